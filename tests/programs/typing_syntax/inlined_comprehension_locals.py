"""PEP 709: comprehension variables do not leak or clobber function locals; locals() inside and around."""
def f(x):
    before = sorted(locals())
    y = [x for x in range(3)]
    return x, y, before, sorted(locals())
print(f("arg"))
def g():
    r = [i for i in range(2)]
    try: i
    except NameError as e: return r, type(e).__name__, str(e)
print(g())
def h():
    i = "keep"
    a = [i for i in "ab"]; b = {i for i in (1,)}; c = {i: i for i in (2,)}
    return i, a, b, c
print(h())
def unbound():
    a = [v for v in (1, 2)]
    if a == 0: v = 1
    try: return v
    except UnboundLocalError as e: return str(e)
print(unbound())
def nested(x):
    return [[x for x in range(x)] for x in range(x)], x
print(nested(3))
def locs(a):
    return [sorted(k for k in locals() if not k.startswith(".")) for b in range(1)]
print(len(locs(1)))
def delx():
    x = 1
    out = [x for x in (5,)]
    del x
    try: x
    except UnboundLocalError as e: print(e)
    return out
print(delx())
x = "module"
print([x for x in "mn"], x, [(x, y) for y in "q"], "y" in globals())
class C:
    x = "class"
    r = [x for x in "k"]
    keep = x
print(C.r, C.keep)
def swap(a, b): return [(b, a) for a, b in [(a, b)]], a, b
print(swap(1, 2))
def star(*args, **kw): return [args for args in args], [kw for kw in kw], args, kw
print(star(1, k=2))
