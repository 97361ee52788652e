# requires: 3.12
"""Generic functions and classes by PEP 695, and what can be asked of them."""
import typing, types, inspect, sys, abc, dataclasses, functools
class Module: pass
sys.modules[__name__] = Module()
sys.modules[__name__].__dict__ = globals()
def attempt(label, call):
    try: print(label, call())
    except Exception as e: print(label, type(e).__name__, e)
def f[T: int, *Ts, **P](a: T, b: "list[T]", *args: *Ts) -> T: return a, T.__name__
print(f.__type_params__, [type(p).__name__ for p in f.__type_params__], f.__type_params__[0].__bound__, f(1, 2), f.__annotations__["b"], f.__code__.co_freevars, f.__name__, f.__qualname__, f.__module__, inspect.signature(f))
attempt("hints", lambda: typing.get_type_hints(f)["a"] is f.__type_params__[0])
f.__type_params__ = (); print(f.__type_params__); attempt("set", lambda: setattr(f, "__type_params__", 1))
class C[T, U: (int, str)]:
    attr: T
    def m(self, x: U) -> T: return T, U
    def g[V](self, v: V) -> "C[V, int]": return V, T
    @classmethod
    def cm(cls): return cls, T.__name__
    class Inner:
        def n(self): return T
    type A[W] = dict[T, W]
print(C.__type_params__, C.__parameters__, C.__orig_bases__, C.__mro__, C[int, str], C[int, str]().m(1)[1].__constraints__, C.g.__type_params__, C().g(1)[1] is C.__type_params__[0], C.Inner().n() is C.__type_params__[0], C.A.__type_params__, C.A[int], C.cm())
class D[T](C[T, int], abc.ABC): pass
class E(D[str]): pass
print(D.__orig_bases__, E.__orig_bases__, E.__mro__[1:3], types.get_original_bases(E), D[int].__origin__)
attempt("generic too", lambda: exec("class X[T](typing.Generic[T]): pass", globals())); attempt("protocol", lambda: exec("class X[T](typing.Protocol[T]): pass", globals()))
class Proto[T](typing.Protocol):
    def get(self) -> T: ...
class Meta(type):
    def __new__(m, n, b, ns, **k): print("meta", n, b, sorted(k), "__type_params__" in ns); return super().__new__(m, n, b, ns)
class WithMeta[T](metaclass=Meta, kw=1): pass
print(Proto.__parameters__, Proto._is_protocol, WithMeta.__type_params__)
type Alias[K, V] = dict[K, V]
type Rec = list[Rec] | int
type Lazy = Undefined
print(Alias.__name__, Alias.__value__, Alias[str, int], Rec.__value__, Alias.__module__, Alias.__parameters__); attempt("lazy", lambda: Lazy.__value__); Undefined = 5; print(Lazy.__value__); attempt("call", lambda: Alias()); attempt("isinstance", lambda: isinstance(1, Rec))
async def co[T](x: T) -> T: return x
def gen[T](x: T): yield T
lam = lambda: 0
print(inspect.iscoroutinefunction(co), next(gen(1)) is gen.__type_params__[0], lam.__type_params__)
@functools.wraps(f)
def w[X](*a): return f(*a)
print(w.__type_params__, w.__name__)
@dataclasses.dataclass
class Data[T]:
    x: T
    y: list[T] = dataclasses.field(default_factory=list)
print(Data(1), Data[int](2), Data.__type_params__, inspect.signature(Data))
class NT[T](typing.NamedTuple):
    a: T
class TD[T](typing.TypedDict):
    a: T
print(NT(1), NT[int], NT.__type_params__, TD(a=1), TD[int], TD.__type_params__)
def bound_late[T: Later](x: T): ...
attempt("bound", lambda: bound_late.__type_params__[0].__bound__)
class Later: pass
print(bound_late.__type_params__[0].__bound__)
def outer[T](x: T):
    def inner[S](y: S, z: T): return T, S
    return inner
print(outer(1).__type_params__, outer(1)(1, 2)[0] is outer.__type_params__[0], outer(1).__qualname__)
class Scope[T]:
    T2 = T
    x = [T for _ in "a"][0]
    def m(self, d=T): return d
print(Scope.T2 is Scope.__type_params__[0], Scope.x is Scope.T2, Scope().m() is Scope.T2)
del sys.modules[__name__]
