"""| and |= on dicts, mappings, subclasses and iterables of pairs."""
from collections import ChainMap, OrderedDict, defaultdict
a = {"x": 1, "y": 2}
b = {"y": 3, "z": 4}
print(a | b, b | a, a)
c = a
c |= b
print(a, c is a)
c |= [("w", 0), ["v", -1]]
print(c)
c |= ((str(i), i) for i in range(2))
print(c)
for f in (lambda: a | [("k", 1)], lambda: [("k", 1)] | a, lambda: a | None, lambda: a & b, lambda: a + b, lambda: a < b):
    try:
        print(f())
    except TypeError as e:
        print(e)
dd = defaultdict(list, q=[1])
print(dd | {"m": 2}, {"m": 2} | dd, OrderedDict(a=1) | {"b": 2}, {"b": 2} | OrderedDict(a=1))
print(ChainMap({"a": 1}) | {"b": 2}, {"b": 2} | ChainMap({"a": 1}))
class D(dict):
    def __ror__(self, o): return ("ror", o)
    def __ior__(self, o): print("ior"); return super().__ior__(o)
d = D(k=1)
print({} | d, type(d | {}).__name__)
d |= {"n": 5}
print(d)
