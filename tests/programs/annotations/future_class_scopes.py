"""Stringified annotations with private names, nested classes, nonlocal names and comprehension text."""
from __future__ import annotations
class Outer:
    __secret: int = 1
    pub: __secret
    class Inner:
        up: Outer.Inner
        __x: list[__y]
        def m(self, __p: __q, r: Outer.Inner = None) -> __ret: return self
    def __hidden(self, a: self_type) -> None: return None
print(Outer.__annotations__, Outer.Inner.__annotations__, Outer.Inner.m.__annotations__, Outer._Outer__hidden.__annotations__)
def factory(kind):
    local: kind = 5
    class L:
        a: kind
        b: local
        def f(self, z: kind | None = None) -> L: return z
    def g(x: kind = kind()) -> local: return x
    return L, g
L, g = factory(int)
print(L.__annotations__, L.f.__annotations__, g.__annotations__, g())
x: [y for y in z if (w := y)] = 1
print(__annotations__)
def deco(f): f.__annotations__["added"] = "deco"; return f
@deco
def h(a: b.c.d, *, e: f[g, h:i, ..., *j]) -> (yield_): pass
print(h.__annotations__)
if True:
    cond: "already quoted" = 1
for it in range(2):
    loopvar: it + 1
print(__annotations__["cond"], __annotations__["loopvar"], list(__annotations__))
__annotations__["manual"] = "entry"; del __annotations__["x"]
late: manual
print(sorted(__annotations__))
lam: lambda *, k=1, **kw: kw[k:] = 5
sl: a[1:2, ::3][b][...] ; tern: a if b else c if d else e; st: {*a, b} if c else {1: 2, **d}
print([__annotations__[k] for k in ("lam", "sl", "tern", "st")])
