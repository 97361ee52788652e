"""An interpreter for an eight-instruction language with precomputed jumps, and a tiny stack VM."""
def run_bf(src, inp=""):
    src = [c for c in src if c in "><+-.,[]"]
    jump, stack = {}, []
    for i, c in enumerate(src):
        if c == "[": stack.append(i)
        elif c == "]":
            if not stack: raise SyntaxError(f"unmatched ] at {i}")
            j = stack.pop(); jump[i], jump[j] = j, i
    if stack: raise SyntaxError(f"unmatched [ at {stack}")
    tape, p, pc, out, data = [0], 0, 0, [], iter(inp)
    while pc < len(src):
        match src[pc]:
            case ">":
                p += 1
                if p == len(tape): tape.append(0)
            case "<": p -= 1
            case "+": tape[p] = (tape[p] + 1) % 256
            case "-": tape[p] = (tape[p] - 1) % 256
            case ".": out.append(chr(tape[p]))
            case ",": tape[p] = ord(next(data, "\0"))
            case "[" if not tape[p]: pc = jump[pc]
            case "]" if tape[p]: pc = jump[pc]
        pc += 1
    return "".join(out)
print(run_bf("++++++[>++++++++++++<-]>.>++++++++++[>++++++++++<-]>+.+++++++..+++."), run_bf(",[.,]", "echo"), run_bf(",>,[<+>-]<.", "!!"))
for bad in ("[", "]", "[[]"):
    try: run_bf(bad)
    except SyntaxError as e: print(type(e).__name__, e)
class VM:
    def __init__(self, prog): self.prog, self.stack, self.vars, self.pc, self.steps = prog, [], {}, 0, 0
    def op_push(self, v): self.stack.append(v)
    def op_load(self, n): self.stack.append(self.vars[n])
    def op_store(self, n): self.vars[n] = self.stack.pop()
    def op_bin(self, f): b, a = self.stack.pop(), self.stack.pop(); self.stack.append(f(a, b))
    def op_jz(self, t): self.pc = t if not self.stack.pop() else self.pc
    def op_jmp(self, t): self.pc = t
    def run(self):
        while self.pc < len(self.prog):
            name, *args = self.prog[self.pc]
            self.pc += 1; self.steps += 1
            getattr(self, "op_" + name)(*args)
        return self.vars
prog = [("push", 1), ("store", "f"), ("push", 10), ("store", "n"), ("load", "n"), ("jz", 15), ("load", "f"), ("load", "n"), ("bin", lambda a, b: a * b), ("store", "f"), ("load", "n"), ("push", 1), ("bin", lambda a, b: a - b), ("store", "n"), ("jmp", 4)]
vm = VM(prog); print(vm.run(), vm.steps)
