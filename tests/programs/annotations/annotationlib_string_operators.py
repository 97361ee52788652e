# requires: 3.14
"""STRING format reconstructs operators, calls, subscripts and literals of annotations."""
from annotationlib import get_annotations, Format
def f(
    a: x + y * z, b: -x ** ~y, c: x if 1 else y, d: x.y.z[1:2, ::3], e: x(1, *a, k=2), g: [x, y], h: (x, 1),
    i: {"k": x}, j: {x, 1}, k: x < y, l: x | None, m: "text", n: 'it''s', o: ..., p: None, q: True, r: 1.5, s: b"b",
    t: x @ y, u: x << 2 >> y, v: x // y % z, w: x & y ^ z, x2: x == y, y2: x != y, z2: x[y][z].w(), aa: x[1:], bb: (x, y)[0],
    cc: x[lambda: 0] if 0 else x, dd: list[int, *Ts], ee: +x, ff: x >= 1, gg: 5 + x, hh: "s" + x, ii: [1] * x,
): ...
for k, v in get_annotations(f, format=Format.STRING).items(): print(k, "=>", v)
class C:
    s: int | Undefined[Other] | "quoted"
    t: Undefined(Other, k=[1, Other])
    u: C.inner.deep
print(get_annotations(C, format=Format.STRING))
known = 5
def g(a: known, b: known + unknown, c: known if known else unknown, d: [known, unknown], e: int, f: list[int], h: print, i: known.real): ...
print(get_annotations(g, format=Format.STRING))
from typing import Optional, Union, Callable
def h(a: Optional[Z], b: Union[int, Z], c: Callable[[Z], int], d: Optional["Z"]): ...
print(get_annotations(h, format=Format.STRING))
def outer(T):
    def inner(a: T, b: T[int], c: list[T]): ...
    return inner
print(get_annotations(outer(int), format=Format.STRING))
def bad(a: [i for i in unknown_iter], b: f"{x}"): ...
try: print(get_annotations(bad, format=Format.STRING))
except Exception as e: print(type(e).__name__, e)
