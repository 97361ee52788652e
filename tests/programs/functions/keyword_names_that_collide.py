"""Keyword names equal to self, args, cls, print, and positional-only names in kwargs."""
class K:
    def m(this, *args, self=None, **kwargs):
        return args, self, kwargs
    def p(self, /, **kw):
        return kw
    @classmethod
    def c(klass, /, cls=1, **kw):
        return cls, kw
    def __init__(me, /, **fields):
        me.__dict__.update(fields)
k = K(self=1, me=2, fields=3)
print(k.__dict__, k.m(1, self=2, args=3, kwargs=4), k.p(self=5, kw=6), K.c(cls=7, klass=8))
def f(print, /, len, *, sorted): return print, len, sorted
print(f(1, 2, sorted=3), f(1, sorted=3, len=2))
def g(a, /, **a_kw): return a, a_kw
print(g(1, a=2), dict(self=1, dict=2), "{self}-{args}".format(self=1, args=2))
def h(a, *args, args_=0, **kw): return a, args, kw
print(h(1, args=2), h(*[1], **{"args": 3}))
for bad in (lambda: f(1, 2, print=1, sorted=3), lambda: h(1, a=2), lambda: k.p(1, self=2), lambda: K.c(1, cls=2)):
    try:
        print(bad())
    except TypeError as e:
        print(e)
try: k.m(self=1, this=2)
except Exception as last: print(type(last).__name__, last)
