"""Pickling and copying what is of the other side."""
# --- inner
import re, copy, copyreg, enum, functools, pickle, sys, types, collections, dataclasses, typing, weakref
class Module: pass
sys.modules[__name__] = Module()
sys.modules[__name__].__dict__ = globals()
def f(a, b=2): return a, b
lam = lambda: 1
class C:
    class Inner:
        def m(self): return "inner"
        @staticmethod
        def st(): return "st"
    def __init__(self, x): self.x = x
    def method(self): return self.x
    @classmethod
    def cm(cls): return cls.__name__
    def __eq__(self, o): return type(o) is type(self) and self.__dict__ == o.__dict__
    __hash__ = None
    def __repr__(self): return f"{type(self).__name__}({self.__dict__})"
class State(C):
    def __getstate__(self): return {"x": self.x * 2}
    def __setstate__(self, state): self.__dict__.update(state); self.set = True
class Reduce(C):
    def __reduce__(self): return (type(self), (self.x,), {"more": 1})
class ReduceEx(C):
    def __reduce_ex__(self, protocol): return (make, (self.x, protocol))
def make(x, protocol): return "made", x, protocol
class NewArgs(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    def __getnewargs__(self): return tuple(self)
class NewArgsEx:
    def __new__(cls, *, k): self = super().__new__(cls); self.k = k; return self
    def __getnewargs_ex__(self): return (), {"k": self.k}
class Slots:
    __slots__ = ("a", "b", "__weakref__")
class ListSub(list):
    def append(self, v): super().append(v); self.n = getattr(self, "n", 0) + 1
class DictSub(dict): pass
class Color(enum.Enum):
    RED = 1
    GREEN = "g"
class Flag(enum.Flag):
    A = 1
    B = 2
@dataclasses.dataclass
class Data:
    a: int
    b: list = dataclasses.field(default_factory=list)
@dataclasses.dataclass(frozen=True, slots=True)
class Frozen:
    a: int
class Named(typing.NamedTuple):
    a: int
    b: str = "b"
Old = collections.namedtuple("Old", "x y")
class Err(Exception):
    def __init__(self, a, b): super().__init__(a, b); self.extra = b
class Copies:
    def __init__(self): self.log = []
    def __copy__(self): n = Copies(); n.log = ["copied"]; return n
    def __deepcopy__(self, memo): n = Copies(); n.log = ["deep", len(memo) > 0]; return n
class Singleton:
    def __reduce__(self): return "single"
single = Singleton()
class P:
    def __init__(self, a): self.a = a
# --- outer
import re, copy, copyreg, enum, functools, pickle, sys, types, collections, dataclasses, typing, weakref
sys.modules[__name__] = sys.modules['inner']
def dumps(label, value, show=lambda v: v):
    for protocol in (0, 2, 5):
        try:
            data = pickle.dumps(value, protocol)
            print(label, protocol, show(pickle.loads(data)))
        except Exception as e:
            print(label, protocol, type(e).__name__, re.sub(" at 0x[0-9a-f]*", "", str(e)))
slots = Slots(); slots.a = 1
lst = ListSub(); lst.append(5); lst.append(6)
d = DictSub(x=1); d.attr = 2
cyclic = C(None); cyclic.x = [cyclic]
dumps("function", f, lambda v: v is f)
dumps("class", C, lambda v: v is C)
dumps("nested class", C.Inner, lambda v: v is C.Inner)
dumps("method function", C.Inner.m, lambda v: v is C.Inner.m)
dumps("static", C.Inner.st, lambda v: v())
dumps("bound", C(3).method, lambda v: v())
dumps("class method", C.cm, lambda v: v())
dumps("lambda", lam)
dumps("instance", C([1]), lambda v: v == C([1]))
dumps("state", State(4))
dumps("reduce", Reduce(5))
dumps("reduce_ex", ReduceEx(6))
dumps("newargs", NewArgs(1, 2))
dumps("newargs_ex", NewArgsEx(k=7), lambda v: v.k)
dumps("slots", slots, lambda v: (v.a, hasattr(v, "b")))
dumps("list", lst, lambda v: (v, v.__dict__))
dumps("dict", d, lambda v: (v, v.attr))
dumps("enum", [Color.RED, Color.GREEN, Flag.A | Flag.B], lambda v: (v, v[0] is Color.RED))
dumps("data", Data(1, [2]))
dumps("frozen", Frozen(1))
dumps("named", Named(1))
dumps("old", Old(1, 2))
dumps("error", Err(1, 2), lambda v: (v.args, v.extra))
dumps("partial", functools.partial(f, 1), lambda v: v(3))
dumps("single", single, lambda v: v is single)
dumps("cyclic", cyclic, lambda v: v.x[0] is v)
def local():
    def inner(): pass
    class L: pass
    return inner, L, L()
for v in local(): dumps("local", v)
dumps("generator", (i for i in "ab"))
dumps("code", f.__code__)
dumps("cell", (lambda: f).__closure__)
def closure(v): return lambda: v
dumps("cell", closure(1).__closure__)
copyreg.pickle(P, lambda p: (P, (p.a + 1,)))
dumps("copyreg", P(1), lambda v: v.a)
del copyreg.dispatch_table[P]
print(copy.copy(f) is f, copy.deepcopy(f) is f, copy.copy(C) is C, copy.deepcopy(C.method) is C.method)
c = C([1, [2]]); c2 = copy.copy(c); c3 = copy.deepcopy(c)
print(c2 == c, c2.x is c.x, c3 == c, c3.x is c.x, c3.x[1] is c.x[1])
print(copy.copy(Copies()).log, copy.deepcopy([Copies()])[0].log, copy.deepcopy(State(3)), copy.copy(Reduce(1)), copy.deepcopy(slots).a)
bound = C([1]).method
print(copy.deepcopy(bound)(), copy.deepcopy(bound).__self__ is bound.__self__)
class Persist(pickle.Pickler):
    def persistent_id(self, obj): return "the f" if obj is f else None
    def reducer_override(self, obj): return (str, ("overridden",)) if obj == "x" or type(obj) is C else NotImplemented
class Load(pickle.Unpickler):
    def persistent_load(self, pid): return f
    def find_class(self, module, name): return super().find_class(module, name) if name != "P" else C
import io
buffer = io.BytesIO(); Persist(buffer).dump([f, C(1), P(1)]); buffer.seek(0)
loaded = Load(buffer).load(); print(loaded[0] is f, loaded[1:])
if sys.version_info >= (3, 13):
    class Rep:
        def __init__(self, **kw): self.kw = kw
        def __replace__(self, **kw): return Rep(**{**self.kw, **kw})
    print(copy.replace(Rep(a=1), b=2).kw, copy.replace(Data(1), a=5), copy.replace(Named(1), b="z"))

del sys.modules[__name__], sys.modules['inner']
