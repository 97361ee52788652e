# requires: 3.12
"""Bounds and constraints are lazily evaluated thunks; failures are retried."""
log = []
def t(x, r=None):
    log.append(x)
    return r or x
def f[T: t("bound", int), U: (t("c1", str), t("c2", bytes)), V: (int,), W: (tuple)](): return T, U, V, W
print(log)
T, U, V, W = f()
print(T.__bound__, T.__bound__, log, T.__constraints__)
print(U.__constraints__, log, U.__bound__)
print(V.__bound__, V.__constraints__, W.__bound__)
class C[A: Undefined]:
    pass
A, = C.__type_params__
for _ in range(2):
    try: A.__bound__
    except NameError as e: print(e)
Undefined = float
print(A.__bound__)
def g[X: "forward str", Y: list[X] if False else list, Z: (lambda: 1)](): return X, Y, Z
X, Y, Z = g()
print(X.__bound__, Y.__bound__, Z.__bound__())
def h[P, Q: P, R: dict[P, Q]](): return P, Q, R
P, Q, R = h()
print(Q.__bound__ is P, R.__bound__)
class Node[N: Node]:
    def make[M: Node[int]](self): return M
print(Node.__type_params__[0].__bound__ is Node, str(Node().make().__bound__).replace("program.", ""))
def enclosing():
    val = [1]
    def inner[K: val]() : return K
    val = [2]
    return inner()
print(enclosing().__bound__)
def k[E: 1 // 0, F: (int, 2 // 0)](): return E, F
E, F = k()
try: F.__constraints__
except ZeroDivisionError as e: print(e)
def access(p): return p.__bound__
