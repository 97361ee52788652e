"""names bound by a case whose guard fails stay bound; structure failures differ."""
def f(x):
    out = []
    match x:
        case [a, b] if out.append(("g1", a, b)):
            out.append("never")
        case [a, *c] if len(c) > 1:
            out.append(("tail", a, c))
        case {"k": d} if d is None:
            out.append("none")
        case _:
            out.append("default")
    return out, {k: v for k, v in locals().items() if k not in ("x", "out")}

for v in ([1, 2], [1, 2, 3], {"k": 5}, {"k": None}, 7):
    print(f(v))

class Guard:
    def __bool__(self):
        raise ArithmeticError("guard truth")

match 3:
    case n if n > 5:
        print("big")
    case n if n == 3 and (m := n * 2):
        print("small", n, m)
print(n, m)
try:
    match 4:
        case q if Guard():
            print("no")
except Exception as last_error:
    print(type(last_error).__name__, last_error)
