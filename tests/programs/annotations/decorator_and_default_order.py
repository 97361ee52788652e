"""Evaluation order of decorators, defaults, keyword defaults and (when eager) annotations."""
log = []
def t(n):
    log.append(n)
    return n
def deco(n):
    log.append(f"deco {n}")
    def apply(f):
        log.append(f"apply {n}")
        return f
    return apply
@deco(1)
@deco(2)
def f(a=t("def a"), *, b=t("def b"), c=t("def c")): pass
print(log); log.clear()
@deco("cls")
class C(*[t(object) and object], **{"metaclass": t(type)}):
    x = t("body")
    @deco("m")
    def m(self, p=t("m def")): pass
print([l if isinstance(l, str) else l.__name__ for l in log]); log.clear()
h = lambda a=t("lam a"), *, b=t("lam b"): (a, b)
print(h(), log); log.clear()
def ann(p: t("ann p") = t("dflt p"), *q: t("ann q"), r: t("ann r") = t("dflt r")) -> t("ann ret"): pass
print([x for x in log if x.startswith("dflt")], ann.__defaults__, ann.__kwdefaults__)
log.clear(); print(list(ann.__annotations__), log == [] or len(log)); log.clear()
def boom(): raise ZeroDivisionError("default failed")
try:
    @deco("never applied")
    def g(a=boom()): pass
except ZeroDivisionError as e: print(e, log, "g" in globals())
def make():
    def inner(v=len(log), *w, x=boom): return v, x.__name__
    return inner
print(make()(), make()(5))
@(lambda f: f.__name__.upper())
def named(): pass
print(named)
@(decos := [deco("list")])[0]
@decos[0]
def k(): pass
print(log[-3:])
@len
def broken(): pass
