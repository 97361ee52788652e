# requires: 3.12
"""Evaluation order of decorators, defaults, bases and keywords around type parameter scopes."""
log = []
def t(x, r=None):
    log.append(x)
    return x if r is None else r
def deco(n):
    log.append(f"make {n}")
    def apply(o):
        log.append(f"apply {n} {[p.__name__ for p in o.__type_params__]}")
        return o
    return apply
@deco("f1")
@deco("f2")
def f[T: t("bound")](a=t("default"), *, k=t("kwdefault")): return a, k
print(log); log.clear()
class Meta(type):
    def __new__(m, n, b, ns, **kw): log.append(f"meta {n} {kw}"); return super().__new__(m, n, b, ns)
    def __init__(c, n, b, ns, **kw): log.append(f"init {n}")
@deco("c1")
class C[T: t("cbound")](t("base", dict), metaclass=t("meta kw", Meta), opt=t("opt")):
    log.append("body")
    x: int = t("x")
    @deco("m")
    def m[U](self, d=t("m default")): return d
print(log); log.clear()
type A[T: t("abound")] = t("avalue")
print(log, A.__value__, log); log.clear()
print(C.__type_params__[0].__bound__, f.__type_params__[0].__bound__, log)
print(C.__mro__[1].__name__, C.__orig_bases__[0].__name__, C.m.__defaults__)
y = 1
def g[T](a=(y := y + 1), b=y): return a, b, y
print(g(), y)
def h[T](a=lambda: T_ if "T_" in globals() else "no"): return a()
print(h())
try:
    @deco("bad")
    class D[T](t("b1", object), 1 / 0): log.append("never")
except ZeroDivisionError as e: print(e, log[-2:])
def failing(o): raise RuntimeError(f"decorator saw {o.__name__}{o.__type_params__}")
@failing
def last[T](): pass
