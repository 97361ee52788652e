# requires: 3.14
"""ForwardRef objects: evaluate with globals, locals, owner, formats, equality and errors."""
from annotationlib import ForwardRef, Format, get_annotations
r = ForwardRef("int"); print(r, r.evaluate(), r.__forward_arg__, ForwardRef("int") == r, hash(ForwardRef("int")) == hash(r), ForwardRef("int | None").evaluate(), ForwardRef("x.y", is_class=True))
print(ForwardRef("a + b").evaluate(globals={"a": 1}, locals={"b": 2}), ForwardRef("T").evaluate(locals={"T": str}), ForwardRef("list[T]").evaluate(globals={"T": int}))
u = ForwardRef("Undefined[int]")
try: u.evaluate()
except NameError as e: print(e)
print(repr(u.evaluate(format=Format.FORWARDREF)), u.evaluate(format=Format.STRING), repr(ForwardRef("list[Undef]").evaluate(format=Format.FORWARDREF)).replace(", is_class=False", ""))
class C:
    here = int
    a: here
    b: There
    c: dict[here, There]
    d: C.Nested.X
ann = get_annotations(C, format=Format.FORWARDREF)
print(ann["a"], ann["b"].__forward_arg__, type(ann["c"]).__name__, ann["d"].__forward_arg__)
There = str
print(ann["b"].evaluate(), [a.evaluate() if isinstance(a, ForwardRef) else a for a in ann["c"].__args__])
def scope():
    Hidden = bytes
    def f(x: Hidden, y: NotYet, z: list[NotYet]): return NotYet
    return f, get_annotations(f, format=Format.FORWARDREF), lambda: 0
    NotYet = 1
f, fa, _ = scope()
print(fa["x"], fa["y"].__forward_arg__, type(fa["z"]).__name__)
try: fa["y"].evaluate()
except NameError as e: print(type(e).__name__, e)
for bad in (lambda: ForwardRef(5), lambda: ForwardRef("1 +").evaluate(), lambda: ForwardRef("C.nope").evaluate(globals=globals()), lambda: ForwardRef("f(")):
    try: print(bad())
    except Exception as e: print(type(e).__name__, str(e)[:60])
try: r()
except TypeError as e: print(e)
print(ForwardRef("a") | int, int | ForwardRef("b"))
ForwardRef("deep.er").evaluate(globals={"deep": 3})
