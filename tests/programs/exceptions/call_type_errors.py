"""TypeError messages from calling Python functions with wrong arguments."""
def f(a, b=2, *, c, d=4): pass
def g(a, /, b): pass
def h(): pass
def v(a, *args, **kw): return a, args, kw

class K:
    def m(self, x): pass
    @staticmethod
    def s(x): pass
    @classmethod
    def c(cls, x): pass

k, one, none, text = K(), 1, None, "s"
tests = [lambda: f(), lambda: f(1), lambda: f(1, 2, 3, c=1), lambda: f(1, c=1, e=5), lambda: f(1, a=1, c=2), lambda: g(a=1, b=2), lambda: g(1), lambda: g(),
         lambda: g(1, 2, 3), lambda: h(1), lambda: h(x=1), lambda: v(), lambda: v(1, a=2), lambda: k.m(), lambda: k.m(1, 2), lambda: K.m(), lambda: k.s(), lambda: K.c(),
         lambda: k.c(1, 2), lambda: K(1), lambda: f(*5), lambda: f(**5), lambda: f(*[1], **{"c": 1, 2: 3}), lambda: v(1, **{"x": 1}, **{"x": 2}), lambda: k(), lambda: one(2),
         lambda: none(), lambda: text(), lambda: (lambda x: x)(), lambda: len(), lambda: len(1, 2), lambda: int("1", bse=2), lambda: f(1, 2, 3, 4, c=1), lambda: g(1, 2, c=3)]
for i, t in enumerate(tests):
    try:
        print(i, t())
    except TypeError as e:
        print(i, e)
def caller(fn, *a, **kw):
    return fn(*a, **kw)
try:
    caller(f, 1, 2, 3, c=4)
except Exception as last_error:
    print(type(last_error).__name__, last_error)
