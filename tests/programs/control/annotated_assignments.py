"""annotated targets: evaluation of annotations, bare annotations and attribute targets."""
def v(t, x=int):
    log.append(t)
    return x

log = []
class C:
    a: v("ann a") = v("val a", 1)
    b: v("ann b")
    (c): v("ann c") = 3

class O: pass
o, d = O(), {}
o.x: v("ann o.x") = v("val o.x", 5)
d[v("key", "k")]: int = v("val d", 6)
d["unset"]: int
print(C.a, C.c, hasattr(C, "b"), o.x, d)
print([t for t in log if t.startswith("val") or t == "key"])
def f():
    local: undefined_in_function = 4
    only: also_undefined
    try:
        return local, only
    except UnboundLocalError as e:
        return local, str(e)
print(f(), sorted(f.__annotations__))
def g(a: int, *b: "str", c: float = 1.5, **k: dict) -> list: pass
print({k: getattr(t, "__name__", t) for k, t in g.__annotations__.items()})
print(sorted(C.__annotations__))
tup: tuple = 1, *[2, 3]
print(tup)
z: int
print("z" in globals())
try:
    z
except Exception as last_error:
    print(type(last_error).__name__, last_error)
