"""CALL_FUNCTION_EX with generators, strings, dicts, sets, ranges, maps, iterators, views."""
def f(*args, **kwargs): return args, kwargs
d = {"k1": 1, "k2": 2}
it = iter([1, 2, 3])
next(it)
class Seq(list):
    def __iter__(self): return iter(("overridden", "iter"))
class Tup(tuple):
    def __iter__(self): return iter(["tuple", "iter"])
class D(dict):
    def keys(self): return ["fake"]
    def __getitem__(self, k): return k + "!"
print(f(*"abc"), f(*d), f(*d.items()), f(*range(3)), f(*it), f(*it))
print(f(*(x * x for x in range(3))), f(*map(str, (1, 2))), f(*b"ab"), f(*{7}), f(*zip("ab", "cd")))
print(f(*Seq([1])), f(*Tup((1,))), f(0, *Seq([1])), [*Tup((1,))])
print(f(**d), f(**D(real=1)), f(x=0, **D(real=1)), f(**dict.fromkeys("pq")))
print(f(*[], *(), **{}), f(*"", 1, *"", 2), f(*[1], **{"a": 2}, b=3))
from collections import OrderedDict, ChainMap, UserDict, deque, Counter
from types import MappingProxyType
for m in (OrderedDict(z=1, a=2), ChainMap({"a": 1}, {"b": 2}), UserDict(u=1), MappingProxyType({"m": 1}), Counter("aab")):
    print(f(**m), f(**m, last=0))
print(f(*deque([1, 2], maxlen=1)), f(*memoryview(b"xy")), f(*enumerate("q")), f(*reversed([1, 2])))
def naturals():
    n = 0
    while n < 3:
        n += (yield n) or 1
    return "ignored"
print(f(*naturals(), *naturals()), max(*naturals()), "{}{}".format(*naturals()))
