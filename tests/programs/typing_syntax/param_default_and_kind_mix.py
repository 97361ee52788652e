# requires: 3.13
"""Mixtures of defaults, bounds and stars in functions, classes and aliases; failures at evaluation."""
from typing import NoDefault
def show(ps): return [(type(p).__name__, p.__name__, "none" if p.__default__ is NoDefault else p.__default__) for p in ps]
def f[A, B = A, **D = [int]](): return A, B, D
class K[A: int = bool, **C = ...]: pass
class K2[*B = *tuple[int, ...]]: pass
type L[A, B: list = list[A], C: (int, str) = int] = dict[A, tuple[B, C]]
A, B, D = f()
print(show(f.__type_params__), B.__default__ is A)
print(show(K.__type_params__)); print(show(L.__type_params__), L.__value__)
class Scope:
    dflt = "class default"
    def m[T = dflt](self): return T.__default__
    type Al[T = dflt] = T
    class In[T = "inner " + "default"]:
        v = T
print(Scope().m(), Scope.Al.__type_params__[0].__default__, Scope.In.v.__default__)
def outer(x):
    def inner[T = x, U = (T, x)](): return T.__default__, U.__default__[1], U.__default__[0] is T
    x = x * 2
    return inner()
print(outer(4))
calls = []
def once(v): calls.append(v); return v
def g[T = once(1), U = [once(i) for i in range(2)]](): return T, U
T, U = g(); T.__default__; T.__default__; U.__default__; print(calls)
def h[T = boom(3)](): return T
def boom(n): raise OSError(n, "boom")
T = h()
for _ in range(2):
    try: T.has_default() and T.__default__
    except OSError as e: print(e, T.has_default())
def boom(n): return n
print(T.__default__)
class P[X = int]: pass
class Q[Y = str](P[Y]): pass
s = lambda x: str(x).replace("program.", "")
print(s(Q.__orig_bases__), s(P[bytes]), s(Q[bytes]), s(P[int]) == s(P[int]), s(Q[int].__args__))
def bad[Z = undefined_default](): return Z
bad().__default__
