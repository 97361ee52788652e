"""Implicit special-method lookup skips the instance and __getattr__/__getattribute__."""
class D:
    def __getattr__(self, n):
        print("getattr", n)
        return lambda *a: "dynamic " + n
    def __getattribute__(self, n):
        if n.startswith("__") and n not in ("__class__", "__dict__"): print("getattribute", n)
        return object.__getattribute__(self, n)
d = D()
d.__len__ = lambda: 5
d.__call__ = lambda: "called"
d.__str__ = lambda: "instance str"
d.__eq__ = lambda o: "instance eq"
print(d.__len__(), d.__missing_dunder__(), d == 1, d.__eq__(1))
def attempt(name, fn):
    try:
        print(name, fn())
    except TypeError as e:
        print(name, e)
attempt("len", lambda: len(d)); attempt("call", lambda: d()); attempt("item", lambda: d[0]); attempt("iter", lambda: iter(d)); attempt("add", lambda: d + 1); attempt("neg", lambda: -d)
attempt("in", lambda: 1 in d); attempt("next", lambda: next(d)); attempt("int", lambda: int(d)); attempt("str starts", lambda: str(d).startswith("<program.D object")); attempt("bool", lambda: bool(d)); attempt("lt", lambda: d < 1)
D.__len__ = lambda self: 0
D.__iter__ = lambda self: iter("class")
D.__call__ = d.__call__
D.__getitem__ = staticmethod(lambda *a: a)
D.__add__ = property(lambda self: lambda o: ("prop add", o))
D.__neg__ = classmethod(lambda cls: cls.__name__)
D.__contains__ = None
attempt("len", lambda: len(d)); attempt("bool", lambda: bool(d)); attempt("iter", lambda: list(d)); attempt("item", lambda: d[3]); attempt("add", lambda: d + 2); attempt("neg", lambda: -d); attempt("in", lambda: 1 in d)
attempt("call", lambda: d())
del D.__len__
attempt("len", lambda: len(d)); attempt("bool", lambda: bool(d))
with d: pass
