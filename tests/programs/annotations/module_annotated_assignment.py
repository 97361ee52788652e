"""Annotated assignment at module level: with and without values, targets of all kinds, order of evaluation."""
log = []
def t(x):
    log.append(x)
    return x
class O: pass
o, d, l = O(), {}, [0, 0]
a: t("ann a") = t("val a")
t(o).b: t("ann attr") = t("val attr")
t(d)[t("key")]: t("ann sub") = t("val sub")
(c): t("ann paren") = t("val paren")
l[0]: int
o.zz: str
e: "str only" = 1
x: int; y: int = x if False else 2
print([i for i in log if isinstance(i, str)])
print(a, o.b, d, c, e, y, "x" in globals(), hasattr(o, "zz"))
ann = globals().get("__annotations__")
print(sorted(ann) if ann else "lazy or none")
f: tuple = 1, 2
g: list = [*f]
h: int = lambda: 0
k: "unpack" = *g, 3
print(f, g, h(), k)
def later() -> int:
    return missing_value
m: int = later() if not l else 4
try: q
except NameError as err: print(err)
q: int
z: float = later()
