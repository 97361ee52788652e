"""Typing constructs built from annotations: TypedDict, Protocol, NamedTuple, Generic, Literal."""
from typing import TypedDict, Protocol, runtime_checkable, NamedTuple, Generic, TypeVar, Literal, Required, NotRequired, overload, cast, final, NewType, get_args
class Movie(TypedDict):
    title: Required[str]
    year: NotRequired[int]
class Ext(Movie, total=False):
    tags: list[str]
print(Movie(title="x"), Movie.__required_keys__ == {"title"}, sorted(Ext.__optional_keys__), Ext.__total__, isinstance(Movie(title="a"), dict), TypedDict("Fn", {"in": int})(**{"in": 1}))
@runtime_checkable
class Sized2(Protocol):
    size: int
    def grow(self, n: int) -> None: ...
class Impl:
    size = 3
    def grow(self, n): self.size += n
class Not: size = 1
print(isinstance(Impl(), Sized2), isinstance(Not(), Sized2), Sized2._is_protocol)
for f in (lambda: Sized2(), lambda: isinstance({}, Movie), lambda: issubclass(Impl, Sized2), lambda: Literal[1, 2]()):
    try: print(f())
    except TypeError as e: print(e)
T = TypeVar("T", bound="Impl"); U = TypeVar("U", int, str)
class Stack(Generic[T]):
    def __init__(self) -> None: self.items: list[T] = []
    def push(self, x: T) -> "Stack[T]": self.items.append(x); return self
s = Stack[int]().push(1).push(2)
print(s.items, type(s).__name__, Stack[int].__origin__.__name__, Stack.__parameters__, get_args(Literal["a", 2]), s.__orig_class__.__args__, repr(U), U.__constraints__)
UserId = NewType("UserId", int)
print(UserId(5) + 1, UserId.__name__, UserId.__supertype__, cast(str, 5))
@overload
def conv(x: int) -> str: ...
@overload
def conv(x: str) -> int: ...
def conv(x): return str(x) if isinstance(x, int) else int(x)
print(conv(5), conv("6"))
@final
class Fin: pass
print(Fin.__final__, getattr(Fin, "x", "none"))
class NT(NamedTuple):
    a: int
    b: str = "d"
    def both(self) -> str: return f"{self.a}{self.b}"
print(NT(1).both(), NT._field_defaults)
