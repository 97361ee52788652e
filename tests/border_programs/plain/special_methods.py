"""Special methods of objects of one side called by operators and C functions of the other: results, order, errors."""
# --- inner
import sys, weakref
log = []
def cls(name, value): return type("X", (), {name: lambda self, *a: value})()
class Raising:
    def __getattr__(self, n): raise RuntimeError("getattr " + n)
    def boom(self, *a): raise KeyError("boom")
    __len__ = __bool__ = __index__ = __str__ = __repr__ = __hash__ = __iter__ = __eq__ = __lt__ = __contains__ = __getitem__ = __call__ = __format__ = __add__ = __radd__ = __next__ = __int__ = __float__ = boom
class Ordered:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"O{self.n}"
    def __eq__(self, o): log.append(("eq", self.n)); return self.n == getattr(o, "n", o)
    def __hash__(self): log.append(("hash", self.n)); return self.n
    def __lt__(self, o): log.append(("lt", self.n, o.n)); return self.n < o.n
    def __add__(self, o): return Ordered(self.n + getattr(o, "n", o))
    __radd__ = __add__
    def __index__(self): return self.n
class Missing(dict):
    def __missing__(self, k): return self.setdefault(k, [k])
class Dead:
    def __init__(self, n): self.n = n
    def __del__(self): log2.append(("del", self.n))
log2 = []
class Raises:
    def __del__(self): raise ValueError("in del")
class Resurrect:
    def __del__(self): log2.append(self)
class Slotted:
    __slots__ = ("a", "__weakref__")
    def __del__(self): log2.append("slotted")
# --- outer
import re, operator, sys, copy, math, itertools, collections, json, io, os, weakref, gc, functools
def attempt(label, call):
    try: print(label, re.sub("0x[0-9a-f]+", "", str(call())))
    except BaseException as e: print(label, type(e).__name__, re.sub("0x[0-9a-f]+", "", str(e)), type(e.__cause__).__name__, type(e.__context__).__name__)
for name, call, values in [
    ("__len__", len, [3, 0, -1, 2**80, "a", None, 1.5, True]),
    ("__bool__", bool, [True, 1, None, 0, "x"]),
    ("__index__", operator.index, [3, 1.0, "1", None]),
    ("__int__", int, [3, 1.0, "1", None]),
    ("__float__", float, [3.0, 3, "1", None]),
    ("__complex__", complex, [3j, 3.0, "1", None]),
    ("__str__", str, ["s", 1, None, b"b"]),
    ("__repr__", repr, ["s", 1, None]),
    ("__bytes__", bytes, [b"s", "s", None]),
    ("__hash__", hash, [3, -1, "a", 1.5, 2**70, None]),
    ("__iter__", iter, [iter([]), [], 1, None]),
    ("__reversed__", reversed, [iter([]), 1]),
    ("__length_hint__", operator.length_hint, [3, -1, "a", NotImplemented, 2.0]),
    ("__dir__", dir, [["b", "a"], (1, 2), 3, ["b", 1]]),
    ("__format__", format, ["f", 1]),
    ("__round__", round, [1, "r"]), ("__trunc__", math.trunc, [1, "t"]), ("__floor__", math.floor, ["fl"]), ("__ceil__", math.ceil, ["ce"]),
    ("__neg__", operator.neg, [1, "neg"]), ("__abs__", abs, ["abs"]), ("__invert__", operator.invert, [5]),
    ("__fspath__", os.fspath, ["p", b"p", 1]), ("__sizeof__", sys.getsizeof, [10, -1, "a"]),
    ("__enter__", lambda x: exec("with x as y: pass", {"x": x}), [1]),
    ("__instancecheck__", lambda x: isinstance(1, x), [1, 0, "yes"]), ("__subclasscheck__", lambda x: issubclass(int, x), [1, []]),
    ("__contains__", lambda x: 1 in x, [1, [], "yes", None]), ("__getitem__", lambda x: x[0], [1]), ("__missing__", lambda x: x[0], [1]),
    ("__call__", lambda x: x(), [1]), ("__next__", next, [1]), ("__aiter__", lambda x: aiter(x), [1]), ("__anext__", lambda x: anext(x), [1]),
    ("__copy__", copy.copy, [1]), ("__deepcopy__", lambda x: copy.deepcopy(x), [1]), ("__reduce__", copy.copy, ["s", 1, ()]),
    ("__getstate__", copy.copy, [1]), ("__class__", lambda x: isinstance(x, int), [int, 3]),
]:
    for value in values:
        attempt(f"{name} {value if not hasattr(value, '__next__') else 'iterator'!r}:", lambda: (lambda r: r if not hasattr(r, "__next__") else "an iterator")(call(cls(name, value))) if name != "__copy__" or True else 0) if name not in ("__getstate__",) else attempt(name, lambda: type(call(cls(name, None))).__name__)
r = Raising()
for call in (len, bool, operator.index, str, repr, hash, iter, lambda x: x == 1, lambda x: x < 1, lambda x: 1 in x, lambda x: x[0], lambda x: x(), format, lambda x: x + 1, lambda x: 1 + x, next, int, float, lambda x: x.attr, lambda x: {x}, lambda x: sorted([x, x]), lambda x: [1].index(x), lambda x: f"{x}", lambda x: "%s" % x, lambda x: print(x), lambda x: [*x], lambda x: hasattr(x, "q"), lambda x: getattr(x, "q", 1), lambda x: max(x, x), lambda x: sum([x, x]), lambda x: json.dumps(x), lambda x: range(x), lambda x: [1, 2][x], lambda x: "a" * x, lambda x: isinstance(x, int)):
    attempt("raising", lambda: call(r))
a, b, c = map(Ordered, (1, 2, 3))
print(sorted([c, a, b]), max([a, c, b]), {a: 1}[Ordered(1)], {a, Ordered(1)}, [a, b].index(2), [a].count(1), sum([a, b]), sum([a, b], c), list(range(b)), [10, 20, 30][b], "x" * b, bytes(b), log)
print(functools.reduce(operator.add, [a, b, c]), heapq_test() if False else min(b, a), list(itertools.accumulate([a, b])), list(itertools.groupby([a, Ordered(1), b]))[0][0], collections.Counter([a, a]).most_common()[0][1], operator.itemgetter(b)([1, 2, 3]), sorted([c, a], reverse=True))
mi = Missing(a=1)
print(mi["z"], mi, mi.get("q"), "%(w)s" % mi, "{v}".format_map(mi), eval("undefined_name", {}, mi), collections.ChainMap(mi)["u"])
d = Dead(1); ref = weakref.ref(d, lambda r: log2.append(("callback", r() is None))); weakref.finalize(d, log2.append, "finalized")
del d
print(log2)
e = Dead(2); e.me = e; w = weakref.WeakValueDictionary(k=e); del e; gc.collect(); print(log2[-1], len(w))
seen = []
sys.unraisablehook, hook = (lambda u: seen.append((type(u.exc_value).__name__, str(u.exc_value), getattr(u.object, "__qualname__", None)))), sys.unraisablehook
x = Raises(); del x
f = Dead(3); ref = weakref.ref(f, lambda r: 1 / 0); del f
sys.unraisablehook = hook
print(seen)
z = Resurrect(); del z; print(type(log2.pop()).__name__)
s = Slotted(); s.a = s; r2 = weakref.ref(s); del s; gc.collect(); print(r2(), log2[-1])
