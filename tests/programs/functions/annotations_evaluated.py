"""Function annotations of each kind of parameter and of the result."""
def f(a: int, b: "str" = "x", /, *args: float, c: list[int] = None, **kw: dict) -> tuple[int, ...]:
    local: int = 5
    unset: str
    return local
print(f.__annotations__)
print(f(1), f.__annotations__ is f.__annotations__)
def plain(x): pass
print(plain.__annotations__)
f.__annotations__["extra"] = 1
print(sorted(f.__annotations__))
f.__annotations__ = {"a": "replaced"}
print(f.__annotations__)
class K:
    x: int = 1
    y: "K"
    def m(self, other: "K") -> "K": return self
print(K.__annotations__, K.m.__annotations__, hasattr(K, "y"))
import typing
print(typing.get_type_hints(K.m), typing.get_type_hints(f, {"replaced": int}))
def use_unset():
    v: int
    return v
try:
    f.__annotations__ = 5
except TypeError as e:
    print(e)
try: use_unset()
except Exception as last: print(type(last).__name__, last)
