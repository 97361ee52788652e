"""Annotations of guest functions and classes, as typing and inspect read them."""
import typing, inspect, types, functools, dataclasses, sys
class Module: pass
sys.modules[__name__] = Module()
sys.modules[__name__].__dict__ = globals()
T = typing.TypeVar("T")
def f(a: int, b: "str" = "x", *args: list[int], c: typing.Optional["C"] = None, **kw: dict[str, "C"]) -> "C": ...
class C:
    x: int
    y: "typing.ClassVar[str]" = "y"
    z: typing.Annotated["int", "meta"]
    def m(self: "C", o: typing.Union[int, "Later"]) -> None: ...
    @property
    def p(self) -> int: return 1
class Later(C):
    w: "list[C]"
print(typing.get_type_hints(f))
print(typing.get_type_hints(C), typing.get_type_hints(Later), typing.get_type_hints(C, include_extras=True)["z"])
print(typing.get_type_hints(C.m), typing.get_type_hints(C.p.fget))
print(f.__annotations__["a"], f.__annotations__["b"], inspect.get_annotations(f, eval_str=True)["c"], inspect.get_annotations(C)["x"])
def late(a: "Unknown"): ...
try: typing.get_type_hints(late)
except NameError as e: print(e)
print(typing.get_type_hints(late, localns={"Unknown": int}), typing.get_type_hints(late, globalns={"Unknown": str}))
class Point(typing.NamedTuple):
    x: int
    y: "int" = 0
class Movie(typing.TypedDict, total=False):
    name: typing.Required[str]
    year: "int"
print(typing.get_type_hints(Point), typing.get_type_hints(Movie), Movie.__required_keys__, Movie.__optional_keys__)
@functools.wraps(f)
def wrapped(*args, **kw): ...
print(typing.get_type_hints(wrapped) == typing.get_type_hints(f))
@dataclasses.dataclass
class Data:
    a: "int"
    b: "C" = None
    c: typing.ClassVar["int"] = 1
    d: dataclasses.InitVar["str"] = "d"
    def __post_init__(self, d): self.e = d
print(typing.get_type_hints(Data)["b"], [f.name for f in dataclasses.fields(Data)], Data(1).e, inspect.signature(Data))
def nested():
    class Local: ...
    def inner(a: Local, b: "Local"): ...
    return inner, Local
inner, Local = nested()
try: typing.get_type_hints(inner)
except NameError as e: print(e)
print(typing.get_type_hints(inner, localns={"Local": Local}))
class P(typing.Protocol[T]):
    attr: "T"
    def m(self, a: T) -> "T": ...
print(typing.get_type_hints(P), typing.get_type_hints(P.m), P.__parameters__)
class G(typing.Generic[T]):
    v: "list[T]"
class H(G[int]): pass
print(typing.get_type_hints(H), typing.get_origin(G[int]), typing.get_args(G[int]), H.__orig_bases__)
del sys.modules[__name__]
