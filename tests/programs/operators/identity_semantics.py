"""is and is not: singletons, aliasing, constants and identity-first equality."""
a = []
b = a
c = []
print(a is b, a is c, a is not c, a == c)
class Never:
    def __eq__(self, o): return False
    def __hash__(self): return 7
n = Never()
print(n == n, n is n, n in [n], [n] == [n], n in (n,), {n: 1}[n], n in {n}, [n].index(n), (n,) == (n,))
m = Never()
print(m in [n], {n: 1}.get(m), len({n, m}))
print(None is None, Ellipsis is ..., NotImplemented is NotImplemented, type(a) is list)
def default(x, acc=[]):
    acc.append(x)
    return acc
print(default(1) is default(2), default(3))
x = y = {}
x["k"] = 1
print(y, x is y)
x |= {"z": 2}
print(x is y, y)
x = x | {}
print(x is y, x == y)
t = (1, 2)
u = t
u += (3,)
print(t, u, t is u)
