"""Classes whose bases, metaclasses, descriptors and decorators are of the other side."""
# --- inner
import abc, enum, dataclasses, typing, functools
log = []
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw): log.append(("prepare", name)); return {"given": 1}
    def __new__(mcs, name, bases, ns, **kw): log.append(("new", name, sorted(kw))); return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
    def __call__(cls, *a, **k): log.append(("call", cls.__name__)); return super().__call__(*a, **k)
    def __instancecheck__(cls, o): return isinstance(o, str) or super().__instancecheck__(o)
    def __subclasscheck__(cls, c): return c is int or super().__subclasscheck__(c)
    def __getitem__(cls, i): return cls.__name__, i
    def __len__(cls): return 3
class Base(metaclass=Meta):
    registry = {}
    def __init_subclass__(cls, tag=None, **kw): super().__init_subclass__(**kw); Base.registry[cls.__name__] = tag
    def __init__(self, x=0): self.x = x
    def m(self): return "Base.m", __class__.__name__
    def template(self): return self.hook(), type(self).__name__
    def hook(self): return "Base.hook"
    @property
    def prop(self): return self.x
    @prop.setter
    def prop(self, v): self.x = v * 2
    def __add__(self, o): return "add", self.x, o
    def __radd__(self, o): return "radd", o
    def __eq__(self, o): return isinstance(o, Base) and self.x == o.x
    def __hash__(self): return hash(self.x)
    def __lt__(self, o): return self.x < o.x
    def __iter__(self): yield self.x; yield from super().__dir__()[:0]
    def __getattr__(self, n):
        if n.startswith("dyn"): return "dynamic " + n
        raise AttributeError(n)
class Descriptor:
    def __set_name__(self, owner, name): self.name = name; log.append(("set_name", owner.__name__, name))
    def __get__(self, i, o=None): return self if i is None else ("got", self.name, type(i).__name__)
    def __set__(self, i, v): log.append(("set", v))
    def __delete__(self, i): log.append("delete")
class Entries:
    def __mro_entries__(self, bases): return (Base,)
class Abstract(abc.ABC):
    @abc.abstractmethod
    def must(self): return "abstract body"
    def concrete(self): return "concrete", self.must()
    @classmethod
    def __subclasshook__(cls, C): return True if hasattr(C, "quack") else NotImplemented
@typing.runtime_checkable
class Proto(typing.Protocol):
    attr: int
    def method(self) -> int: ...
@dataclasses.dataclass(order=True)
class Data:
    a: int
    b: list = dataclasses.field(default_factory=list)
    def __post_init__(self): log.append(("post", type(self).__name__))
class Kind(enum.Enum):
    def describe(self): return self.name.lower(), type(self).__name__
    @classmethod
    def _missing_(cls, v): return next((m for m in cls if m.name == v), None)
class EMeta(enum.EnumMeta):
    def __call__(cls, *a, **k): log.append("enum call"); return super().__call__(*a, **k)
def decorate(cls): cls.decorated = cls.__name__; return cls
def wrap(f):
    @functools.wraps(f)
    def wrapper(self, *a): return "wrapped", f(self, *a)
    return wrapper
class Slots: 
    __slots__ = ("s",)
    def __init__(self): self.s = 1
T = typing.TypeVar("T")
class Gen(typing.Generic[T]):
    def __init__(self, v): self.v = v
    def __class_getitem__(cls, i): log.append(("class_getitem", i)); return super().__class_getitem__(i)
class Ctx:
    def __enter__(self): return self
    def __exit__(self, *e): return e[0] is ValueError
class NT(typing.NamedTuple):
    a: int
    b: int = 2
    def total(self): return self.a + self.b
# --- outer
import copy, inspect, pickle, operator, functools
def attempt(label, call):
    try: print(label, call())
    except Exception as e: print(label, type(e).__name__, e)
@decorate
class Derived(Base, tag="T"):
    d = Descriptor()
    saw = given
    def __init__(self, x, y): super().__init__(x); self.y = y
    def m(self): return "Derived.m", super().m(), __class__.__name__
    def hook(self): return "Derived.hook", super().hook()
    @property
    def prop(self): return "over", super().prop
    @prop.setter
    def prop(self, v): Base.prop.fset(self, v)
    @wrap
    def wrapped(self, q): return self.x, q
    def __add__(self, o): return "derived", super().__add__(o)
    def __getattr__(self, n):
        if n == "own": return "own"
        return super().__getattr__(n)
d = Derived(5, 6)
print(log); log.clear()
print(d.m(), d.template(), d.prop, d.wrapped(1), d + 1, 1 + d, d.dynamic, d.own, d.d, Derived.d.name, list(d), Base.registry, Derived.decorated, Derived.saw, Derived[4], len(Derived))
d.prop = 4; d.d = 3; del d.d; print(d.x, log, d == Derived(8, 0), hash(d) == hash(8), sorted([Derived(3, 0), Derived(1, 0)])[0].x, max(d, Derived(1, 1)) is d)
attempt("attr", lambda: d.nothing); print(isinstance("instance", Derived), issubclass(int, Base), isinstance(d, Base), inspect.signature(Derived), inspect.signature(Base))
attempt("init", lambda: Derived(1)); attempt("kw", lambda: type("X", (Base,), {}, bad=1)); attempt("meta", lambda: Meta("X", (Base,), {})); attempt("conflict", lambda: type("X", (Base, type("Y", (), {}, ), Kind), {}))
class FromEntries(Entries()): pass
print(FromEntries.__bases__, FromEntries.__orig_bases__[0].__class__.__name__)
class Impl(Abstract):
    def must(self): return "must", super().must()
print(Impl().concrete(), isinstance(type("Q", (), {"quack": 1})(), Abstract)); attempt("abstract", lambda: type("I", (Abstract,), {})())
class HasIt:
    attr = 1
    def method(self): return 1
class Explicit(Proto): attr = 2
print(isinstance(HasIt(), Proto), isinstance(3, Proto), isinstance(Explicit(), Proto))
@dataclasses.dataclass(order=True)
class Sub(Data):
    c: int = 3
    def __post_init__(self): super().__post_init__(); self.d = self.a + self.c
print(Sub(1), Sub(1) < Sub(2), Sub(1).d, dataclasses.replace(Sub(1), a=9), dataclasses.asdict(Sub(1, [Data(2)])), copy.deepcopy(Sub(1)) == Sub(1), log[-3:])
class Color(Kind): RED = 1; BLUE = 2
class Meta2(enum.Enum, metaclass=EMeta): A = 1
print(Color.RED.describe(), Color("BLUE"), list(Color), Meta2(1)); attempt("enum", lambda: Color("x"))
class MoreSlots(Slots): __slots__ = ("t",)
m = MoreSlots(); m.t = 2; print(m.s, m.t); attempt("slots", lambda: setattr(m, "u", 1))
class SubGen(Gen[int]): pass
print(SubGen(1).v, SubGen.__orig_bases__, Gen[str](2).v, log[-2:])
def use_ctx(error):
    with type("C", (Ctx,), {"__enter__": lambda self: (super(type(self), self).__enter__(), "entered")[1]})() as c:
        raise error
    return c
attempt("ctx", lambda: use_ctx(ValueError())); attempt("ctx", lambda: use_ctx(KeyError("k")))
class SubNT(NT):
    def total(self): return super().total() * 10
print(SubNT(1).total(), SubNT(1)._replace(b=5), NT(1) + (3,))
class MyMeta(Meta):
    def __call__(cls, *a): return "my", super().__call__(*a).x
    def __getattr__(cls, n): return "meta attr " + n
class WithMyMeta(Base, metaclass=MyMeta): pass
print(WithMyMeta(4), WithMyMeta.unknown, type(WithMyMeta).__mro__[1].__name__)
Base.added = lambda self: ("added", self.x); Base.m = lambda self: "replaced"; print(d.added(), d.m())
d.__class__ = Base; print(d.m(), type(d).__name__, Base.__subclasses__()[0].__name__)
print(operator.attrgetter("x")(d), functools.reduce(operator.add, [d, 1]), copy.copy(d).x)
