"""namedtuple, typing.NamedTuple and SimpleNamespace: unpacking, replace, matching, errors."""
from collections import namedtuple
from types import SimpleNamespace
from typing import NamedTuple
P = namedtuple("P", "x y z", defaults=(0, -1))
p = P(5); q = P(*range(3)); print(p, q, p._replace(x=1), p._asdict(), P._fields, P._field_defaults, p < q, p + q, p == (5, 0, -1))
a, *b = q; print(a, b, q[1:], q.x, q[-1], P._make("abc"), P(**{"x": 1, "z": 2}))
class Emp(NamedTuple):
    """doc"""
    name: str
    pay: float = 1.5
    tags: tuple = ()
    @property
    def label(self): return f"{self.name}:{self.pay:.2f}"
    def raised(self, pct): return self._replace(pay=self.pay * (1 + pct / 100))
e = Emp("n1"); print(e, e.label, e.raised(10).label, Emp.__doc__, Emp._field_defaults, {e: 1}[Emp("n1")], isinstance(e, tuple))
match e:
    case Emp(name=n, pay=float(pay)) if pay > 1: print("match", n, pay)
match q:
    case P(0, y, z): print("pos", y, z)
ns = SimpleNamespace(b=1, a=[2]); ns.c = ns.a * 2; del ns.b; print(ns, ns == SimpleNamespace(a=[2], c=[2, 2]), vars(ns))
for f in (lambda: P(), lambda: P(1, 2, 3, 4), lambda: P(1, x=2), lambda: p._replace(w=1), lambda: namedtuple("Q", "a a"), lambda: namedtuple("Q", "class b"), lambda: ns.zz, lambda: Emp(1, 2, 3, 4)):
    try: f()
    except (TypeError, ValueError, AttributeError) as x: print(type(x).__name__, x)
print(namedtuple("R", "a def a _b", rename=True)._fields)
rows = [Emp("b", 2), Emp("a", 2), Emp("c", 1)]; print([r.name for r in sorted(rows, key=lambda r: (-r.pay, r.name))])
q.x = 9
