"""Wrong arguments in calls across the border: the error, and the traceback entries."""
# --- inner
import functools, re
def two(a, b): return a, b
def kwonly(*, key): return key
def posonly(a, /, b=2): return a, b
def stars(*a, **k): return a, k
class C:
    def __init__(self, x, *, y=1): self.x = x
    def m(self, a): return a
    @classmethod
    def cm(cls, a): return a
    @staticmethod
    def sm(a): return a
    def __call__(self, a): return a
    def __getitem__(self): return 1
    def __len__(self, extra): return 1
    def __enter__(self): return self
    def __exit__(self): return None
    @property
    def p(self, extra): return 1
    def __repr__(self): return "C"
class D(C):
    def __init__(self, *a, **k): super().__init__(*a, **k)
    def m(self, *a, **k): return super().m(*a, **k)
class New:
    def __new__(cls, a): return super().__new__(cls)
def deco(f):
    @functools.wraps(f)
    def wrapper(*a, **k): return f(*a, **k)
    return wrapper
@deco
def decorated(q): return q
partial = functools.partial(two, 1)
cached = functools.lru_cache(two)
def gen(a): yield a
async def co(a): return a
instance = C(1)
# --- outer
import functools, operator, traceback, sys
def shown(value):
    if hasattr(value, "cr_code"): value.close()
    return type(value).__name__
def attempt(label, call):
    try:
        print(label, call())
    except Exception as error:
        print(label, type(error).__name__, error, [(e.name, e.line) for e in traceback.extract_tb(error.__traceback__)])
calls = {"none": lambda f: f(), "one": lambda f: f(1), "three": lambda f: f(1, 2, 3), "kw": lambda f: f(a=1), "unknown": lambda f: f(1, keyy=2), "twice": lambda f: f(1, a=1), "ex": lambda f: f(*[1], **{"zz": 2}), "not str": lambda f: f(**{1: 2}), "map": lambda f: list(map(f, [1], [2], [3])), "partial": lambda f: functools.partial(f, 1, 2)(3, 4), "operator": lambda f: operator.call(f, zz=1)}
for f in (two, kwonly, posonly, stars, C, instance.m, C.m, C.cm, C.sm, instance, D, D(1).m, New, decorated, partial, cached, gen, co, decorated.__wrapped__):
    for label, call in calls.items():
        attempt(f"{getattr(f, '__qualname__', f.__class__.__name__)} {label}", lambda: shown(call(f)))
def with_(): 
    with instance: pass
for label, call in {"getitem": lambda: instance[1], "len": lambda: len(instance), "property": lambda: instance.p, "with": with_, "sorted": lambda: sorted([1, 2], key=two), "subclass": lambda: type("S", (C,), {})(), "super": lambda: type("S", (C,), {"m": lambda self: super(type(self), self).m()})(1).m()}.items():
    attempt(label, call)
class Sub(C):
    def __init__(self): super().__init__()
class Sub2(D):
    def m(self, *a): return super().m(*a, nothing=1)
attempt("Sub", Sub); attempt("Sub2", lambda: Sub2(1).m(2))
