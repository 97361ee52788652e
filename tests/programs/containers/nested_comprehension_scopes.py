"""Nested comprehensions: which names are visible, rebinding, and the outermost iterable."""
x = "outer"
print([x for x in range(3)], x)
print([[x * y for x in range(y)] for y in range(4)], x)
print([(x, y) for x in range(3) for y in range(x)], x)
print([[(a, b, c) for c in range(b)] for a in "pq" for b in (1, 2)])
print([x for x in [x, x.upper()]], {x: [x for x in x] for x in ("ab", "c")})
def f(n):
    n2 = n * 2
    return [n + n2 + i for i in range(n) if i < n2], {(n, j) for j in range(2)} == {(n, 0), (n, 1)}, n
print(f(2))
def g():
    fs = [lambda: i for i in range(3)]
    gs = [lambda i=i: i for i in range(3)]
    hs = [(lambda j: lambda: j)(i) for i in range(3)]
    return [h() for h in fs], [h() for h in gs], [h() for h in hs]
print(g())
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [v for row in matrix for v in row if v % 2])
print(list(map(list, zip(*matrix))), sum(v for row in matrix for v in row))
print([y for x in range(3) for y in [x * 10] if y for z in "a"])
print({k: {v: k + v for v in "xy"} for k in "ab"})
def h():
    return [undefined_name for _ in "a"]
print([e for e in () if undefined_name])
