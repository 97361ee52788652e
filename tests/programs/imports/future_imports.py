"""from __future__ import in a program: annotations become strings, names are bound."""
from __future__ import annotations, division as _div, generator_stop
import __future__ as fut
def f(a: undefined_name, *b: 1 + 2, c: "quoted" = 3) -> list[not_defined]:
    x: also_undefined = 5
    return x
class K:
    attr: Missing[int] = 1
    other: K
    def m(self, k: K | None) -> K: return self
print(f.__annotations__, f(1))
print(K.__annotations__, K.m.__annotations__, K.attr)
print(_div.getMandatoryRelease()[:2], type(annotations).__name__, annotations.compiler_flag == fut.annotations.compiler_flag, "division" in globals())
print(fut.all_feature_names[:3], f.__code__.co_flags & annotations.compiler_flag > 0)
from typing import get_type_hints
print(get_type_hints(K.m))
def gen():
    next(iter([]))
    yield 1
try:
    list(gen())
except RuntimeError as e:
    print(e, repr(e.__cause__))
y: nothing_at_all = "module level"
print(y, __annotations__["y"])
get_type_hints(f)
