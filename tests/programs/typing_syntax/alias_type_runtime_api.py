# requires: 3.12
"""TypeAliasType and TypeVar constructed by calls compared to syntax; attributes and repr."""
from typing import TypeAliasType, TypeVar, ParamSpec, TypeVarTuple, get_origin, get_args, get_type_hints, Annotated
T = TypeVar("T", infer_variance=True); P = ParamSpec("P"); Ts = TypeVarTuple("Ts")
A = TypeAliasType("A", list[T], type_params=(T,))
type B[T] = list[T]
print(A, B, A.__value__, B.__value__, A[int], B[int], A.__type_params__, type(A) is type(B), A.__module__ == B.__module__)
print(get_origin(A[int]) is A, get_args(B[str]), A[int] | B[str], A | None, list[A], dict[str, B[int]], Annotated[A, 1])
print(TypeAliasType("X", 5).__value__, TypeAliasType(name="Y", value=int, type_params=()).__type_params__)
for bad in (lambda: TypeAliasType("A"), lambda: TypeAliasType(1, int), lambda: TypeAliasType("A", int, type_params=[T]), lambda: TypeVar("T", int), lambda: TypeVar("T", covariant=True, contravariant=True), lambda: TypeVar(5), lambda: TypeVar("T", infer_variance=True, covariant=True), lambda: TypeAliasType("X", int)[str], lambda: A[int][str]):
    try: print(bad())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
print(TypeVar("C", covariant=True), TypeVar("K", contravariant=True), TypeVar("I"), T, TypeVar("B", bound=int).__bound__, TypeVar("Z", int, str).__constraints__)
def f(x: A[int], y: B) -> A: ...
print({k: str(v) for k, v in get_type_hints(f).items()}, T.__infer_variance__, P.__name__, Ts.__name__, hasattr(T, "__default__") in (True, False))
type Chain0 = int
type Chain1 = Chain0 | str
type Chain2 = list[Chain1]
def expand(t):
    if isinstance(t, TypeAliasType): return expand(t.__value__)
    args = getattr(t, "__args__", ())
    return (getattr(t, "__name__", type(t).__name__), [expand(a) for a in args]) if args else t.__name__
print(expand(Chain2)[1])
