"""Comprehensions in functions that declare global or nonlocal names used as targets or values."""
g = "g0"
def f():
    global g
    r = [g for g in range(3)]
    s = g
    g = "g1"
    return r, s, [g for _ in "a"]
print(f(), g)
def outer():
    n = "n0"
    def inner():
        nonlocal n
        r = [n for n in range(2)]
        s = n
        n = "n1"
        t = [(n, k) for k in [n]]
        return r, s, t
    return inner(), n
print(outer())
def param(g):
    return [g for _ in "a"], [g for g in "b"], g
print(param("p"), g)
def module_read(): return [g + str(len(g)) for _ in range(1)], {g: h for h in g}
print(module_read())
def walrus_global():
    global wg
    return [wg := i for i in range(3)]
print(walrus_global(), wg)
def walrus_nonlocal():
    total = 0
    def add(xs):
        nonlocal total
        return [total := total + x for x in xs]
    return add([1, 2]), add([3]), total
print(walrus_nonlocal())
for g in [g for g in "xy"]: print(g, end=" ")
print(g)
print([g for g in [g, g * 2] for g in g], g)
def builtin_shadow():
    return [len for len in "ab"], len("abc"), [str(max) for max in (1,)], max(1, 2)
print(builtin_shadow())
def exc():
    try: raise ValueError("v")
    except ValueError as e:
        r = [e for e in "q"]
        return r, repr(e)
print(exc())
def loopvar():
    out = []
    for i in range(2):
        out.append([i for i in "z" * (i + 1)]); out.append(i)
    return out
print(loopvar())
def delglobal():
    global g
    del g
    return [g for _ in "a"]
