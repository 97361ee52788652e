"""Names and qualnames in repr of functions, methods, classes, generators, with addresses stripped."""
import re, functools, types
def clean(o): return re.sub(r" at 0x[0-9A-Fa-f]+", " at X", repr(o))
def f(a, /, b: int = 1, *c, d=2, **e) -> str: return 1
class C:
    def m(self): return lambda: 0
    @classmethod
    def cm(cls): pass
    @staticmethod
    def sm(): pass
    @property
    def p(self): pass
    class Inner:
        def deep(self): pass
    __slots__ = ("slot",)
def outer():
    class L: pass
    def g(): yield
    async def co(): pass
    return L, g, co, (x for x in ()), lambda: 0
L, g, co, gx, lam = outer()
coro = co(); coro.close()
for o in (f, C, C.m, C().m, C.cm, C.sm, C.p, C.Inner, C.Inner().deep, C.slot, L, g, g(), co, coro, gx, lam, C().m(), C()): print(clean(o))
print(clean(functools.partial(f, 1, d=3)), clean(functools.partial(len)), clean(types.SimpleNamespace(a=1)), clean(type(f)), clean(types.ModuleType("mod")), clean(re.compile("a+")), clean(map(str, [])), clean(iter([])), clean(zip()), clean(super(C, C())))
print(f.__qualname__, C.m.__qualname__, L.__qualname__, lam.__qualname__, gx.__qualname__, C.Inner.deep.__qualname__, f.__module__, C.__module__, L.__module__, g.__name__, C().m.__self__.__class__, C().m.__func__ is C.m)
import inspect
print(inspect.signature(f), inspect.signature(C().m), inspect.signature(lambda *a, k=1: 0), f.__defaults__, f.__kwdefaults__, f.__code__.co_varnames, f.__code__.co_argcount, f.__code__.co_posonlyargcount, f.__code__.co_kwonlyargcount, f.__code__.co_name)
f.__name__ = "renamed"; f.__qualname__ = "a.b.renamed"; print(clean(f), f.__name__)
C.__qualname__ = "Other.C"; C.__name__ = "NewC"; print(C, clean(C()), C.m.__qualname__)
f(1, 2, d=3, a=4).missing
