# requires: 3.14
"""from __future__ import annotations under 3.14: __annotate__ missing, strings everywhere, formats agree."""
from __future__ import annotations
from annotationlib import get_annotations, Format, ForwardRef
def f(a: int, b: Undefined[x], *c: (1 + 2)) -> lambda: 0: ...
class C:
    p: int = 1
    q: Undefined
    if True:
        r: [i for i in y]
    else:
        s: "quoted"
    def m(self, __z: C) -> __priv: ...
print(type(f.__annotate__).__name__, f.__annotations__)
print(type(C.__annotate__).__name__, C.__annotations__, C.m.__annotations__)
for fmt in (Format.VALUE, Format.FORWARDREF, Format.STRING):
    print(fmt.name, get_annotations(f, format=fmt), get_annotations(C, format=fmt))
x: Undefined = 5
if x > 3:
    y: list[int]
print(__annotations__, "__annotate__" in globals(), "__conditional_annotations__" in globals())
def gen[T: Undefined](a: T, b: list[T]) -> T: ...
class G[K]:
    k: K
    def m[V](self, v: V, k: K): ...
print(gen.__annotations__, G.__annotations__, G.m.__annotations__)
print(get_annotations(gen, eval_str=True)["a"] is gen.__type_params__[0], get_annotations(G, eval_str=True)["k"] is G.__type_params__[0], G.m.__annotations__)
f.__annotations__["extra"] = int
print(list(f.__annotations__), "extra" in get_annotations(f, format=Format.STRING))
class D(C):
    z: bytes
print(D.__annotations__, get_annotations(D))
get_annotations(C, eval_str=True)
