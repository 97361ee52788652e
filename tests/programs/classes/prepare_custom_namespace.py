"""__prepare__ returning dict subclasses: duplicate detection, missing names, recording."""
class NoDup(dict):
    def __setitem__(self, k, v):
        if k in self and not k.startswith("__"):
            raise NameError(f"{k} defined twice")
        super().__setitem__(k, v)
class Auto(dict):
    n = 0
    def __missing__(self, k):
        if k.startswith("__"): raise KeyError(k)
        self[k] = Auto.n; Auto.n += 1
        return self[k]
class Record(dict):
    def __init__(self): self.ops = []
    def __getitem__(self, k): self.ops.append("get " + k); return super().__getitem__(k)
    def __setitem__(self, k, v): self.ops.append("set " + k); super().__setitem__(k, v)
    def __delitem__(self, k): self.ops.append("del " + k); super().__delitem__(k)
def meta(factory):
    class M(type):
        @classmethod
        def __prepare__(mcs, name, bases): return factory()
        def __new__(mcs, name, bases, ns):
            cls = super().__new__(mcs, name, bases, ns)
            cls.ops = [o for o in getattr(ns, "ops", ()) if "__" not in o]
            return cls
    return M
class E(metaclass=meta(Auto)):
    RED, GREEN
    BLUE
print(E.RED, E.GREEN, E.BLUE)
class R(metaclass=meta(Record)):
    a = 1
    b = a + 1
    del a
    b += len("x")
print(R.ops, R.b)
try:
    class P(metaclass=meta(lambda: 5)): pass
except TypeError as e:
    print(e)
class D(metaclass=meta(NoDup)):
    x = 1
    def x(self): pass
