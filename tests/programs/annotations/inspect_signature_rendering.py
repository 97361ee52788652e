"""inspect.signature text with annotations, defaults, wrapped functions, partials and binding errors."""
import functools, inspect
from inspect import signature, Parameter, Signature
def f(a: int, b: "str" = "x", /, c: list[int] = None, *args: float, d, e: dict = {}, **kw: object) -> tuple[int, ...]: ...
class C:
    def __init__(self, x: int, *, y: "C" = None): ...
    def m(self, z: bytes) -> None: ...
    @classmethod
    def k(cls, q: int = 3): ...
    def __call__(self, *v: str) -> "list": ...
print(signature(f)); print(signature(C)); print(signature(C.m), signature(C(1).m), signature(C.k), signature(C(1)))
print(signature(functools.partial(f, 1, d=5)), signature(functools.partial(C.m, None)), signature(lambda x, *y, z=1, **w: 0))
for p in signature(f).parameters.values(): print(p.name, p.kind.name, p.default if p.default is not Parameter.empty else "-", p.annotation, end=" | ")
print(); s = signature(f); print(s.return_annotation, s.replace(return_annotation=Signature.empty, parameters=list(s.parameters.values())[:2]))
b = s.bind(1, 2, 3, 4, d=5, z=6); print(b.args, b.kwargs, dict(b.arguments)); b.apply_defaults(); print(dict(b.arguments))
def w(fn):
    @functools.wraps(fn)
    def inner(*a, **k): return fn(*a, **k)
    return inner
@w
def g(x: int = 1) -> int: "doc g"; return x
print(signature(g), g.__wrapped__.__name__, g.__doc__, list(g.__annotations__), signature(g, follow_wrapped=False))
for a, k in (((), {}), ((1,), {}), ((1,), {"d": 1, "a": 2}), ((1, 2, 3), {})):
    try: print(s.bind(*a, **k))
    except TypeError as e: print(e)
class Meta(type):
    def __call__(cls, one, two=2): return (one, two)
class WithMeta(metaclass=Meta): pass
print(signature(WithMeta), WithMeta(1), Signature([Parameter("p", Parameter.POSITIONAL_ONLY, annotation=int)]))
for bad in (lambda: Signature([Parameter("p", Parameter.KEYWORD_ONLY), Parameter("q", Parameter.POSITIONAL_ONLY)]), lambda: Parameter("1x", Parameter.KEYWORD_ONLY), lambda: signature(5)):
    try: bad()
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
s.bind(1, b=2, d=3)
