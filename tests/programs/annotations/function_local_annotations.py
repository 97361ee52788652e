"""Local annotations make names local, are not evaluated for plain names and are not stored."""
def f():
    x: undefined_name_one = 1
    y: undefined_name_two
    try: y
    except UnboundLocalError as e: print(type(e).__name__, e)
    (z): int = 3
    return x, z, sorted(locals())
print(f(), f.__annotations__)
g = "global"
def h():
    try: print(g)
    except UnboundLocalError as e: print("unbound", e)
    g: str
h()
def closure():
    v: int
    def inner():
        nonlocal v
        v = 9
    inner()
    return v
print(closure())
def free():
    w: int
    return lambda: w
try: free()()
except NameError as e: print(type(e).__name__, e)
def targets():
    log = []
    def t(n, v=None): log.append(n); return v
    class O: pass
    o, d = O(), {}
    t("obj", o).attr: t("ann") = t("val", 5)
    t("dict", d)["k"]: t("ann2") = t("val2", 6)
    return o.attr, d, [n for n in log if not n.startswith("ann")]
print(targets())
def loop():
    total: int = 0
    for i in range(3):
        step: "int" = i * 2
        total += step
    return total, step
print(loop())
class K:
    def m(self):
        self.a: int = 1
        self.b: "str"
        __priv: int = 3
        return [n for n in locals() if n != "self"]
print(K().m(), sorted(vars(K())))
def last() -> int:
    res: int
    for res in []: pass
    return res
