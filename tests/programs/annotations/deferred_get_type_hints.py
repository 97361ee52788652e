# requires: 3.14
"""typing.get_type_hints, dataclasses, NamedTuple and TypedDict with deferred annotations."""
import typing
from typing import get_type_hints, NamedTuple, TypedDict, Annotated, Optional
from dataclasses import dataclass, fields
from annotationlib import Format, get_annotations, ForwardRef
def s(v): return str(v).replace("program.", "")
class Base:
    a: int
    b: Optional[Node]
class Child(Base):
    c: Annotated[Node, "meta"]
    a: str
try: get_type_hints(Child)
except NameError as e: print(e)
fr = get_type_hints(Child, format=Format.FORWARDREF); print(sorted(fr), fr["a"])
print(get_type_hints(Child, format=Format.STRING))
class Node: pass
print({k: s(v) for k, v in get_type_hints(Child).items()}, s(get_type_hints(Child, include_extras=True)["c"]))
@dataclass
class DC:
    x: int
    y: Undefined = None
    z: list[Undefined] = ()
    w: typing.ClassVar[Undefined] = 3
print([(f.name, f.type if isinstance(f.type, type) else getattr(f.type, "__forward_arg__", type(f.type).__name__)) for f in fields(DC)], DC(1))
print(get_annotations(DC.__init__, format=Format.STRING))
class NT(NamedTuple):
    p: int
    q: Undefined = 0
class TD(TypedDict, total=False):
    r: Undefined
    t: typing.Required[int]
print(NT(1), get_annotations(NT, format=Format.STRING), get_annotations(TD, format=Format.STRING), TD.__required_keys__ == {"t"})
try: NT.__annotations__
except NameError as e: print(e)
Undefined = bytes
print(NT.__annotations__, {k: s(v) for k, v in TD.__annotations__.items()}, get_type_hints(TD)["t"], get_type_hints(DC.__init__)["y"])
def f(x: "Str", y: Str2): ...
Str, Str2 = int, float
print(get_type_hints(f), get_annotations(f))
del Str2
get_type_hints(f)
