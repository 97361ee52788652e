# requires: 3.12
"""ParamSpec and TypeVarTuple parameters: args, kwargs, unpacking in signatures, aliases and subscripts."""
from typing import Callable, Concatenate, Unpack, get_args, get_origin
from functools import wraps
def logged[**P, R](fn: Callable[P, R]) -> Callable[P, R]:
    @wraps(fn)
    def inner(*args: P.args, **kwargs: P.kwargs) -> R:
        print("call", fn.__name__, args, kwargs)
        return fn(*args, **kwargs)
    return inner
@logged
def add(a, b=1): return a + b
print(add(1), add(1, b=5), add.__wrapped__(2, 2))
P, R = logged.__type_params__
print(P.args, P.kwargs, P.args.__origin__ is P, repr(P), type(P.args).__name__, P.args == P.args)
def tup[*Ts](*args: *Ts) -> tuple[*Ts]: return args
Ts, = tup.__type_params__
print(tup(1, "a"), tup.__annotations__, tup.__annotations__["args"], list(Ts), Unpack[Ts])
class Arr[T, *Shape]: pass
s = lambda x: str(x).replace("program.", "")
print(s(Arr[int]), s(Arr[int, str, bytes]), Arr.__parameters__, s(Arr[int, *Ts]), s(Arr[*tuple[int, str]]))
class Fn[**Q]: pass
print(s(Fn[int, str]), s(Fn[[int, str]]), s(Fn[...]), Fn.__parameters__)
type Cb[**A, B] = Callable[A, B]
type Cc[**A] = Callable[Concatenate[int, A], None]
type Tp[*X] = tuple[int, *X, str]
print(Cb.__value__, Cb[[int], str], Cc.__value__, Tp.__value__, Tp[bytes, float], get_args(Cb[[int], str]))
class Both[T, *Ts, **P]: pass
print([type(p).__name__ for p in Both.__type_params__], s(Both[int, str, bytes, [float]]))
for bad in (lambda: Arr[()], lambda: tup(**{"x": 1}), lambda: P(), lambda: Ts.nope, lambda: Fn[int][str], lambda: Both[int, 5]):
    try: print(s(bad()))
    except (TypeError, AttributeError) as e: print(type(e).__name__, s(e))
@logged
def fail(x): raise KeyError(x)
