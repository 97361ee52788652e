# requires: 3.12
"""type statements in functions, classes, loops, conditionals, and soft-keyword uses of the name type."""
type = type
print(type(1).__name__, type)
type type = int
print(type.__value__)
del type
type X = "module"
def f(n):
    if n:
        type X = (n, "local")
    else:
        type X = "other"
    def g():
        type Y = (X, n)
        return Y
    return X, g()
print(f(1)[0].__value__, f(0)[0].__value__, f(2)[1].__value__, X.__value__)
class C:
    attr = "cls"
    type A = (attr, later)
    type B[T] = (attr, T)
    def m(self):
        type M = __class__
        return M
    later = "L"
    type __Priv = int
print(C.A.__value__, C.B.__value__, C().m().__value__ is C, sorted(k for k in vars(C) if not k.startswith("__")), C._C__Priv)
C.attr = "changed"
print(C.A.__value__)
als = []
for i in range(3):
    type L = i
    als.append(L)
print([a.__value__ for a in als], als[0] is als[1])
def loop():
    out = []
    for i in range(3):
        type L = i
        out.append((lambda L=L: L.__value__)())
    return out
print(loop())
def glob():
    global G
    type G = "set global"
glob(); print(G.__value__, G)
def non():
    N = 0
    def inner():
        nonlocal N
        type N = "nl"
    inner()
    return N
print(non().__value__)
match = type_ = 1; type = lambda *a: ("called", a)
print(type (match), type [0] if False else type(2), (type := 5), type * 2)
type Unb = unbound_in_func()
def call(): return Unb.__value__
