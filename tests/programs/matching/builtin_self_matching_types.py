"""bool, bytes, dict, int, str and others bind the whole subject positionally."""
class MyInt(int): pass
class MyStr(str):
    __match_args__ = ("upper_value",)
    @property
    def upper_value(self): return self.upper()

def f(x):
    match x:
        case bool(b): return "bool", b
        case MyInt(i): return "MyInt", i + 1
        case MyStr(u): return "MyStr", u
        case int(0 | 1 as bit): return "bit", bit
        case int(i): return "int", i
        case float(r): return "float", r
        case str("yes" | "no" as s): return "answer", s
        case str(s): return "str", s
        case bytes(b) | bytearray(b): return "bytes", bytes(b)
        case dict({"k": v} as d): return "dict", v, d
        case dict(d): return "dict", d
        case frozenset(s): return "frozenset", len(s)
        case set(s): return "set", len(s)
        case list([first, *_]): return "list", first
        case list(l): return "list", l
        case tuple((a, b)): return "pair", a, b
        case tuple(t): return "tuple", t
        case object(real=r): return "real", r
    return "no"

for v in (True, MyInt(4), MyStr("abc"), 1, 7, 2.5, "yes", "maybe", b"b", bytearray(b"ba"), {"k": 1}, {}, frozenset("ab"), {1}, [3, 4], [], (1, 2), (), 3j, None):
    print(f(v))
