"""Defaults may name the function's own parameters' outer namesakes, and earlier versions."""
x = "outer x"
def f(x=x, y=lambda: x): return x, y()
print(f(), f("arg"))
x = "changed x"
print(f())
def g(f=f): return f("via default")
del f
print(g())
def h(n, h=lambda n: ("old", n)): return h(n) if n else "base"
print(h(0), h(2))
class C:
    x = "class x"
    def a(self, x=x): return x
    b = lambda self, x=x: x
    def c(self, y=[x for _ in range(1)]): return y
    @staticmethod
    def d(fn=a): return fn(None)
print(C().a(), C().b(), C().c(), C.d())
def sentinel(v, default=(missing := object())):
    return "no default" if default is missing else default
print(sentinel(1), sentinel(1, None))
def loop_defaults():
    for i in range(3):
        def f(i=i, acc=[]):
            acc.append(i)
            return acc
        yield f
fs = list(loop_defaults())
print([f() for f in fs], [f() for f in fs], [f(7) for f in fs])
def late(v=not_defined_anywhere): return v
