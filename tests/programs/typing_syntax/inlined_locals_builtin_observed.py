# requires: 3.13
"""locals() and vars() seen inside inlined comprehensions, generators and class bodies (3.13 semantics)."""
def f(a):
    b = 2
    r = [sorted(locals()) for c in range(1)]
    s = [locals()["c"] for c in "xy"]
    g = list(sorted(k for k in locals() if not k.startswith(".")) for d in range(1))
    return r, s, g, sorted(locals())
for part in f(1): print(part)
def snapshots():
    x = 1
    first = locals()
    x = 2
    second = locals()
    first["x"] = 99
    return x, first is second, second["x"]
print(snapshots())
def shadow(x):
    return [(x, locals()["x"]) for x in range(2)], locals()
print(shadow("o"))
class C:
    q = 1
    names = [sorted(k for k in locals() if not k.startswith("__") and k != ".0") for z in range(1)][0]
    has = ["q" in locals() for _ in "a"]
    own = sorted(k for k in locals() if not k.startswith("__"))
print(C.names, C.has, C.own)
def gen():
    y = 1
    yield sorted(locals())
    yield [sorted(locals()) for z in "a"]
print(list(gen()))
def nested():
    o = 1
    return [[sorted(k for k in locals() if not k.startswith(".")) for i in "a"] for j in "b"]
print(nested())
def cellvars(p):
    fn = lambda: p
    return [sorted(locals()) for e in "a"], fn()
print(cellvars(3))
print(["x_mod" in locals() for x_mod in "a"], "x_mod" in globals())
def empty(): return locals()
print(empty(), [locals is globals for _ in "a"])
