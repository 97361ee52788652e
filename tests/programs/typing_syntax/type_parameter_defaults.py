# requires: 3.13
"""PEP 696 defaults for TypeVar, TypeVarTuple and ParamSpec: laziness, substitution, NoDefault."""
from typing import NoDefault, TypeVar, Generic, Unpack, ParamSpec, TypeVarTuple
log = []
def t(x, v): log.append(x); return v
class A[T = int, U = list[T]]: pass
class B[K, V: float = t("V", float), **P = [int]]: pass
class B2[*Ts = *tuple[int, str]]: pass
def f[X = t("X", str)](): return X
print(log)
print(A.__type_params__[0].__default__, A.__type_params__[1].__default__, A.__type_params__[0].has_default())
K, V, P = B.__type_params__; Ts, = B2.__type_params__
print(K.__default__ is NoDefault, K.has_default(), V.__default__, Ts.__default__, P.__default__, log)
print(f().__default__, f().has_default(), log, repr(NoDefault), type(NoDefault).__name__)
s = lambda x: str(x).replace("program.", "")
print(s(A[str]), s(A[str, bytes]), A.__parameters__)
type Al[Q = int] = list[Q]
print(Al, Al.__type_params__[0].__default__, Al[str])
class C[T = Undefined]: pass
try: C.__type_params__[0].__default__
except NameError as e: print(e)
Undefined = 5
print(C.__type_params__[0].__default__)
old = TypeVar("old", default=int); print(old.__default__, TypeVar("n").has_default(), ParamSpec("p", default=[int]).__default__)
class D(Generic[old]): pass
print(s(D[str]), D.__parameters__)
class E(A): pass
class F(A[bytes]): pass
print(s(F.__orig_bases__), E.__mro__[1].__name__)
class G[T, W = None, *R = *tuple[()]]: pass
print(s(G[int]), s(G[int, str]), s(G[int, str, bytes, float]))
def bad[Z = 1 / 0](): return Z
for c in (lambda: A[int, str, bytes], lambda: G[()]):
    try: print(s(c()))
    except TypeError as e: print(s(e))
bad().__default__
