"""namedtuples match as sequences, as classes and by attribute."""
from collections import namedtuple
from typing import NamedTuple

P = namedtuple("P", "x y")

class Q(NamedTuple):
    x: int
    y: int = 0
    z: int = 0

class R(P):
    @property
    def norm(self): return abs(self.x) + abs(self.y)

def f(v):
    match v:
        case Q(1, z=z): return "Q1", z
        case Q(x, y, 0): return "Q flat", x, y
        case R(norm=0): return "R zero"
        case R(x, norm=n): return "R", x, n
        case P(x=0): return "P0"
        case P(a, b) if a == b: return "P eq", a
        case (a, b): return "pair", a, b
        case (a, *rest): return "tuple", a, rest
    return None

for v in (Q(1, 2, 3), Q(4, 5), Q(4, 5, 6), R(0, 0), R(3, -4), P(0, 1), P(2, 2), P(2, 3), (2, 2), [1]):
    print(type(v).__name__, f(v))
print(P.__match_args__, Q.__match_args__)
