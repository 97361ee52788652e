"""AttributeError from a property falls into __getattr__; other errors do not."""
class P:
    def __getattr__(self, name):
        if name == "boom":
            raise KeyError(name)
        return f"fallback {name}"
    @property
    def a(self):
        raise AttributeError("from property")
    @property
    def b(self):
        raise ValueError("from b")
    @property
    def c(self):
        return self.__dict__["c"]

class Q:
    def __getattribute__(self, name):
        if name.startswith("x"):
            raise AttributeError(name)
        return object.__getattribute__(self, name)
    def __setattr__(self, n, v):
        if v is None:
            raise TypeError(f"{n} may not be None")
        super().__setattr__(n, v)

p, q = P(), Q()
print(p.a, p.zzz, hasattr(p, "a"), getattr(p, "nothing", 1))
for fn in (lambda: p.b, lambda: p.c, lambda: p.boom, lambda: hasattr(p, "boom"), lambda: getattr(p, "boom", 0), lambda: q.x1, lambda: getattr(q, "x1", "dflt"), lambda: setattr(q, "k", None)):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e, repr(e.__context__))
q.k = 5
try:
    q.k, q.x, q.y = 1, 2, None
except Exception as last_error:
    print(type(last_error).__name__, last_error)
