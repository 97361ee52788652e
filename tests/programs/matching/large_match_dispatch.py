"""a match with many literal cases acting as a dispatch table, plus an opcode machine."""
def run(code):
    stack, pc, out, steps = [], 0, [], 0
    while pc < len(code):
        steps += 1
        op, pc = code[pc], pc + 1
        match op:
            case ("push", *vals): stack.extend(vals)
            case "add": b, a = stack.pop(), stack.pop(); stack.append(a + b)
            case "sub": b, a = stack.pop(), stack.pop(); stack.append(a - b)
            case "mul": b, a = stack.pop(), stack.pop(); stack.append(a * b)
            case "div": b, a = stack.pop(), stack.pop(); stack.append(a // b)
            case "dup": stack.append(stack[-1])
            case "swap": stack[-1], stack[-2] = stack[-2], stack[-1]
            case "drop": del stack[-1]
            case "print": out.append(stack.pop())
            case ("jump", int(t)): pc = t
            case ("jz", int(t)): pc = t if not stack.pop() else pc
            case ("loop", t) if stack[-1] > 0: pc = t
            case ("loop", _): pass
            case ("call", fn, n) if callable(fn): stack[len(stack) - n:] = [fn(*stack[len(stack) - n:])]
            case "halt": break
            case _: raise NotImplementedError(op)
    else:
        out.append("ran off")
    return out, stack, steps

fact = [("push", 1, 5), "dup", ("jz", 10), "dup", ("call", lambda a, b, c: (a, b * c, b)[1], 0) if False else ("push",), "swap", "drop", ("push", 3), "print", ("jump", 10), "halt"]
print(run(fact))
count = [("push", 3), "dup", "print", ("push", 1), "sub", ("loop", 1), "halt"]
print(run(count))
print(run([("push", 2, 3, 4), ("call", max, 3), ("call", pow, 1) if 0 else "dup", "mul", "print"]))
run([("push", 1, 0), "div"])
