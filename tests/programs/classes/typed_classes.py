"""NamedTuple, TypedDict, Protocol, Generic and the rest of typing's classes, made by guests."""
import typing, sys, abc, collections, inspect
from typing import *
class Module: pass
sys.modules[__name__] = Module()
sys.modules[__name__].__dict__ = globals()
def attempt(label, call):
    try: print(label, call())
    except Exception as e: print(label, type(e).__name__, e)
class Point(NamedTuple):
    """Point doc"""
    x: int
    y: int = 0
    def dist(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    @property
    def swapped(self): return Point(self.y, self.x)
    @classmethod
    def origin(cls): return cls(0, 0)
    def __add__(self, o): return Point(self.x + o[0], self.y + o[1])
p = Point(3, 4)
print(p, p.dist(), p.swapped, Point.origin(), p + (1, 1), p._replace(x=0), p._asdict(), Point._fields, Point._field_defaults, Point.__doc__, Point.__module__, Point.__annotations__, Point.__orig_bases__)
attempt("missing", Point); attempt("set", lambda: setattr(p, "x", 1)); attempt("default order", lambda: exec("class B(NamedTuple):\n a: int = 1\n b: int", globals()))
attempt("new", lambda: exec("class B(NamedTuple):\n a: int\n def __new__(cls): pass", globals()))
attempt("underscore", lambda: exec("class B(NamedTuple):\n _a: int", globals()))
attempt("bases", lambda: exec("class B(NamedTuple, dict):\n a: int", globals()))
class Sub(Point):
    __slots__ = ()
    def dist(self): return super().dist() * 2
print(Sub(3, 4).dist(), Sub(1), inspect.signature(Sub))
T = TypeVar("T"); K = TypeVar("K", bound=int); P = ParamSpec("P"); Ts = TypeVarTuple("Ts")
class Pair(NamedTuple, Generic[T]):
    a: T
    b: T
print(Pair[int](1, 2), Pair.__parameters__, Pair[int].__args__)
Func = NamedTuple("Func", [("a", int), ("b", str)]); print(Func(1, "b"), Func.__module__)
CT = collections.namedtuple("CT", "a b c", defaults=[1, 2]); print(CT(0), CT.__module__, CT._make("xyz"))
class Movie(TypedDict):
    """doc"""
    name: str
    year: int
class Extra(Movie, total=False):
    rating: "float"
    genre: Required[str]
    other: NotRequired[int]
m: Movie = {"name": "x", "year": 1}
print(Movie(name="n", year=2), Extra.__required_keys__ == {"name", "year", "genre"}, sorted(Extra.__optional_keys__), Movie.__total__, Extra.__total__, Movie.__bases__, getattr(Extra, '__orig_bases__', None) if sys.version_info >= (3, 12) else 0, is_typeddict(Movie))
attempt("instance", lambda: isinstance(m, Movie)); attempt("method", lambda: exec("class B(TypedDict):\n def m(self): pass", globals()))
attempt("base", lambda: exec("class B(Movie, int):\n pass", globals()))
class GT(TypedDict, Generic[T]):
    item: T
print(GT[int], GT.__parameters__, GT(item=1))
class HasLen(Protocol):
    def __len__(self) -> int: ...
@runtime_checkable
class Closable(Protocol):
    name: str
    def close(self) -> None: "doc"; return "default close"
    @property
    def prop(self) -> int: ...
class File:
    name = "f"
    prop = 1
    def close(self): return "closed"
class Explicit(Closable):
    name = "e"
    prop = 2
print(isinstance(File(), Closable), isinstance(3, Closable), isinstance(Explicit(), Closable), Explicit().close())
attempt("not runtime", lambda: isinstance(3, HasLen)); attempt("issubclass data", lambda: issubclass(File, Closable)); attempt("instantiate", Closable)
@runtime_checkable
class Methods(Protocol):
    def close(self): ...
print(issubclass(File, Methods), issubclass(int, Methods), Methods._is_protocol, Explicit._is_protocol)
attempt("protocol base", lambda: exec("class B(Protocol, int): pass", globals()))
class GP(Protocol[T]):
    def get(self) -> T: ...
class Impl(GP[int]):
    def get(self): return 5
print(Impl().get(), GP[str], Impl.__orig_bases__, GP.__parameters__)
class WithInit(Protocol):
    def __init__(self, a): self.a = a
class FromInit(WithInit): pass
print(FromInit(4).a)
class G(Generic[T, K]):
    def __init__(self, a): self.a = a
    def __class_getitem__(cls, item): print("getitem", item); return super().__class_getitem__(item)
    @classmethod
    def make(cls, a): return cls(a)
class H(G[str, K]): pass
print(G[int, K], H[int], H.__parameters__, G[int, int](3).a, G[int, int].make(4).a, G[int, int](5).__orig_class__, H.__mro__)
attempt("too many", lambda: H[int, str]); attempt("not generic", lambda: exec("class N: pass\nN[int]", globals())); attempt("generic", lambda: exec("class B(Generic): pass", globals()))
attempt("dup", lambda: exec("class B(Generic[T, T]): pass", globals())); attempt("instance", lambda: isinstance(3, G[int, int]))
class V(Generic[Unpack[Ts]]): pass
print(V[int, str].__args__, V[()].__args__)
class Call(Generic[P, T]):
    def __init__(self, f: Callable[P, T]): self.f = f
    def __call__(self, *a: P.args, **k: P.kwargs) -> T: return self.f(*a, **k)
print(Call(lambda x: x + 1)(2), Call[[int], str].__args__)
UserId = NewType("UserId", int); print(UserId(5), UserId.__name__, UserId.__module__, UserId.__supertype__)
@overload
def ov(a: int) -> int: ...
@overload
def ov(a: str) -> str: ...
def ov(a): return a
print(len(get_overloads(ov)), ov(1)); clear_overloads(); print(get_overloads(ov))
class Sup(abc.ABC):
    @abc.abstractmethod
    def m(self): return "abstract m"
    @property
    @abc.abstractmethod
    def p(self): ...
    @classmethod
    def __subclasshook__(cls, C): return True if "hooked" in C.__dict__ else NotImplemented
class Concrete(Sup):
    def m(self): return super().m() + "!"
    p = 5
class Hooked: hooked = 1
class Registered: pass
Sup.register(Registered)
attempt("abstract", Sup); print(Concrete().m(), isinstance(Hooked(), Sup), issubclass(Registered, Sup), isinstance(3, Sup), Sup.__abstractmethods__ == {"m", "p"})
class Partial(Sup):
    def m(self): ...
attempt("abstract", Partial)
print(cast(int, "x"), get_origin(G[int, int]) is G, Annotated[int, "m"].__metadata__, Literal[1, "a"].__args__, Optional[Point].__args__[0].__name__)
class Meta(type):
    def __getitem__(cls, i): return "meta", i
class WithMeta(metaclass=Meta):
    def __class_getitem__(cls, i): return "class", i
class OnlyClass:
    def __class_getitem__(cls, i): return cls.__name__, i
    def __getitem__(self, i): return "instance", i
print(WithMeta[1], OnlyClass[2], OnlyClass()[3]); attempt("no getitem", lambda: Hooked[1])
try: reveal_type
except NameError: pass
@final
class Fin:
    @(override if sys.version_info >= (3, 12) else (lambda f: f))
    def m(self): ...
print(Fin.__final__, assert_type(1, int), Self, Never)
@dataclass_transform()
def dt(c): return c
@dt
class DT: a: int
print(dt.__dataclass_transform__["eq_default"])
del sys.modules[__name__]
