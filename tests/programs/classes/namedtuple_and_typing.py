"""typing.NamedTuple, TypedDict, Protocol, Generic and their runtime behaviour."""
from typing import NamedTuple, TypedDict, Protocol, Generic, TypeVar, runtime_checkable, get_type_hints, get_args, get_origin, Optional, Union, Any
T = TypeVar("T")
class Pt(NamedTuple):
    "doc of Pt"
    x: int
    y: int = 0
    def norm(self): return abs(self.x) + abs(self.y)
    @property
    def flip(self): return self._replace(x=self.y, y=self.x)
class Movie(TypedDict, total=False):
    title: str
@runtime_checkable
class Sized2(Protocol):
    def __len__(self) -> int: ...
    def size(self) -> int: return 1
class Impl:
    def __len__(self): return 3
    def size(self): return 4
class Inherits(Sized2):
    def __len__(self): return 0
class Stack(Generic[T]):
    def __init__(self): self.items: list[T] = []
    def push(self, v: T) -> "Stack[T]": self.items.append(v); return self
p = Pt(3, y=-4)
print(p, p.norm(), p.flip, p[0], p == (3, -4), Pt._fields, Pt._field_defaults, p._asdict(), Pt.__doc__, *p)
print(Movie(title="t"), type(Movie()).__name__, Movie.__total__, isinstance(Impl(), Sized2), isinstance([], Sized2), Inherits().size())
print(Stack[int]().push(1).items, Stack[int].__origin__ is Stack, get_args(Stack[T][str]), get_origin(dict[str, int]), get_args(Optional[int]), Union[int, str, int] == Union[int, str])
print(get_type_hints(Stack.push)["v"], Stack[int] == Stack[int], Stack.__parameters__, Stack[int].__args__, type(Stack[int]()).__name__)
x, y = p
match p:
    case Pt(x=0): print("no")
    case Pt(a, b): print("match", a, b)
def err(fn):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)
err(lambda: setattr(p, "x", 1)); err(lambda: Pt()); err(lambda: Pt(1, 2, 3)); err(lambda: p._replace(z=1)); err(lambda: isinstance(1, Movie)); err(lambda: Sized2())
err(lambda: Stack[int, str]); err(lambda: p < (3,)); err(lambda: p + 1); err(lambda: issubclass(int, list[int])); err(lambda: Any()); err(lambda: T())
class Bad(NamedTuple):
    a: int = 1
    b: int
