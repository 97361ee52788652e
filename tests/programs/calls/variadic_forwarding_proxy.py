"""A transparent proxy forwards every call, attribute and operator and logs them."""
class Proxy:
    def __init__(self, target, log):
        object.__setattr__(self, "_t", target)
        object.__setattr__(self, "_log", log)
    def __getattr__(self, name):
        attr = getattr(self._t, name)
        self._log.append(name)
        if not callable(attr):
            return attr
        def call(*args, **kwargs):
            self._log.append((name, args, kwargs))
            return attr(*args, **kwargs)
        return call
    def __setattr__(self, name, v):
        self._log.append("set " + name)
        setattr(self._t, name, v)
    def __delattr__(self, name):
        self._log.append("del " + name)
        delattr(self._t, name)
for _n in ("add", "getitem", "len", "contains", "iter", "eq"):
    def _m(self, *a, _op="__" + _n + "__"):
        self._log.append(_op)
        return getattr(self._t, _op)(*a)
    setattr(Proxy, "__" + _n + "__", _m)
class T:
    v = 1
    def run(self, a, *, b=0): return a + b + self.v
log = []
p, l = Proxy(T(), log), Proxy([1, 2], log)
print(p.run(1), p.run(2, b=3), p.v, l + [3], l[0], len(l), 2 in l, [*l], l == [1, 2], l.index(2))
p.v = 50
print(p.run(0)); del p.v; print(p.run(0))
l.append(9)
print(log, l._t)
try:
    p.run(c=1)
except TypeError as e:
    print(e)
try: p.walk(1)
except Exception as last: print(type(last).__name__, last)
