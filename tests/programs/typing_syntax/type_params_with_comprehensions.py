# requires: 3.13
"""Type parameters, aliases and bounds used inside comprehensions and lambdas at all levels."""
def f[T, *Ts]():
    return [(T.__name__, i) for i in range(2)], {p.__name__ for p in (T,)}, [[T is U for _ in "a"] for U in (T, 1)]
print(f())
class C[T]:
    names = [T.__name__ for _ in range(2)]
    x = 5
    nested = [[(T.__name__, i, j) for j in range(i)] for i in range(3)]
    lam = [(lambda k: (T.__name__, k))(i) for i in "ab"]
    gen = list(T.__name__ for _ in "x")
    def m[U](self): return [f"{T.__name__}{U.__name__}{i}" for i in range(2)]
print(C.names, C.nested, C.lam, C.gen, C().m())
type A[T] = [T for _ in range(2)]
type B = [i for i in outer_list if i]
outer_list = [0, 1, 2]
print([t.__name__ for t in A.__value__], B.__value__)
def g[T: [i * 2 for i in range(3)], U: (lambda: [1 for _ in "ab"])()](): return T.__bound__, U.__bound__
print(g())
class D:
    base = [1, 2]
    type E = [b for b in base]
    def h[T: [b + 1 for b in base]](self): return T.__bound__
print(D.E.__value__, D().h())
def outer():
    loc = "loc"
    type L[T] = [(loc, T.__name__, k) for k in range(2)]
    loc = "changed"
    return L.__value__
print(outer())
def deco(*names): return lambda fn: (fn, names)
@deco(*[f"n{i}" for i in range(2)])
def dd[T](a=[i for i in range(2)], *, b={k: k for k in "z"}) -> [T for _ in "q"]: return a, b
fn, names = dd
print(fn(), names, fn.__annotations__["return"][0] is fn.__type_params__[0])
class F[T]([dict for _ in "a"][0], **{k: type for k in ["metaclass"]}): pass
print(F.__mro__[1].__name__, F.__type_params__)
type Bad = [1 // i for i in (1, 0)]
