"""Functions created in comprehensions capture comprehension variables by cell."""
adders = [lambda v, n=n: v + n for n in range(3)]
late = [lambda v: v + n for n in range(3)]
print([f(10) for f in adders], [f(10) for f in late])
def make():
    seen = []
    fns = {k: (lambda: (k, seen)) for k in "abc"}
    seen.append(len(fns))
    return fns
print({k: f() for k, f in make().items()})
def counter_factory(names):
    return {n: (lambda c=[0]: c.__setitem__(0, c[0] + 1) or c[0]) for n in names}
cs = counter_factory(["x", "y"])
print(cs["x"](), cs["x"](), cs["y"]())
def nest():
    base = 100
    return [[lambda: (base, i, j) for j in range(2)] for i in range(2)]
print([[f() for f in row] for row in nest()])
gen = ((lambda: i) for i in range(3))
first = next(gen)
print(first(), [f() for f in gen], first())
def rebinding():
    x = 1
    fs = [lambda: x for _ in range(2)]
    x = 2
    return [f() for f in fs]
print(rebinding())
print([(lambda *a: sum(a) + k)(k, k) for k in range(4)], [f for f in [[c for c in w] for w in ("ab", "c")]])
def outer():
    acc = []
    def add(v):
        acc.append(v)
        return len(acc)
    return [add(add(i)) for i in range(3)], acc
print(outer())
