"""Matrix multiply, transpose, determinant, inverse with Fractions, power and rotation."""
from fractions import Fraction as F
def mul(a, b): return [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]
def T(m): return [list(r) for r in zip(*m)]
def ident(n): return [[int(i == j) for j in range(n)] for i in range(n)]
def det(m):
    if len(m) == 1: return m[0][0]
    return sum((-1) ** j * v * det([r[:j] + r[j + 1:] for r in m[1:]]) for j, v in enumerate(m[0]))
def inv(m):
    n = len(m)
    a = [[F(x) for x in r] + [F(x) for x in e] for r, e in zip(m, ident(n))]
    for c in range(n):
        p = next((r for r in range(c, n) if a[r][c]), None)
        if p is None: raise ArithmeticError(f"singular in column {c}")
        a[c], a[p] = a[p], a[c]
        a[c] = [x / a[c][c] for x in a[c]]
        for r in range(n):
            if r != c: a[r] = [x - a[r][c] * y for x, y in zip(a[r], a[c])]
    return [r[n:] for r in a]
def power(m, k):
    out = ident(len(m))
    while k:
        if k & 1: out = mul(out, m)
        m, k = mul(m, m), k >> 1
    return out
def spiral(m): return m and [*m[0], *spiral([*zip(*m[1:])][::-1])]
M = [[2, 1, 0], [1, 3, 1], [0, 1, 4]]
print(mul(M, ident(3)) == M, T([[1, 2], [3, 4], [5, 6]]), det(M), mul(M, inv(M)) == ident(3))
print([[str(x) for x in r] for r in inv(M)], power([[1, 1], [1, 0]], 50)[0][1], spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]))
print([*map(list, zip(*M[::-1]))], sum(M[i][i] for i in range(3)), [[max(c) for c in zip(*M)], [min(r) for r in M]])
inv([[1, 2], [2, 4]])
