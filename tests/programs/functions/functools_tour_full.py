"""functools with guest functions and methods."""
import functools, inspect, typing, abc
def deco(f):
    @functools.wraps(f)
    def wrapper(*args, **kw):
        """wrapper doc"""
        return f(*args, **kw)
    wrapper.mark = 1
    return wrapper
@deco
def named(a, b=2, *, c: int = 3) -> str:
    """named doc"""
    return f"{a}{b}{c}"
print(named.__name__, named.__doc__, named.__qualname__, named.__module__, named.__wrapped__.__name__, named.mark)
print(inspect.signature(named), inspect.signature(named, follow_wrapped=False), inspect.unwrap(named) is named.__wrapped__)
print(named.__annotations__, typing.get_type_hints(named), named(1), named.__dict__.keys())
p = functools.partial(named, 1, c=5)
print(p(), p(3), p.func is named, p.args, p.keywords, inspect.signature(p), repr(p)[:25])
pp = functools.partial(p, 9)
print(pp.func is named, pp.args, pp(), inspect.signature(pp))
class Cell:
    def __init__(self): self.alive = False; self.log = []
    def set_state(self, state, *, loud=False): self.log.append((state, loud)); self.alive = state
    set_alive = functools.partialmethod(set_state, True)
    set_dead = functools.partialmethod(set_state, False, loud=True)
    @functools.cached_property
    def expensive(self):
        "expensive doc"
        self.log.append("computed")
        return len(self.log)
    @functools.lru_cache(maxsize=2)
    def method(self, x): self.log.append(x); return x * 2
    @functools.singledispatchmethod
    def show(self, arg): return "default", arg
    @show.register
    def _(self, arg: int): return "int", arg
    @show.register(str)
    def _s(self, arg): return "str", arg
    @show.register(list)
    @classmethod
    def _l(cls, arg): return "list", cls.__name__
    @functools.singledispatchmethod
    @staticmethod
    def st(arg): return "any"
    @st.register(int)
    @staticmethod
    def _(arg): return "an int"
c = Cell()
c.set_alive(); c.set_dead(); c.set_alive(loud=True)
print(c.log, c.alive, inspect.signature(Cell.set_alive), inspect.signature(c.set_dead))
print(c.expensive, c.expensive, c.__dict__["expensive"], Cell.expensive.__doc__, Cell.expensive.attrname)
del c.expensive
print(c.expensive)
print(c.method(1), c.method(1), c.method(2), c.method(3), c.method(1), Cell.method.cache_info(), c.log)
print(Cell.method.cache_parameters(), Cell.method.__wrapped__.__name__, Cell.method.__name__)
print(c.show(1), c.show("s"), c.show([]), c.show(1.5), c.st(1), c.st("x"), Cell.st(2), c.show(True))
@functools.singledispatch
def kind(x):
    "kind doc"
    return "object"
@kind.register(int)
def _(x): return "int " + kind.dispatch(object)(x)
@kind.register
def _(x: float): return "float"
@kind.register
def _(x: list | tuple): return "sequence"
@kind.register(type(None))
def none(x): return "none"
class Base(abc.ABC): pass
class Sub(Base): pass
kind.register(Base, lambda x: "base")
print([kind(v) for v in (1, 1.0, "s", [], (), None, True, Sub())], kind.__doc__, sorted(t.__name__ for t in kind.registry), none(3))
try: kind()
except TypeError as e: print(e)
try:
    @kind.register
    def _(x): pass
except TypeError as e: print(str(e)[:60])
@functools.total_ordering
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v if isinstance(o, V) else NotImplemented
    def __lt__(self, o): return self.v < o.v if isinstance(o, V) else NotImplemented
    def __repr__(self): return f"V{self.v}"
print(V(1) <= V(2), V(2) >= V(3), V(1) > V(0), sorted([V(3), V(1)]), V.__le__.__name__, V.__hash__, max(V(1), V(5)))
try: V(1) < 3
except TypeError as e: print(e)
@functools.lru_cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(60), fib.cache_info(), fib.__wrapped__(3))
fib.cache_clear(); print(fib.cache_info())
@functools.cache
def bad(x): raise KeyError(x)
for _ in range(2):
    try: bad(1)
    except KeyError as e: print("bad", e, bad.cache_info().misses)
try: fib([])
except TypeError as e: print(str(e).split("(")[0])
print(functools.reduce(lambda a, b: a * 10 + b, [1, 2, 3]), functools.reduce(max, [], 7))
print(sorted("bca", key=functools.cmp_to_key(lambda a, b: (a < b) - (a > b))))
def up(f): f.updated = True; return f
w = functools.update_wrapper(lambda: 1, named, assigned=("__name__", "__nothing__"), updated=())
print(w.__name__, w.__wrapped__ is named, hasattr(w, "mark"))
class Callable:
    "callable doc"
    def __call__(self, x): return x
wc = functools.wraps(Callable())(lambda x: x)
print(wc.__doc__, wc.__wrapped__(4), hasattr(wc, "__name__"))
@functools.lru_cache(typed=True)
def typed(x): return type(x).__name__
print(typed(1), typed(1.0), typed.cache_info())
print(functools.partial(functools.partial(lambda *a, **k: (a, k), 1, x=1), 2, x=2)(3))
class Meta(type):
    @functools.cached_property
    def once(cls): return cls.__name__
try: print(Meta("T", (), {}).once)
except TypeError as e: print(type(e).__name__, str(e)[:50])
class Slotted:
    __slots__ = ()
    @functools.cached_property
    def cp(self): return 1
try: Slotted().cp
except TypeError as e: print(e)
