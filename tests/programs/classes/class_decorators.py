"""Class decorators: order, replacement, registration, adding methods, and failing ones."""
registry = {}
def register(name=None):
    if isinstance(name, type): return register()(name)
    return lambda cls: registry.setdefault(name or cls.__name__, cls)
def add_repr(*attrs):
    def deco(cls):
        cls.__repr__ = lambda self: f"{cls.__name__}{[getattr(self, a) for a in attrs]}"
        return cls
    return deco
singleton = lambda cls: cls()
def wrap(cls):
    class Wrapped(cls):
        def __init__(self, *a, **k): print("wrapping", a, k); super().__init__(*a, **k)
    return Wrapped
def log(tag):
    print("expr", tag)
    return lambda c: (print("apply", tag, c.__name__), c)[1]
@log(1)
@register("pt")
@add_repr("x", "y")
@log(2)
class Point:
    print("body")
    def __init__(self, x, y=0): self.x, self.y = x, y
@register
@wrap
class Sub(Point):
    def __init__(self, *a): super().__init__(*a, y=9)
@singleton
class config: debug = True
print(Point(1), Sub(5), registry.keys(), config.debug, type(config).__name__, Sub.__mro__[1].__name__, Sub is registry["Wrapped"])
@(lambda c: [m for m in vars(c) if not m.startswith("_")])
class names:
    a, b = 1, 2
    class D: pass
print(names)
def require(*methods):
    def deco(cls):
        missing = [m for m in methods if not hasattr(cls, m)]
        if missing: raise TypeError(f"{cls.__qualname__} lacks {missing}")
        return cls
    return deco
@require("run", "stop")
class Worker: run = print
