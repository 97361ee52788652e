# requires: 3.14
"""functools.wraps, partials, methods, decorators and copying with lazy annotations."""
import functools, inspect, copy, types
log = []
def t(x): log.append(x); return x
def deco(fn):
    @functools.wraps(fn)
    def wrapper(*args: t("wrapper args"), **kw): return fn(*args, **kw)
    return wrapper
@deco
def f(a: t("a"), b: Later = 1) -> t("r"): return a, b
print(f(1), log, f.__wrapped__.__name__)
try: f.__annotations__
except NameError as e: print(e, log)
log.clear()
class Later: pass
print(list(f.__annotations__), f.__annotations__ == f.__wrapped__.__annotations__, log)
log.clear()
g = types.FunctionType(f.__wrapped__.__code__, globals(), "copied", f.__wrapped__.__defaults__)
print(g.__annotations__, g.__annotate__, g(5))
g.__annotate__ = f.__wrapped__.__annotate__; print(list(g.__annotations__), log)
class C:
    def m(self, x: t("m x")) -> C: return self
    @staticmethod
    def s(y: t("s y")): ...
    @classmethod
    def k(cls, z: t("k z")): ...
    @functools.cached_property
    def cp(self) -> t("cp"): return 1
    @property
    def p(self) -> C: return self
log.clear()
print(C.m.__annotations__["return"] is C, C().m.__annotations__["x"], C.s.__annotations__, C.k.__annotations__, C.__dict__["s"].__annotations__, C.cp.func.__annotations__, C.p.fget.__annotations__["return"] is C)
print(str(inspect.signature(C.m)).replace("program.", ""), str(inspect.signature(f, annotation_format=__import__("annotationlib").Format.STRING)))
def undefined_sig(x: Nope, *y: Nope2) -> Nope: ...
from annotationlib import Format
print(inspect.signature(undefined_sig, annotation_format=Format.STRING))
h = functools.partial(f, 3); print(h(), getattr(h, "__annotations__", "no annotations"))
print(copy.copy(f) is f, copy.deepcopy(C.m.__annotations__)["x"])
