"""__new__ returning cached, foreign and subclass instances, and when __init__ runs."""
class Single:
    _inst = None
    inits = 0
    def __new__(cls, *a):
        if cls._inst is None:
            cls._inst = super().__new__(cls)
        return cls._inst
    def __init__(self, *a): Single.inits += 1; self.args = a
a, b = Single(1), Single(2)
print(a is b, a.args, Single.inits)
class Shape:
    kinds = {}
    def __init_subclass__(cls, kind): Shape.kinds[kind] = cls
    def __new__(cls, kind=None, *a):
        return super().__new__(cls.kinds.get(kind, cls))
    def __init__(self, *a): print("init", type(self).__name__, a)
class Sq(Shape, kind="sq"):
    def __init__(self, *a): super().__init__(*a, "sq")
class Ci(Sq, kind="ci"): pass
print(type(Shape("sq", 1)).__name__, type(Shape()).__name__, type(Sq("ci", 2)).__name__, type(Ci("sq")).__name__)
class Foreign:
    def __new__(cls): return [1, 2]
    def __init__(self): print("never")
class NoneNew:
    def __new__(cls): pass
class Upper(str):
    def __new__(cls, s, *, suffix=""):
        self = super().__new__(cls, s.upper() + suffix)
        self.original = s
        return self
u = Upper("ab", suffix="!")
print(Foreign(), NoneNew(), u, u.original, u + "c", type(u + "").__name__, type(u).__name__, u.lower())
class Pos(int):
    def __new__(cls, v):
        if (n := super().__new__(cls, v)) < 0:
            raise ValueError(f"{n} is negative") from None
        return n
print(Pos("12") + 1, Pos(True), Pos.__new__.__name__, type(Pos(3) + Pos(4)).__name__, Pos.from_bytes(b"\x05", "big").__class__.__name__)
def parse(items): return list(map(Pos, items))
print(parse(["1", 2.9]))
try: parse(["3", "-4"])
except Exception as last: print(type(last).__name__, last)
