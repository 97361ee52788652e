"""get_type_hints on eager annotations, forward references, inheritance, generics and errors."""
import typing
from typing import get_type_hints, Optional, List, Annotated, Final, TypedDict, NamedTuple, Callable, get_origin, get_args, ForwardRef, Union
class Box:
    a: int
    b: "Optional[int]" = None
    c: List["Box"]
    d: Annotated["str", 1, 2]
    e: Final = 3
    f: Callable[["Box", int], "str"]
def short(v): return repr(v).replace("program.", "").replace("typing.", "")
print({k: short(v) for k, v in get_type_hints(Box, globals()).items()})
print(short(get_type_hints(Box, globals(), include_extras=True)["d"]))
def f(x: "int", y: None = None, *z: "Box") -> "List[str]": ...
print({k: short(v) for k, v in get_type_hints(f).items()}, {k: short(v) for k, v in f.__annotations__.items()})
class TD(TypedDict, total=False):
    k: int
    l: "str"
class NT(NamedTuple):
    m: int
    n: "float" = 1.0
print({k: short(v) for k, v in get_type_hints(NT).items()}, TD.__total__, sorted(TD.__optional_keys__), NT(1), TD(k=1), NT.__annotations__["m"])
for t in (List[int], Optional[str], Union[int, str, None], Callable[[int], str], dict[str, list[int]], int | None, Annotated[int, "m"], typing.Tuple[int, ...], typing.Literal["a", 1], type[int], typing.Any):
    print(short(get_origin(t)), [short(a) for a in get_args(t)], end="; ")
print()
for obj in ("Missing", "1 +", "Box.nope"):
    def g(p: obj): ...
    try: print(get_type_hints(g))
    except Exception as e: print(type(e).__name__, str(e).split(" (")[0])
try: get_type_hints(5)
except TypeError as e: print(e)
def h(q: "Undefined") -> int: ...
