"""property: getter/setter/deleter, inheritance, overriding one part, errors, docs."""
class T:
    def __init__(self, c): self.c = c
    @property
    def c(self):
        "degrees C"
        return self._c
    @c.setter
    def c(self, v):
        if v < -273: raise ValueError(f"{v} is too cold")
        self._c = v
    @c.deleter
    def c(self): self._c = 0
    @property
    def f(self): return self.c * 9 / 5 + 32
    w = property(None, lambda self, v: setattr(self, "_w", v), doc="write only")
    empty = property()
class U(T):
    @T.c.getter
    def c(self): return super().c + 1
    f = property(lambda self: "f:" + str(super(U, self).f))
t, u = T(10), U(10)
print(t.c, u.c, t.f, u.f, T.c.__doc__, T.w.__doc__, U.c.__doc__, type(T.c).__name__)
t.c += 5; u.c += 5
del t.c
print(t.c, u.c, T.c.fget.__name__, T.w.fget, T.f.fset)
t.w = 3
def check(fn):
    try:
        return fn()
    except (AttributeError, ValueError, TypeError) as e:
        return type(e).__name__, str(e)
for fn in (lambda: setattr(t, "f", 1), lambda: delattr(t, "f"), lambda: t.w, lambda: t.empty, lambda: setattr(t, "empty", 1), lambda: setattr(t, "c", -300),
           lambda: T.c.__get__(5), lambda: T.c.fget(u), lambda: property(5).__get__(1), lambda: T.c.__set__(t, 1)):
    print(check(fn))
class Lazy:
    @property
    def x(self): return self.missing
    def __getattr__(self, n): return "getattr for " + n if n == "x" else object.__getattribute__(self, n)
print(Lazy().x)
try: u.c = -274
except Exception as last: print(type(last).__name__, last)
