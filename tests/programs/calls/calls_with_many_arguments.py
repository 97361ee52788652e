"""Calls with very many positional and keyword arguments and long displays."""
def f(*a, **k): return len(a), len(k), sum(a), sum(k.values())
print(f(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33,
        34, 35, 36, 37, 38, 39, 40, a=1, b=2, c=3, d=4, e=5, g=6, h=7, i=8, j=9, k1=10, l=11, m=12, n=13, o=14, p=15, q=16, r=17))
print(f(*range(300), **{f"k{i}": i for i in range(300)}))
print(f(1, *range(5), 2, *range(5), 3, x=1, **{"y": 2}, z=3, **{"w": 4}))
class Many:
    def __init__(self, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u=0, *v, w=1, x=2, **y):
        self.total = a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p + q + r + s + t + u + sum(v) + w + x + sum(y.values())
print(Many(*range(20)).total, Many(*range(25), w=100, zz=1000).total)
try:
    Many(*range(12))
except TypeError as e:
    print(e)
names = [f"p{i}" for i in range(40)]
ns = {}
exec(f"def wide({', '.join(names)}): return {' + '.join(names)}", ns)
print(ns["wide"](*range(40)), ns["wide"](**dict.fromkeys(names, 2)))
try:
    ns["wide"](*range(38))
except TypeError as e:
    print(e)
def nest(n): return f if n == 0 else lambda *a, **k: nest(n - 1)(*a, n, **k, **{f"n{n}": n})
print(nest(10)(0))
nest(3)(0, n2="clash")
