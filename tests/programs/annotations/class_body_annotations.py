"""Annotated class attributes: defaults, missing values, inheritance and instance state."""
class A:
    x: int = 1
    y: "later"
    z: list = []
    def __init__(self): self.w: float = 2.0; self.v: str
    @property
    def p(self) -> int: return self.x
    class Inner:
        q: str = "q"
class B(A):
    y: int = 5
    n: None = None
class E: pass
print(A.__annotations__, B.__annotations__, A.Inner.__annotations__, getattr(E, "__annotations__", "none"))
a = A()
print(vars(a), hasattr(a, "y"), hasattr(a, "v"), B().y, a.z is A.z, A.p.fget.__annotations__)
A.__annotations__["added"] = bytes
print(A.__annotations__["added"], "added" in B.__annotations__)
class Meta(type):
    def __new__(m, name, bases, ns, **k):
        return super().__new__(m, name, bases, dict(ns, made=sorted(key for key in ns if not key.startswith("__"))))
class M(metaclass=Meta):
    f: int = 3
    g: str
print(M.made, M.__annotations__)
def factory(t):
    class Local:
        v: t
        u: t = t()
        def m(self, k: t) -> "t": return k
    return Local
print(factory(int).__annotations__, factory(list).u, factory(str).m.__annotations__)
class Bare:
    if True:
        cond: int = 1
    for i in range(2):
        loop: str = "s"
    try:
        tr: int
    finally:
        fin: bytes
print(Bare.__annotations__, Bare.loop)
try: Bare.tr
except AttributeError as e: print(e)
del B.__annotations__
print(getattr(B, "__annotations__", "none") in ({}, A.__annotations__, "none"))
