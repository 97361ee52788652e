"""Function annotations of every parameter kind, defaults, return and lambdas."""
def f(a: int, /, b: "fwd" = 2, *args: list[int], c: 1 + 1, d: (lambda x: x)(5) = 4, **kw: {"k": 1}["k"]) -> None or "ret": return a
print(f.__annotations__, list(f.__annotations__), f.__defaults__, f.__kwdefaults__)
def g(): pass
print(g.__annotations__, (lambda x: x).__annotations__)
g.__annotations__["new"] = str
print(g.__annotations__)
g.__annotations__ = {"r": 1}; print(g.__annotations__)
g.__annotations__ = None; print(g.__annotations__)
del g.__annotations__; print(g.__annotations__)
try: g.__annotations__ = 5
except TypeError as e: print(e)
class C:
    def m(self, x: "C", y: int = 3) -> "C": return self
    @staticmethod
    def s(z: float): pass
    @classmethod
    def k(cls, w: bytes) -> type: pass
    @property
    def p(self) -> int: return 1
print(C.m.__annotations__, C().m.__annotations__, C.s.__annotations__, C.k.__annotations__, C.p.fget.__annotations__)
def outer(t):
    def inner(v: t, w: t.__name__) -> [t]: return v
    return inner
print(outer(int).__annotations__, outer(str).__annotations__)
async def co(a: int) -> str: ...
def gen(a: int) -> "gen": yield
print(co.__annotations__, gen.__annotations__, f.__annotations__ is f.__annotations__)
