"""The attributes of functions, read, set and deleted, also while they are in use."""
import types, sys, builtins, weakref, gc
def attempt(label, call):
    try: print(label, call())
    except Exception as e: print(label, type(e).__name__, e)
def f(a, b=2, *, c=3):
    "doc"
    return a, b, c
print(sorted(set(dir(f)) - set(dir(object))))
print(f.__name__, f.__qualname__, f.__module__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__closure__, f.__dict__, f.__globals__ is globals(), f.__builtins__ is builtins.__dict__ , type(f), f.__class__)
for name, values in {"__name__": ["g", 1], "__qualname__": ["Q.g", None], "__module__": ["mod", 5, None], "__doc__": ["d", 5, None], "__defaults__": [(1, 2), None, [1], (1, 2, 3)], "__kwdefaults__": [{"c": 9}, None, (1,)], "__dict__": [{"x": 1}, None, 3], "__closure__": [(), None], "__globals__": [{}], "__builtins__": [{}], "__code__": [None], "__annotations__": [{"r": 1}, 3], "__type_params__": [(), (1,), []], "__class__": [int], "attr": [1]}.items():
    for v in values:
        attempt(f"set {name} {v!r}", lambda: setattr(f, name, v))
        attempt("now", lambda: getattr(f, name) if name not in ("__code__", "__globals__", "__builtins__") else "")
    attempt(f"del {name}", lambda: delattr(f, name))
    attempt("now", lambda: getattr(f, name) if name not in ("__code__", "__globals__", "__builtins__") else "")
def g(a, b=1, *, k=10): return a, b, k
print(g(1)); g.__defaults__ = (5, 6); print(g()); g.__defaults__ = None; attempt("no defaults", g); g.__kwdefaults__["k"] = 20; print(g(1, 2)); g.__kwdefaults__ = None; attempt("no kwdefaults", lambda: g(1, 2))
g.__kwdefaults__ = {"k": "new", "unknown": 1}; print(g(1, 2)); g.__defaults__ = (1, 2, 3, 4); attempt("too many defaults", g)
print(list(map(g, [7])) if True else 0)
class Odd(dict):
    def __missing__(self, k): return "missing"
def h(*, z): return z
h.__kwdefaults__ = Odd(); attempt("dict subclass", h)
def self_changing(n, log=[]):
    self_changing.__defaults__ = (n, log)
    return n if n <= 0 else self_changing(n - 1)
print(self_changing(2), self_changing.__defaults__)
def outer():
    x = 1
    def get(): return x
    def set_(v): nonlocal x; x = v
    def gen():
        while True: yield x
    return get, set_, gen
get, set_, gen = outer()
cell = get.__closure__[0]
print(cell.cell_contents, get.__closure__[0] is set_.__closure__[0], cell == set_.__closure__[0], type(cell).__name__)
cell.cell_contents = 5; print(get()); it = gen(); print(next(it)); cell.cell_contents = "changed"; print(next(it), get()); set_(9); print(cell.cell_contents, list(map(lambda _: get(), [1])))
del cell.cell_contents; attempt("empty", get); attempt("empty cell", lambda: cell.cell_contents); set_(1); print(get())
c1, c2 = types.CellType(1), types.CellType(2); print(c1 < c2, c1 == types.CellType(1), repr(types.CellType())[:9], "empty" in repr(types.CellType()))
made = types.FunctionType(get.__code__, globals(), "made", None, (c2,)); print(made(), made.__name__, made.__qualname__)
ns = {"__builtins__": {"len": lambda x: "own len", "__build_class__": builtins.__build_class__}, "__name__": "ns"}
exec("def f(x): return len(x)\ndef g(): return print\ndef gen():\n  yield len('')\n", ns)
print(ns["f"]("abc"), list(map(ns["f"], ["a"])), ns["f"].__builtins__ is ns["__builtins__"], list(ns["gen"]())); attempt("no print", ns["g"]); attempt("no print", lambda: list(map(lambda f: f(), [ns["g"]])))
ns["__builtins__"] = builtins; print(ns["f"]("abc"), list(map(ns["f"], ["a"])), types.FunctionType(ns["f"].__code__, ns)("abc"), types.FunctionType(ns["f"].__code__, {})("ab"))
ns2 = {}; exec("def f(): return len('x')", ns2); del ns2["__builtins__"]; print(ns2["f"](), list(map(lambda g: g(), [ns2["f"]])))
m = types.MethodType(g, 100); print(m(1), m.__func__ is g, m.__self__, m.__name__, m.__doc__, m == types.MethodType(g, 100), hash(m) == hash(types.MethodType(g, 100)), m.__defaults__)
attempt("set on method", lambda: setattr(m, "x", 1)); g.x = 3; print(m.x); attempt("method of None", lambda: types.MethodType(g, None)); attempt("not callable", lambda: types.MethodType(3, 1))
print(types.MethodType(len, [1, 2])(), types.MethodType(print, 1).__self__, repr(m).split(" of ")[0])
class C:
    def m(self): return self
    n = m
    cm = classmethod(m)
    sm = staticmethod(m)
    lam = lambda self: "lam"
    built = len
    def __len__(self): return 4
c = C()
print(C.m is C.n, c.m == c.m, c.m is c.m, c.m == C().m, C.__dict__["cm"].__func__ is C.m, C.sm is C.m, C.cm() is C, c.lam(), c.built([1]), C.m(5), C.__dict__["sm"](6), C.__dict__["cm"].__wrapped__ is C.m, c.m.__self__ is c, C.m.__get__(c)() is c, C.m.__get__(None, C) is C.m)
attempt("get", lambda: C.m.__get__(None)); attempt("call classmethod", lambda: C.__dict__["cm"]()); c.own = lambda: "instance attribute"; print(c.own())
r = weakref.ref(f); wm = weakref.WeakMethod(c.m); print(r() is f, wm()() is c); del f; print(r() is None); 
def loop(): return loop
rl = weakref.ref(loop); del loop; gc.collect(); print(rl() is None)
def cyc():
    def inner(): return inner
    return weakref.ref(inner)
rc = cyc(); gc.collect(); print(rc() is None)
print((lambda: 0).__name__, (lambda: 0).__qualname__, [(lambda: 0) for _ in "a"][0].__qualname__, C.lam.__qualname__, outer()[0].__qualname__, outer.__code__.co_consts[1] == 1 if False else "")
print(repr(g).split(" at ")[0], str(C.m).split(" at ")[0], g.__repr__().split(" at ")[0], g == g, g != get, hash(g) == hash(g), bool(g), callable(g), isinstance(g, types.LambdaType), g.__call__(1, 2), g.__call__.__name__, type(g.__call__).__name__)
attempt("add", lambda: g + 1); attempt("iter", lambda: iter(g)); attempt("getitem", lambda: g[0]); attempt("attr", lambda: g.nothing); attempt("compare", lambda: g < get); attempt("subclass", lambda: type("F", (types.FunctionType,), {}))
