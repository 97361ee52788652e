"""What inspect says about guest functions, methods and classes."""
import inspect, functools, types, sys
def f(a, b: int = 2, /, c=3, *args: str, d, e: "late" = 5, **kw) -> list:
    """f's doc.

        indented
    """
    if a: return b
# comment before g
def g(): return 1
async def co(): pass
async def agen(): yield
def gen(): yield
lam = lambda x, *y: (x,
                     y)
class Base:
    """Base doc"""
    def documented(self):
        """inherited doc"""
    def plain(self, x): return x
class C(Base):
    attr = 1
    def documented(self): pass
    @property
    def prop(self): "prop doc"; return 1
    @staticmethod
    def st(a): pass
    @classmethod
    def cl(cls, a): pass
    async def aco(self): pass
    def __init__(self, x, *, y=2): pass
    class Inner:
        def deep(self): pass
class Meta(type):
    def __call__(cls, q): return super().__call__()
class WithMeta(metaclass=Meta): pass
class New:
    def __new__(cls, n, m=1): return object.__new__(cls)
class Called:
    def __call__(self, z): return z
def signature(x):
    try: return str(inspect.signature(x))
    except Exception as e: return f"{type(e).__name__}: {e}"
for x in (f, g, co, agen, gen, lam, C, C.plain, C(1).plain, C.st, C.cl, C(1).cl, Base, WithMeta, New, Called(), functools.partial(f, 1), C.Inner, C.Inner.deep):
    print(getattr(x, "__qualname__", "-").split("object")[0], signature(x))
sig = inspect.signature(f)
print([(p.name, str(p.kind), p.default is p.empty, p.annotation) for p in sig.parameters.values()], sig.return_annotation)
print(sig.bind(1, 2, 3, 4, d=5, z=6).arguments)
ba = sig.bind_partial(1); ba.apply_defaults(); print(ba.arguments)
try: sig.bind(1)
except TypeError as e: print(e)
print(inspect.getfullargspec(f))
print(inspect.getcallargs(f, 1, d=2, w=3))
predicates = [n for n in sorted(dir(inspect)) if n.startswith("is") and n not in ("iskeyword",)]
for x in (f, co, agen, gen, lam, C, C(1), C(1).plain, C.plain, C.prop, C.st, f.__code__, co.__code__, functools.partial(co), C.aco, C(1).aco, Meta, types.FunctionType.__code__):
    print([n for n in predicates if getattr(inspect, n)(x)])
print(inspect.getdoc(f), "|", inspect.getdoc(C.documented), "|", inspect.getdoc(C), "|", inspect.getdoc(C.prop))
for x in (f, g, lam, C.plain, C, C.Inner, C.Inner.deep, C.aco, f.__code__):
    try:
        lines, number = inspect.getsourcelines(x)
        print(number, len(lines), lines[0].strip(), "|", lines[-1].strip())
    except Exception as e:
        print(type(e).__name__, str(e)[:60])
print(inspect.getcomments(g), inspect.getsourcefile(f) == inspect.getfile(g), inspect.getmodule(f))
print(inspect.getsource(g))
print([n for n, _ in inspect.getmembers(C, inspect.isfunction)], [n for n, _ in inspect.getmembers(C(1), inspect.ismethod)])
print([(a.name, a.kind, a.defining_class.__name__) for a in inspect.classify_class_attrs(C) if a.defining_class is not object and a.name[:2] != "__"])
print(inspect.getmro(C) == C.__mro__, inspect.getclasstree([C, Base])[0][0] is object)
print(inspect.getattr_static(C(1), "prop").fget.__name__, inspect.getattr_static(C, "st").__func__.__name__)
def outer():
    n, unused = 1, 2
    def inner(x): return n + x + len(str(x)) + undefined_global
    return inner
print(inspect.getclosurevars(outer()))
print(inspect.isabstract(C), inspect.iscoroutinefunction(functools.partial(functools.partial(co))))
if sys.version_info >= (3, 12): print(inspect.iscoroutinefunction(inspect.markcoroutinefunction(g)))
f.__signature__ = inspect.Signature([inspect.Parameter("only", inspect.Parameter.POSITIONAL_ONLY)])
print(inspect.signature(f)); del f.__signature__
f.__text_signature__ = "(x)"; print(inspect.signature(f) == sig)
f.__defaults__ = (7, 8); f.__kwdefaults__ = {"d": 9}; print(inspect.signature(f))
print(str(sig.replace(parameters=list(sig.parameters.values())[:1], return_annotation=int)))
print(inspect.signature(eval("lambda a, /, *, b: 0")))
print(inspect.getframeinfo(inspect.currentframe()).function)
