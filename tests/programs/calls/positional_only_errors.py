"""Positional-only parameters passed by keyword, alone and together with others."""
def f(a, b, /): return a, b
def g(a, b=2, /, c=3): return a, b, c
def h(a, /, **kw): return a, kw
def i(x=1, /, y=2, *, z=3): return x, y, z
class C:
    def m(self, /, self_=1): return self_
    def __init__(self, v, /, **opts): self.v, self.opts = v, opts
lam = lambda p, /, q: (p, q)
for call in (lambda: f(a=1, b=2), lambda: f(1, b=2), lambda: f(1, a=2), lambda: f(), lambda: f(b=1), lambda: g(1, b=5), lambda: g(1, c=9),
             lambda: g(a=1, b=2, c=3), lambda: g(c=1), lambda: h(a=1), lambda: h(1, a=2), lambda: i(x=5), lambda: i(x=5, z=1), lambda: i(5, z=1, y=0),
             lambda: i(5, z=1, w=0, x=2), lambda: C(v=1), lambda: C(1, v=2).opts, lambda: C(1).m(self=2), lambda: lam(p=1, q=2), lambda: lam(1, q=2),
             lambda: len(obj=[]), lambda: abs(x=1), lambda: pow(base=2, exp=3), lambda: sorted(iterable=[1]), lambda: sum(iterable=[1]), lambda: int(x="1"),
             lambda: sum([1], start=5), lambda: enumerate(iterable="a", start=2).__next__()):
    try:
        print(call())
    except TypeError as e:
        print(e)
def forward(*args, **kw): return f(*args, **kw)
def outer(data): return [forward(**row) if isinstance(row, dict) else forward(*row) for row in data]
print(outer([(1, 2), "xy"]))
outer([(1, 2), {"a": 3, "b": 4}])
