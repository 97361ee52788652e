# requires: 3.12
"""Many levels of generic functions and classes with closures over each level's parameters."""
def a[A]():
    x = 1
    class B[B_]:
        y = (A.__name__, B_.__name__, x)
        def c[C](self, z=x):
            nonlocal x
            x += 1
            class D[D_]:
                info = tuple(p.__name__ for p in (A, B_, C, D_))
                def e[E](self):
                    return [p.__name__ for p in (A, B_, C, D_, E)], x, z, __class__.__qualname__
            return D
        type Al[Q] = (A, B_, Q, x)
    return B, lambda: x
B, getx = a()
D = B().c()
print(B.y, D.info, D().e(), getx())
B().c(); print(D().e(), [getattr(v, "__name__", v) for v in B.Al.__value__])
print(B.__qualname__, D.__qualname__, D.e.__qualname__, B.c.__qualname__, B.c.__code__.co_qualname, a.__code__.co_qualname)
def outer[T](v: T):
    def rec[U](n, acc=()):
        if n == 0: return acc
        return rec(n - 1, acc + ((T.__name__, U is rec.__type_params__[0]),))
    return rec(2)
print(outer(1))
class X[T]:
    class Y[T]:
        class Z[T]:
            who = T
        who = T
        def m(self): return T
    who = T
print(X.who is X.Y.who, X.Y.who is X.Y.Z.who, X.Y().m() is X.Y.who, X.__type_params__[0] is X.who)
lam = (lambda: (lambda: a)())()
print([p.__name__ for p in lam.__type_params__], (lambda T: [T for _ in "a"])(5))
def gen[T]():
    while True:
        got = yield T.__name__
        if got: return (yield from inner(got))
def inner[S](g): yield S.__name__; return g
it = gen(); print(next(it), it.send("stop"))
