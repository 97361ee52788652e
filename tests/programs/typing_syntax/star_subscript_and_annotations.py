"""PEP 646: starred expressions in subscripts and *args annotations."""
class G:
    def __class_getitem__(cls, k): return k
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
g, t = G(), (1, 2)
print(G[*t], G[0, *t], G[*t, 3], G[*t, *t], G[*[]], G[*"ab", 1:2], g[*t], g[(*t,)], g[*t,])
g[*t] = 5; g[0, *t] = 6; del g[*t]
g[*t] += (9,) if False else (3,)
from typing import TypeVarTuple, Generic, Unpack, Tuple
Ts = TypeVarTuple("Ts")
class Arr(Generic[*Ts]): pass
def f(*args: *Ts) -> Tuple[*Ts]: return args
print(Arr[int, str].__args__, Arr[()].__args__ if hasattr(Arr[()], "__args__") else None, f(1), f.__annotations__["args"], f.__annotations__["return"], Tuple[int, *Tuple[str, ...]], tuple[*Ts][int, bytes])
def h(*a: *tuple[int, ...]): ...
print(h.__annotations__, list[int] == list[int], (*tuple[int, str],))
def order():
    log = []
    def e(x): log.append(x); return x
    G[e(1), *e((2,)), e(3)]
    g[e("k"), *e("v")] = e("rhs")
    return log
print(order())
for bad in (lambda: G[*5], lambda: g[0, *None], lambda: g[*Ts][5] if False else G[*1.5]):
    try: bad()
    except TypeError as e: print(e)
