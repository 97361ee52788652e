"""Every kind of parameter together, called in many legal ways."""
def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, sorted(kw.items())
print(f(1, d=4))
print(f(1, 20, d=4))
print(f(1, 20, 30, 40, 50, d=4, e=6, z=7))
print(f(1, d=4, a=9, b=8, args=7, kw=6))
print(f(*[1, 2], *(3, 4), **{"d": 5}, **{"q": 1}))
def g(*, k): return k
def h(x, /): return x
def i(*a): return a
def j(**k): return k
def k(a, /, b, *, c): return a, b, c
print(g(k=1), h(2), i(), i(1, 2), j(), j(self=1, a=2), k(1, 2, c=3), k(1, c=3, b=2))
print(f.__code__.co_argcount, f.__code__.co_posonlyargcount, f.__code__.co_kwonlyargcount)
print(f.__code__.co_varnames, f.__defaults__, f.__kwdefaults__)
try: f(1, 2, 3, 4, e=1)
except Exception as last: print(type(last).__name__, last)
