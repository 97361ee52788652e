"""Chained assignments, annotated and augmented forms, tuples without parentheses."""
a = b = c = []
a.append(1); print(b, c is a)
x = y, z = w = 1, 2; print(x, y, z, w, x is w)
(p), [q] = 5, [6]; print(p, q)
d = {}; d["a"] = d["b"] = d; print(list(d), d["a"]["b"] is d); d.clear()
i = j = 0
l = [10, 20, 30]
i = l[i] = 1; print(i, l)
j, l[j - 8], k = l[0], "t", l[j:]; print(j, l, k)
e: list = [1]; f: "tuple" = 1, *e; g: int; (h): str = "h"; print(e, f, "g" in globals(), h)
l[0]: "ignored" = "ann"; l[1 - 1]: int = 5; print(l)
class O: pass
o = O(); o.v: int = 3; o.u = o.w = {"k"}; print(vars(o), o.u is o.w)
t = *e, *f; print(t)
def r(): return *e, 2
print(r(), [*r()], (yield_ := 3))
n = m = 5; n += 1; print(n, m)
s = u = "x"; s *= 3; print(s, u)
A = B = type("A", (), {"x": 1}); B.x = 2; print(A.x, A.__name__)
(v,) = ("only",); [v2, v3], v4 = "ab", v; print(v, v2, v3, v4)
first = second, = [7]; print(first, second)
fn = gn = lambda: 0; print(fn is gn)
del a, b
c += [2]; print(c)
def partial():
    global P, Q
    P = Q, R = 1, 2, 3
try: partial()
except ValueError as err: print(err, "P" in globals(), P, "Q" in globals())
