# requires: 3.15
"""Templates, deferred annotations, frozendict defaults and unpacking comprehensions together."""
from annotationlib import get_annotations, Format
from string.templatelib import Template, Interpolation
lazy import html
def esc(t: Template, /, opts: frozendict[str, int] | Missing = frozendict()) -> Later:
    return "".join([*(p if isinstance(p, str) else html.escape(str(p.value)),) for p in t])
print(get_annotations(esc, format=Format.STRING), get_annotations(esc, format=Format.FORWARDREF)["t"].__name__)
print(esc(t"<b>{'<x>'}</b>{1 + 1:d}"), esc.__defaults__)
class Row[T]:
    fields: frozendict[str, T] = frozendict(a=1)
    def render(self, *parts: T): return [*esc(t"{k}={v};") for k, v in self.fields.items() for _ in parts]
print("".join(Row().render(1, 2)), get_annotations(Row, format=Format.STRING))
def merge(*ds: frozendict[str, int]) -> frozendict[str, int]: return frozendict({**d for d in ds})
m = merge({"a": 1}, frozendict(b=2), {"a": 3})
print(m, str(merge.__annotations__["return"]))
tpls = [t"{i}-{c}" for i in range(2) for c in "xy"]
print([*t.values for t in tpls], {*t.strings for t in tpls} == {"", "-"}, {**{t.values: n} for n, t in enumerate(tpls)})
try: esc.__annotations__
except NameError as e: print(e)
Missing, Later = None, str
try: print(sorted(esc.__annotations__))
except TypeError as e: print(e)
def broken(t: Template): return esc(t"{merge(*t.values)}")
broken(t"{ {"ok": 1} }")
