"""*args is a new tuple and **kwargs a new dict on each call."""
def a(*args): return args
def k(**kw):
    kw["added"] = True
    return kw
t = (1, 2)
d = {"x": [1]}
print(a(*t) == t, k(**d), d)
r = k(**d)
r["x"].append(2)
print(d, r)
def forward(*args, **kw):
    args += ("tail",)
    kw.setdefault("opt", "default")
    return target(*args, **kw)
def target(*args, **kw):
    return args, kw
print(forward(), forward(1, opt=2), forward(*"ab", **{"odd key": 1, "": 2}))
def order(**kw): return list(kw)
print(order(z=1, a=2, **{"m": 3}, b=4), order(**dict(c=1), **{"A": 2}))
def args_mut(*args):
    args[0].append(9)
    args = list(args)
    args[0] = None
    return args
l = [1]
print(args_mut(l, 2), l)
class D(dict):
    def __getitem__(self, k): return "overridden"
print(k(**D(p=1)), type(k(**D(p=1))).__name__)
def swap(a, b): return b, a
print(swap(*swap(*swap(1, 2))), swap(**{"b": 1, "a": 2}))
try: swap(*t, *t)
except Exception as last: print(type(last).__name__, last)
