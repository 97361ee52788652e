"""locals() content in functions, with cells, after del, at module and class level."""
def f(a, b=2, *args, c=3, **kw):
    d = a + b
    before = sorted(locals())
    del a
    after = sorted(locals())
    return before, after, locals()["d"]
print(f(1, 2, 3, z=9))
def g():
    x = 1
    def h():
        y = x
        return sorted(locals().items())
    late_missing = sorted(locals())
    late = 1
    return h(), late_missing
print(g())
class C:
    p = 1
    names = sorted(n for n in locals() if not n.startswith("__"))
    locals()["injected"] = 42
    q = injected + p
print(C.names, C.injected, C.q)
print(locals() is globals())
globals()["via_globals"] = "set"
print(via_globals)
def write():
    v = 1
    locals()["v"] = 2
    return v
print(write(), vars() is globals(), (lambda q: locals())(4))
