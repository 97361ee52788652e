"""Matrix and polynomial classes with full operator sets and checked errors."""
from itertools import zip_longest
class Poly:
    def __init__(self, *c):
        while c and c[-1] == 0: c = c[:-1]
        self.c = c
    def __add__(self, o): return Poly(*(a + b for a, b in zip_longest(self.c, Poly.of(o).c, fillvalue=0)))
    __radd__ = __add__
    def __neg__(self): return Poly(*(-a for a in self.c))
    def __sub__(self, o): return self + -Poly.of(o)
    def __mul__(self, o):
        o, out = Poly.of(o), [0] * (len(self.c) + len(Poly.of(o).c))
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c): out[i + j] += a * b
        return Poly(*out)
    __rmul__ = __mul__
    def __pow__(self, n): return Poly(1) if n == 0 else self * self ** (n - 1)
    def __call__(self, x):
        r = 0
        for a in reversed(self.c): r = r * x + a
        return r
    def __eq__(self, o): return self.c == Poly.of(o).c
    @staticmethod
    def of(v):
        if isinstance(v, Poly): return v
        if isinstance(v, (int, float)): return Poly(v)
        raise TypeError(f"cannot treat {type(v).__name__} as a polynomial")
    def __str__(self): return " + ".join(f"{a}x^{i}" if i else str(a) for i, a in enumerate(self.c) if a) or "0"
class Matrix(list):
    def __matmul__(self, o): return Matrix([sum(a * b for a, b in zip(r, c)) for c in zip(*o)] for r in self)
    def __mul__(self, k): return Matrix([x * k for x in r] for r in self)
    def __pow__(self, n, m=None):
        r, b = Matrix([int(i == j) for j in range(len(self))] for i in range(len(self))), self
        while n:
            if n & 1: r @= b
            b, n = b @ b, n >> 1
        return r if m is None else Matrix([x % m for x in row] for row in r)
    T = property(lambda self: Matrix(map(list, zip(*self))))
p, x = Poly(1, 2), Poly(0, 1)
print(p, p * p, (x - 1) ** 3, p(10), 1 + p, p - p, p == Poly(1, 2, 0), 3 == Poly(3), (p * x)(2), Poly(1, 1)(x))
m = Matrix([[1, 1], [1, 0]])
print(m ** 10, pow(m, 100, 1000), m.T @ Matrix([[1], [2]]), m * 3, Matrix([[p, x]]) @ Matrix([[x], [1]]) == [[p * x + x]])
Matrix([[p]]) @ Matrix([["text"]])
