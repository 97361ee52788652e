"""X | Y between types, None, generics, strings, isinstance with unions, and errors."""
import typing, types
from typing import Optional, Union, get_args, get_origin
A = int | str
print(A, A == str | int, A | None, int | int, get_args(A | float), isinstance(1, A), isinstance(1.0, A), issubclass(bool, A), isinstance(None, int | None))
print(list[int] | None, Optional[int] == int | None, Union[int, str] == A, hash(A) == hash(str | int), (int | None).__args__, {A: 1}[str | int])
class M(type):
    def __or__(cls, o): return f"M.or {getattr(o, '__name__', o)}"
    def __ror__(cls, o): return f"M.ror {getattr(o, '__name__', o)}"
class C(metaclass=M): pass
class D: pass
print(C | int, str(D | int).replace("program.", ""), C | C, str(None | D).replace("program.", ""))
T = typing.TypeVar("T")
print(T | int, (T | int)[str] if hasattr(T | int, "__getitem__") else "", list[T] | dict[str, T], (list[T] | T).__parameters__)
for bad in (lambda: int | 5, lambda: 5 | int, lambda: "a" | int, lambda: isinstance([], list[int] | int), lambda: (int | str)(), lambda: int | [], lambda: None | None, lambda: issubclass(5, int | str)):
    try: print(bad())
    except TypeError as e: print(e)
def f(x: int | None = None) -> list[int] | str: return x or "none"
print(f(), f(3), [str(v) for v in f.__annotations__.values()])
match 5:
    case int() | str(): print("or pattern")
x = {"a": 1} | {"b": 2}; y = {1} | {2}; z = True | False
print(x, y, z, dict | None, type(None) | int)
def conv(v, t: type | tuple): return isinstance(v, t)
print([conv(v, int | list) for v in (1, [], "s")])
conv(1, int | "str")
