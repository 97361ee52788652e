# requires: 3.12
"""Generic protocols, dataclasses, NamedTuple, TypedDict and enums with type parameter syntax."""
from typing import Protocol, NamedTuple, TypedDict, runtime_checkable, get_type_hints
from dataclasses import dataclass, field, fields
from abc import ABC, abstractmethod
@runtime_checkable
class Getter[T](Protocol):
    def get(self) -> T: ...
@dataclass(order=True)
class Box[T]:
    item: T
    tags: list[str] = field(default_factory=list, compare=False)
    def get(self) -> T: return self.item
class Pair[A, B](NamedTuple):
    first: A
    second: B
    def swap(self) -> "Pair[B, A]": return Pair(self.second, self.first)
class Conf[T](TypedDict, total=False):
    value: T
    name: str
class Shape[N: (int, float)](ABC):
    @abstractmethod
    def area(self) -> N: ...
class Sq[N: (int, float)](Shape[N]):
    def __init__(self, s: N): self.s = s
    def area(self) -> N: return self.s ** 2
print(isinstance(Box(1), Getter), isinstance(5, Getter), Box(1) < Box(2), sorted([Box("b"), Box("a")]), [f.name for f in fields(Box)])
print(Pair(1, "x").swap(), Pair.__type_params__, Pair[int, str](1, "b") == (1, "b"), Conf(value=3), Conf.__type_params__, Sq(3).area(), Sq[float](1.5).area())
print(get_type_hints(Box, globals())["item"] is Box.__type_params__[0], Getter.__type_params__, Getter.__parameters__, Sq.__orig_bases__[0].__args__)
for f in (lambda: Shape(), lambda: Box(), lambda: Pair(1), lambda: Getter()):
    try: f()
    except TypeError as e: print(e)
match Box(Pair(1, [2])):
    case Box(item=Pair(first=int(n), second=[m])): print("nested match", n, m)
