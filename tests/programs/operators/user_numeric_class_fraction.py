"""A rational number class with mixed-type arithmetic, comparison and hashing."""
from math import gcd
class Rat:
    __slots__ = ("n", "d")
    def __init__(self, n, d=1):
        if d == 0: raise ZeroDivisionError(f"Rat({n}, 0)")
        g = gcd(n, d) * (-1 if d < 0 else 1)
        self.n, self.d = n // g, d // g
    @classmethod
    def _co(cls, x):
        return x if isinstance(x, cls) else cls(x) if isinstance(x, int) else None
    def __add__(self, o):
        return NotImplemented if (o := self._co(o)) is None else Rat(self.n * o.d + o.n * self.d, self.d * o.d)
    __radd__ = __add__
    def __neg__(self): return Rat(-self.n, self.d)
    def __sub__(self, o): return self + -o
    def __rsub__(self, o): return -self + o
    def __mul__(self, o):
        return NotImplemented if (o := self._co(o)) is None else Rat(self.n * o.n, self.d * o.d)
    __rmul__ = __mul__
    def __truediv__(self, o):
        o = self._co(o)
        return NotImplemented if o is None else Rat(self.n * o.d, self.d * o.n)
    def __rtruediv__(self, o): return self._co(o) / self
    def __eq__(self, o): return (o := self._co(o)) is not None and (self.n, self.d) == (o.n, o.d)
    def __lt__(self, o): o = self._co(o); return self.n * o.d < o.n * self.d
    def __hash__(self): return hash((self.n, self.d))
    def __bool__(self): return self.n != 0
    def __repr__(self): return f"{self.n}/{self.d}"
h, t = Rat(1, 2), Rat(-2, -6)
print(h + t, h - t, h * t, h / t, 1 + h, 1 - h, 3 * t, 1 / t, -h, h == Rat(2, 4), h != 1, Rat(4, 2) == 2)
print(sum([h, t, t]), sorted([h, t, Rat(0)]), bool(h - h), len({h, Rat(2, 4), t}), h < 1, h > t)
h += 1; h *= h
print(h)
for f in (lambda: h + 1.5, lambda: "a" * h):
    try:
        print(f())
    except TypeError as e:
        print(e)
def harmonic(k): return sum((Rat(1, i) for i in range(1, k + 1)), Rat(0))
print(harmonic(10))
harmonic(3) / (h - h)
