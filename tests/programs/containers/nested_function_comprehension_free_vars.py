"""Comprehensions using free variables, globals, nonlocals, parameters and class cells."""
G = [1, 2]
def f(a, *args, k=3, **kw):
    b = a + 1
    def inner(c):
        nonlocal b
        b += c
        return [(a, b, c, k, x, g) for x in args for g in G if kw.get("lim", 9) > x]
    return inner(1), inner(2), b
print(f(1, 5, 6), f(0, 5, 10, k="K", lim=6))
class Base:
    def vals(self): return [1, 2]
class Child(Base):
    def vals(self):
        sup = super()
        return [[self.tag(v) + len(sup.vals()) for v in super().vals()], {__class__.__name__ for _ in "a"}]
    def tag(self, v): return v * 10
print(Child().vals())
def shadow(x):
    y = [x for x in range(x)]
    z = {x: x for x in y}
    w = list(x for x in (x,))
    return x, y, z, w
print(shadow(3))
def deferred():
    res = [helper(i) for i in range(3)] if (helper := lambda i: i * later) else None if False else None
    return res
later = 7
print(deferred())
def dele():
    x = 5
    r = [x + i for i in range(2)]
    del x
    try: return r, [x for _ in "a"]
    except NameError as e: return r, type(e).__name__, str(e)
print(dele())
def global_in():
    global G2
    G2 = [i for i in range(2)]
    return [G2 for _ in "ab"]
print(global_in(), G2)
def unbound():
    out = [value for _ in range(1)]
    value = 1
    return out
