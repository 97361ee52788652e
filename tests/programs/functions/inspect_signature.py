"""inspect.signature of guest functions, methods, classes, partials and wrapped ones."""
import functools, inspect
def f(a, b=2, /, c=3, *args, d, e=5, **kw): return a
print(inspect.signature(f))
class K:
    def __init__(self, x, *, y: int = 1): pass
    def m(self, z): pass
    @classmethod
    def c(cls, q="q"): pass
    @staticmethod
    def s(*r): pass
    def __call__(self, called=True): pass
for o in (K, K.m, K(1).m, K.c, K.s, K(1), functools.partial(f, 1, d=4), lambda *a, k=[]: 0):
    print(inspect.signature(o))
@functools.wraps(f)
def w(*a, **k): pass
print(inspect.signature(w), inspect.signature(w, follow_wrapped=False))
b = inspect.signature(f).bind(1, 2, 3, 4, d=5, z=6)
print(b.arguments, b.args, b.kwargs)
b = inspect.signature(f).bind_partial(1)
b.apply_defaults()
print(b.arguments)
for p in inspect.signature(f).parameters.values():
    print(p.name, p.kind.name, p.default is p.empty)
for args, kw in [((), {}), ((1,), {"d": 1, "a": 2}), ((1,), {})]:
    try:
        print(inspect.signature(f).bind(*args, **kw).kwargs)
    except TypeError as e:
        print(e)
print(inspect.getdoc(inspect.isfunction) is not None, inspect.isfunction(f), inspect.ismethod(K(1).m))
try: inspect.signature(f).bind(1, 2, 3, d=1).signature.replace(parameters=[inspect.Parameter("1x", inspect.Parameter.POSITIONAL_ONLY)])
except Exception as last: print(type(last).__name__, last)
