# requires: 3.12
"""type, match, case and _ as ordinary names next to their soft-keyword statements."""
type type[type] = type
print(type, type.__type_params__, type.__value__)
del type
type match = int; type case = match; type _ = case
print(match.__value__, case.__value__ is match, _.__name__)
match = [1]; case = 2; _ = 3
match match:
    case [case]: print("bound", case, _)
match (case):
    case _: print("wild", _)
type = {"a": 1}
type ["a"] = 5; print(type)
type = lambda *a, **k: (a, k)
print(type(1), type (2, x=3), type(*[4]))
type.attr = 6; print(type.attr)
type: int = 7; print(type)
type += 1; print(type, type -1, type * -1, type if type else 0)
type, other = 1, 2; print(type, other)
def type(type=type): return type
print(type(), type(9))
class type(metaclass=__builtins__["type"] if isinstance(__builtins__, dict) else __builtins__.type):
    type = "attr"
    def match(self, case): return case
print(type.type, type().match(5))
for type in "xy": print(type, end=" ")
import types as type
print(type.SimpleNamespace(type=1))
with __import__("contextlib").nullcontext(3) as type: print(type)
try: raise ValueError("v")
except ValueError as type: print(type)
print("type" in globals(), [type for type in range(2)], (type := 4), type)
type Multi[
    A,
    B: int,
] = (
    A,
    B,
)
print(Multi.__value__, Multi.__type_params__[1].__bound__)
