"""Comprehension variables captured by lambdas inside functions whose own locals are cells."""
def f():
    x = "outer"
    get = lambda: x
    fs = [lambda: x for x in range(3)]
    gs = [lambda x=x: x for x in "ab"]
    return x, get(), [h() for h in fs], [h() for h in gs]
print(f())
def g(n):
    def setter(v):
        nonlocal n
        n = v
    r = [(setter(n + i), n)[1] for i in range(3)]
    return r, n
print(g(10))
def shadow_cell(n):
    def get(): return n
    r = [(n, get()) for n in range(2)]
    return r, n, get()
print(shadow_cell("N"))
def two_levels(a):
    return [[(lambda: (a, b))() for b in "xy"] for a in range(2)], (lambda: a)()
print(two_levels("A"))
def reuse():
    out = []
    for k in range(2):
        out.append([lambda: (k, j) for j in range(2)])
    return [[fn() for fn in row] for row in out]
print(reuse())
def walrus():
    fs = [lambda: (last, i) for i in range(2) if (last := i * 10) >= 0]
    return [fn() for fn in fs], last
print(walrus())
def freevar():
    v = 1
    def inner(): return [v + w for w in range(2)], [v for v in "z"], v
    v = 5
    return inner()
print(freevar())
def both():
    c = 1
    def use(): return c
    a = [c for c in (7, 8)]; b = [lambda: c for c in (9,)]
    c += 1
    return a, b[0](), c, use()
print(both())
def late_unbound():
    fs = [lambda: zed for _ in "a"]
    try: fs[0]()
    except NameError as e: print(e)
    zed = 3
    return fs[0]()
print(late_unbound())
def err():
    fs = [lambda: q // 0 for q in (1,)]
    return fs[0]()
