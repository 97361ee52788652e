"""Match statement captures stay bound after failure, guards see captures."""
def describe(v):
    match v:
        case int(n) | float(n) if n < 0:
            return "negative", n
        case bool():
            return "bool", v
        case 0 | 1 as small:
            return "small", small
        case [x, y] if x == y:
            return "pair", x
        case [first, *_, last]:
            return "ends", first, last, x if "x" in locals() else None
        case {"t": ("a" | "b") as t, "v": val, **extra}:
            return t, val, extra
        case str(s) if (up := s.upper()) == "HI":
            return s, up
        case complex(real=r, imag=i):
            return r, i
        case None:
            return "none"
        case other:
            return "other", type(other).__name__
for v in (-3, True, 1, [2, 2], (3, 4), [1, 2, 3], {"t": "b", "v": 1, "z": 2}, "hi", "ho", 2 - 3j, None, [], {}, -0.5):
    print(v, "->", describe(v))
class P:
    __match_args__ = ("a", "b")
    def __init__(self, a, b): self.a, self.b = a, b
match P(1, P(2, 3)):
    case P(q, P(w, b=e)):
        print(q, w, e)
match P(1, 2):
    case P(1, 2, 3):
        pass
