"""Every binary operator on small, negative and zero ints."""
import operator
OPS = ["add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift", "and_", "or_", "xor"]
def by_syntax(a, b):
    yield lambda: a + b
    yield lambda: a - b
    yield lambda: a * b
    yield lambda: a / b
    yield lambda: a // b
    yield lambda: a % b
    yield lambda: a ** b
    yield lambda: a << b
    yield lambda: a >> b
    yield lambda: a & b
    yield lambda: a | b
    yield lambda: a ^ b
for a, b in [(7, 3), (-7, 3), (7, -3), (-7, -3), (0, 5), (5, 0), (0, -1)]:
    row = []
    for name, thunk in zip(OPS, by_syntax(a, b)):
        try:
            value = thunk()
            assert value == getattr(operator, name)(a, b)
        except (ZeroDivisionError, ValueError) as e:
            value = f"{type(e).__name__}: {e}"
        row.append(value)
    print((a, b), row)
