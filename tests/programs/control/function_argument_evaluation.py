"""evaluation order of calls: callee, positionals, stars, keywords; defaults shared."""
def v(t, x=None):
    log.append(t)
    return x

def target(*a, **k): return a, k
log = []
v("fn", target)(v("p1", 1), *v("star", [2]), v("p2", 3), k1=v("k1", 4), **v("kw", {"k2": 5}), k3=v("k3", 6))
print(log)
log.clear()
class O:
    def __getattribute__(self, n):
        log.append("attr " + n)
        return object.__getattribute__(self, n)
    def m(self, *a): return a
o = O()
print(v("recv", o).m(v("arg1", 1), (log.append("rebinding"), 2)[1]), log)
log.clear()
def acc(x, seen=[]):
    seen.append(x)
    return seen
print(acc(1), acc(2), acc(3, []), acc(4))
fns = [lambda: i for i in range(3)] + [lambda i=i: i for i in range(3)]
i = "global"
print([f() for f in fns])
def nested(a, b=v("default b", 2), *c, d=v("default d", 3), **e):
    def inner(b=b, *, z=a + d): return a, b, c, d, e, z
    return inner
print(nested(1)(), nested(1, 9, 8, d=7, q=6)(5, z=4), log)
log.clear()
try:
    v("f", None)(v("a"), *v("b", 5), c=v("c"))
except TypeError as e:
    print(log)
try:
    v("x", target)(v("y"), v("z")[v("never")])
except Exception as last_error:
    print(type(last_error).__name__, last_error)
