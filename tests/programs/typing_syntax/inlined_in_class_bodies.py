"""Nested comprehensions in class bodies with class names, __class__, globals and walrus-free scopes."""
n = "global n"
class A:
    n = 3
    rng = range(2)
    a = [i for i in range(n)]
    b = [[(i, j) for j in range(i)] for i in range(n)]
    c = [n for _ in rng]
    d = {k: [n for _ in v] for k, v in [("k", rng)]}
    e = [(lambda: (i, n))() for i in rng]
    f = [x for x in [y for y in rng]]
    g = list(n for _ in rng)
    h = {i: i for i in rng if i < 5}
    try: bad = [rng for _ in [1]]
    except NameError as ex: bad = str(ex)
    i_exists = "i" in locals()
    def m(self): return [n for _ in self.rng], [self.n for self.n in "z"], [__class__.__name__ for _ in "a"]
print(*[f"{k}={v}" for k, v in vars(A).items() if len(k) < 2 and k != "m" or k in ("bad", "i_exists")], sep="\n")
print(A().m())
def outer(n):
    class B:
        a = [n for _ in "x"]
        n = "in class"
        b = [n for _ in "x"]
        c = [k for k in [n]]
        class C:
            d = [n for _ in "x"]
            e = n
    return B.a, B.b, B.c, B.C.d, B.C.e
print(outer("param"))
class D:
    items = ["p", "q"]
    for it in items: pass
    pairs = [(a, b) for a in items for b in "1"]
    locals()["dyn"] = [z for z in items]
    x = [x for x in items][0]
    x = [x for x in x + "!"]
print(D.pairs, D.dyn, D.it, D.x)
class Meta(type):
    @classmethod
    def __prepare__(m, name, bases): return {"injected": [1, 2], "n": "prepared"}
class E(metaclass=Meta):
    a = [v for v in injected]
    b = [n for _ in "a"]
    c = n
print(E.a, E.b, E.c)
class F:
    y = 1
    z = [y + w for w in range(2)]
