"""Evaluation order in displays, dict items, subscripts, calls and assignments."""
trace = []
def e(x):
    trace.append(x)
    return x
def show(*what):
    print(*what, trace)
    trace.clear()
show([e(1), e(2), *[e(3)], e(4)])
show((e(1), (e(2), e(3)), e(4)))
show({e("k1"): e("v1"), e("k2"): e("v2"), **{e("k3"): e("v3")}})
show(len({e(3), e(1), *(e(2),)}))
d = {}
d[e("key")] = e("val")
show(d)
[e("obj"), d][1][e("idx")] = e("rhs")
show(d)
a, b = [0] * 3, [0] * 3
a[e(0)], b[e(1)] = e(10), e(20)
show(a, b)
(a if e(1) else b)[e(1)] = x = a[e(2)] = e(7)
show(a, x)
def f(*args, **kw): return args, kw
show(f(e(1), *[e(2)], e(3), k=e(4), **{"z": e(5)}, m=e(6)))
show(f(*[e(1)], *[e(2)], k=e(3)))
show(e(1) if e(0) else e(2))
show({k: e(k * 2) for k in [e(1), e(2)]})
show([e(1), e(2), e(3)][e(0):e(2)])
show(e("%s-%s") % (e("a"), e("b")))
del d[e("idx")], d[e("key")]
show(d)
