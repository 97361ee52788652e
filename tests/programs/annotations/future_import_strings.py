"""from __future__ import annotations keeps source-like text of every annotation."""
from __future__ import annotations
def f(a: int, b: undefined.name[0] = 1, *c: list[ 'x' ], d: (1+2)*3 = 0, **e: {'k':[1,2]}) -> lambda x,*y,z=1: (x if y else -z): ...
for k, v in f.__annotations__.items(): print(k, "=>", v)
class C:
    x: int = 1
    y: "quoted"
    z: dict[str, Callable[..., Any]]
    w: a.b(c, *d, e=1, **f)[1:2, ::3]
    v: not x and y or z
    u: f"{x!r:>{w}}"
    t: [i for i in range(3) if i]
    s: x @ y ** -z // ~w
    r: (yield_, ) 
    q: ()
    p: a < b <= c is not d in e
    o: "it's" "joined"
    n: 1_000 + 0x10 + 1e3 + 2j + .5
    m: None | True
    def meth(self, o: C) -> list[C]: return [self]
for k, v in C.__annotations__.items(): print(k, "=>", v)
print(C.meth.__annotations__)
g: int = 5
h: not_defined
(i): str = "no"
print(__annotations__, "h" in globals())
def local():
    l: nothing_here = 1
    m: also.nothing
    return l
print(local(), local.__annotations__)
async def co(x: await_) -> lambda: 0: ...
print(co.__annotations__)
