"""mapping patterns call get with a private default; defaultdict is not filled."""
import collections

class Logged(dict):
    def get(self, key, default=None):
        calls.append(("get", key))
        return super().get(key, default)
    def __getitem__(self, key):
        calls.append(("getitem", key))
        return super().__getitem__(key)
    def __missing__(self, key):
        calls.append(("missing", key))
        return "made up"
    def keys(self):
        calls.append("keys")
        return super().keys()

class Full(collections.abc.Mapping):
    data = {"a": 1, "b": 2}
    def __getitem__(self, k):
        calls.append(k)
        return self.data[k]
    def __iter__(self): return iter(self.data)
    def __len__(self): return 2

calls = []
def f(x):
    match x:
        case {"a": 1, "zz": z}: return "zz", z
        case {"a": a, **rest}: return a, rest
        case {"b": _}: return "b"
    return None

dd = collections.defaultdict(list, b=1)
for m in (Logged(a=1, b=2), Full(), dd, collections.OrderedDict(a=5), collections.ChainMap({"a": 1}, {"zz": 3}), collections.Counter("aab"), type.__dict__["__dict__"].__get__(Full)):
    print(type(m).__name__, f(m), calls)
    calls.clear()
print(len(dd))
