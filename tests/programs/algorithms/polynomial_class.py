"""Polynomials with operators, evaluation, division, gcd, interpolation and pretty text."""
from fractions import Fraction as F
from itertools import zip_longest
class Poly:
    def __init__(self, *c):
        c = list(c)
        while c and c[-1] == 0: c.pop()
        self.c = tuple(c)
    @property
    def deg(self): return len(self.c) - 1
    def __add__(self, o): return Poly(*(a + b for a, b in zip_longest(self.c, as_poly(o).c, fillvalue=0)))
    def __neg__(self): return Poly(*(-a for a in self.c))
    def __sub__(self, o): return self + -as_poly(o)
    def __mul__(self, o):
        o = as_poly(o); out = [0] * (len(self.c) + len(o.c))
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c): out[i + j] += a * b
        return Poly(*out)
    __radd__, __rmul__, __rsub__ = __add__, __mul__, lambda self, o: as_poly(o) - self
    def __pow__(self, n): return Poly(1) if n == 0 else self * self ** (n - 1)
    def __divmod__(self, o):
        if not o.c: raise ZeroDivisionError("polynomial division by zero")
        q, r = Poly(), self
        while r.c and r.deg >= o.deg:
            t = Poly(*[0] * (r.deg - o.deg), F(r.c[-1]) / o.c[-1])
            q, r = q + t, r - t * o
        return q, r
    def __floordiv__(self, o): return divmod(self, o)[0]
    def __mod__(self, o): return divmod(self, o)[1]
    def __call__(self, x):
        acc = 0
        for a in reversed(self.c): acc = acc * x + a
        return acc
    def __eq__(self, o): return self.c == as_poly(o).c
    def __hash__(self): return hash(self.c)
    def __str__(self):
        term = lambda i, a: f"{'' if abs(a) == 1 and i else abs(a)}{'x' if i else ''}{f'^{i}' if i > 1 else ''}"
        parts = [("-" if a < 0 else "+", term(i, a)) for i, a in reversed([*enumerate(self.c)]) if a]
        return " ".join(f"{s} {t}" for s, t in parts).removeprefix("+ ") or "0"
    def diff(self): return Poly(*[i * a for i, a in enumerate(self.c)][1:])
def as_poly(v): return v if isinstance(v, Poly) else Poly(v)
def gcd(a, b): return gcd(b, a % b) if b.c else a * (1 / F(a.c[-1]))
def lagrange(pts):
    out = Poly()
    for i, (x, y) in enumerate(pts):
        t = Poly(F(y))
        for j, (u, _) in enumerate(pts):
            if i != j: t = t * Poly(F(-u, x - u), F(1, x - u))
        out = out + t
    return out
x = Poly(0, 1); p = (x - 1) * (x + 2) ** 2; q = 3 * x ** 2 - x + 5
print(p, "|", q, "|", p + q, "|", 1 - p, "|", p(3), "|", p.diff(), "|", p // Poly(-1, 1), "|", p % Poly(0, 1), "|", gcd(p, p.diff()), "|", lagrange([(0, 1), (1, 3), (2, 7)]), "|", Poly(), p.deg, len({p, p * 1}))
