"""Assignment expressions inside arithmetic, comparisons, calls and subscripts."""
x = 1
print((x := x + 1) * (x := x * 10) + x)
print((y := 5) < (z := y + 1) < (w := z * 2), y, z, w)
print([n for k in range(5) if (n := k * k) % 2 == 0], n)
data = iter([3, 1, 4, 1, 5, 0, 9])
total = 0
while (v := next(data)):
    total += v
print(total, v, list(data))
if (m := max([1, 7, 3])) > 5 and (m := m - 5) < 5:
    print("m", m)
d = {}
d[(key := "k")] = (val := [1]) + [2]
print(d, key, val)
def f(a, b=(dflt := 3), *, c=None): return a, b, c
print(f(a := 9, c=(q := 2)), a, q, dflt)
l = [0, 1, 2, 3, 4]
print(l[(i := 1):(j := i + 2)], l[i + j], i, j)
print(f"{(s := 'text')!r} {s:>6} {(lambda: (inner := 3) + inner)()}")
t = (p := 1, 2)
print(t, p)
lam = lambda v: (u := v) + u
print(lam(4), "u" in globals())
print(any((hit := c) == "r" for c in "word"), hit)
