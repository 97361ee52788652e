"""multiple targets, right side first, left to right stores, chained and starred."""
def v(t, x=None):
    log.append(t)
    return x

log, d = [], {}
v("t1", d)[v("k1", 1)] = v("t2", d)[v("k2", 2)] = v("rhs", "val")
print(log, d)
log.clear()
v("a", d)["x"], (v("b", d)["y"], *v("c", [0, 0])[v("lo", 0):v("hi", 1)]) = v("rhs", (1, [2, 3, 4]))
print(log, {k: d[k] for k in ("x", "y")})
i, a = 0, [10, 20, 30]
i, a[i] = 1, 99
print(i, a)
a[i], i = 5, a[i]
print(i, a)
x = [1, 2, 3]
x[0], x[1], x[2] = x[2], x[0], x[1]
print(x)
x = x[1:] = [7, 8]
print(x)
n = n2 = n3 = []
n.append(1)
print(n, n2 is n3)
(p), [q] = (1), (2,)
*r, = "abc"
[*s] = range(3)
(*t, u), w = "xyz", 5
print(p, q, r, s, t, u, w)
d["self"] = d
d["self"]["self"]["deep"] = 1
print(sorted(map(str, d)))
e, e["k"] = {}, 1
print(e)
try:
    e["a"]["b"] = print("rhs evaluated first")
except Exception as last_error:
    print(type(last_error).__name__, last_error)
