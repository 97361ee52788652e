# requires: 3.14
"""Deferred annotations that use PEP 695 type parameters and class scopes together."""
from annotationlib import get_annotations, Format
def f[T: int, *Ts, **P](a: T, *b: *Ts, c: list[T]) -> dict[T, Later]: ...
class C[K, V = int]:
    k: K
    v: dict[K, V]
    me: C[K]
    K2 = "shadow"
    w: K2
    def get[D](self, key: K, default: D, other: V) -> D | V | Later: ...
try: f.__annotations__
except NameError as e: print(e)
print(get_annotations(f, format=Format.STRING)); print(get_annotations(C, format=Format.STRING)); print(get_annotations(C.get, format=Format.STRING))
class Later: pass
T, = f.__type_params__[:1]
ann = f.__annotations__
print(ann["a"] is T, ann["b"], str(ann["return"]).replace("program.", ""), str(C.__annotations__["me"]).replace("program.", ""), C.__annotations__["w"])
print(C.get.__annotations__["key"] is C.__type_params__[0], C.get.__annotations__["default"] is C.get.__type_params__[0], C.get.__annotations__["other"].__default__)
type Alias[Q] = list[Q] | NotDefined
def g(x: Alias[int], y: Alias) -> Alias[str]: ...
print({k: str(v) for k, v in g.__annotations__.items()}, get_annotations(g, format=Format.STRING))
try: Alias.__value__
except NameError as e: print(e)
print(callable(Alias.evaluate_value))
from annotationlib import call_evaluate_function
print(call_evaluate_function(Alias.evaluate_value, Format.STRING), call_evaluate_function(T.evaluate_bound, Format.STRING), call_evaluate_function(C.__type_params__[1].evaluate_default, Format.STRING), T.evaluate_constraints)
def outer[X](x: X):
    def inner(y: X) -> list[X]: return y
    class In: z: X
    return inner, In, X
inner, In, X = outer(1)
print(inner.__annotations__["y"] is X, In.__annotations__["z"] is X, inner.__annotations__)
def bad[B: Undefined](b: B): ...
print(bad.__annotations__)
bad.__type_params__[0].__bound__
