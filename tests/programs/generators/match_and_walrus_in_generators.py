"""match statements, walrus and conditional expressions whose subject comes from yield."""


def interpreter():
    stack = []
    while True:
        match (yield list(stack)):
            case ["push", *values]:
                stack += values
            case ["pop"] if stack:
                stack.pop()
            case ["pop"]:
                raise IndexError("pop from empty machine")
            case {"op": "add" | "mul" as op}:
                b, a = stack.pop(), stack.pop()
                stack.append(a + b if op == "add" else a * b)
            case str() as text if (n := len(text)) > 3:
                stack.append(n)
            case (int() | float()) as num:
                stack.append(-num)
            case None:
                return stack
            case other:
                stack.append(type(other).__name__)


vm = interpreter()
next(vm)
for cmd in (["push", 1, 2, 3], {"op": "add"}, {"op": "mul", "x": 1}, "hello", "hi", 4, 2.5, ("pop",), {"op": "div"}):
    print(cmd, "->", vm.send(cmd))
try:
    vm.send(None)
except StopIteration as e:
    print(e.value)
vm = interpreter()
next(vm)
vm.send(["push", 1])
vm.send(["pop"])
try:
    vm.send(["pop"])
except Exception as err:
    print(type(err).__name__, err)
