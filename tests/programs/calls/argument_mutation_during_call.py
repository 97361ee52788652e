"""Arguments that change containers, rebind names or redefine the callee while evaluated."""
def f(*a): return ("old f", a)
def redefine():
    global f
    f = lambda *a: ("new f", a)
    return "redefined"
print(f(redefine()), f(1))
lst = [1, 2, 3]
def pop(): return lst.pop()
def show(*a): return a
print(show(lst, pop(), pop(), list(lst)), lst)
x = 1
def bump():
    global x
    x += 1
    return x
print(show(x, bump(), x, bump(), x), x + bump() * x)
class C:
    def m(self, *a): return "C.m", a
    def n(self, *a): return "C.n", a
c = C()
def swap():
    C.m, C.n = C.n, C.m
    return "swapped"
print(c.m(swap()), c.m(1))
def become():
    c.__class__ = D
    return "became"
class D(C):
    def m(self, *a): return "D.m", a
print(c.m(become()), c.m())
d = {"k": lambda *a: ("before", a)}
print(d["k"](d.update(k=lambda *a: ("after", a))), d["k"]())
items = [3, 1, 2]
print([*items, items.sort(), *items, items.clear(), *items])
def delete():
    global g
    del g
def g(v): return "still callable", v
print(g(delete()))
try: g(1)
except Exception as last: print(type(last).__name__, last)
