# requires: 3.14
"""annotationlib.get_annotations in VALUE, FORWARDREF and STRING formats."""
import annotationlib
from annotationlib import Format, get_annotations, ForwardRef
def show(d): return {k: (f"FR({v.__forward_arg__})" if isinstance(v, ForwardRef) else v if isinstance(v, str) else getattr(v, "__name__", type(v).__name__)) for k, v in d.items()}
class K:
    def __class_getitem__(cls, k): return ("item", k)
def f(a: int, b: K, c: Missing, d: Missing.real, e: list[Missing], g: "quoted str", h: 1 + 2 * x, i: K | None = None) -> K[0]: ...
print(list(Format), Format.VALUE == 1, repr(Format.STRING))
try: get_annotations(f)
except NameError as e: print(e)
print(show(get_annotations(f, format=Format.FORWARDREF)))
print(get_annotations(f, format=Format.STRING))
class C:
    p: int
    q: Undefined
    r: dict[str, Undefined]
    s: C
print(show(get_annotations(C, format=Format.FORWARDREF)), get_annotations(C, format=Format.STRING))
Missing = Undefined = float
x = 5
print(show(get_annotations(C)), get_annotations(f)["h"], str(get_annotations(f)["e"]))
def strs(v: "K", w: "list[Nope]"): ...
print(show(get_annotations(strs)), get_annotations(strs, format=Format.STRING))
try: get_annotations(strs, eval_str=True)
except NameError as e: print(e)
Nope = int; print(show(get_annotations(strs, eval_str=True)))
for bad in (lambda: get_annotations(5), lambda: get_annotations(f, format=Format.STRING, eval_str=True), lambda: get_annotations(f, format=9), lambda: get_annotations(f, format=2)):
    try: print(bad())
    except (TypeError, ValueError, NotImplementedError) as e: print(type(e).__name__, str(e).split("<")[0])
class Sub(C): pass
print(get_annotations(Sub), Sub.__annotations__, get_annotations(lambda z: z))
