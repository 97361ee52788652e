"""** in dict displays: ordering, overrides, mapping protocol, failures."""
class Mapping:
    def keys(self):
        print("keys()", end=" ")
        return ["p", "q"]
    def __getitem__(self, k):
        print(f"get {k}", end=" ")
        return k.upper()
print({**Mapping(), "z": 1})
print({"a": 1, **{"b": 2, "a": 3}, "b": 4, **{}})
print({**{1: 2, None: 3}, **{(): []}})
def f(**kw): return kw
print(f(**Mapping(), **{"m": 1}), f(**{"a b": 1}))
class NoKeys:
    def __getitem__(self, k): return 1
class BadKeys:
    def keys(self): return 5
    def __getitem__(self, k): return 1
class Broken(Mapping):
    def __getitem__(self, k): raise KeyError(f"broken {k}")
for bad in (lambda: {**[1]}, lambda: {**NoKeys()}, lambda: {**BadKeys()}, lambda: {**Broken()}, lambda: {**None},
            lambda: f(**[("a", 1)]), lambda: f(**{1: 2}), lambda: f(a=1, **{"a": 2}), lambda: f(**{"x": 1}, **{"x": 2}), lambda: f(*1), lambda: print(*None)):
    try:
        bad()
    except (TypeError, KeyError) as e:
        print(type(e).__name__, e)
from collections import OrderedDict
print({**OrderedDict(b=1, a=2)})
