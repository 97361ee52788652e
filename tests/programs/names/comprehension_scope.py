"""Comprehension variables do not leak; the outermost iterable is evaluated outside."""
i = "kept"
print([i for i in range(3)], i)
print({i: j for i, j in zip("ab", "cd")}, i)
print(sorted({i * 2 for i in range(3)}), i, list(i for i in "xy"), i)
print([i for i in i], i)
print([[i for i in range(i)] for i in range(4)], i)
fs = [lambda: i for i in range(3)]
print([f() for f in fs], i)
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
def f(n):
    out = [n + k for k in range(n) if k != n - 1]
    g = [(lambda m: m + n + k)(1) for k in range(2)]
    n = 100
    return out, g, "k" in locals()
print(f(3))
def h():
    return [zz for y in range(2) if zz]
try:
    h()
except NameError as e:
    print(e)
def unb():
    return [a for a in range(2) for b in range(a, lim)], lim
    lim = 3
try: unb()
except Exception as last: print(type(last).__name__, last)
