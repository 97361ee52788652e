"""mapping patterns: subset matching, **rest, nested values and key kinds."""
class K:
    KEY = "const"
    NEG = -1

def f(x):
    match x:
        case {"type": "circle", "r": r}: return "circle", r
        case {"type": "rect", "size": [w, h], **rest}: return "rect", w, h, rest
        case {K.KEY: v, **others}: return "const key", v, others
        case {-1: "neg", 1.5: f_, None: n}: return "odd keys", f_, n
        case {b"k": {"inner": {"deep": d}}}: return "deep", d
        case {True: t}: return "true key", t
        case {**everything} if len(everything) > 2: return "big", sorted(everything)
        case {}: return "mapping", len(x)
    return "not mapping"

for v in ({"type": "circle", "r": 2, "extra": 0}, {"type": "rect", "size": (3, 4), "color": "red"}, {"type": "rect", "size": [3]}, {"const": 1, "z": 2}, {-1: "neg", 1.5: 1, None: 2},
          {b"k": {"inner": {"deep": [1]}}}, {1: "one"}, {"a": 1, "b": 2, "c": 3}, {}, [("a", 1)], {"type": "circle"}):
    before = repr(v)
    print(f(v), repr(v) == before)
