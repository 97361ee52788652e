# requires: 3.14
"""Deferred annotations: nothing is evaluated until __annotations__ or __annotate__ is used."""
log = []
def t(x):
    log.append(x)
    return x
def f(a: t("a"), b: t("b") = t("default"), *c: t("c"), d: t("d"), **e: t("e")) -> t("ret"): pass
print(log); log.clear()
print(f.__annotate__ is not None, f.__annotate__.__name__, f.__annotate__.__qualname__)
print(f.__annotate__(1), log); log.clear()
print(f.__annotations__, log); log.clear()
print(f.__annotations__ is f.__annotations__, log)
class C:
    x: t("x") = t("val")
    y: t("y")
print(log); log.clear()
print(C.__annotations__, log, C.__annotations__ is C.__annotations__); log.clear()
print(C.__annotate__(1), log); log.clear()
def g(): pass
class D: pass
print(g.__annotate__, g.__annotations__, D.__annotate__, D.__annotations__, (lambda: 0).__annotate__)
for n in (2, 3, 4, 5, "x", None):
    try: print(f.__annotate__(n))
    except (NotImplementedError, TypeError) as e: print(type(e).__name__, e)
def late(x: Later) -> list[Later]: pass
try: late.__annotations__
except NameError as e: print(e)
class Later: pass
print({k: str(v).replace("program.", "") for k, v in late.__annotations__.items()})
def never(x: undefined.attr): pass
