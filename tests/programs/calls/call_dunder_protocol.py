"""__call__ on classes, metaclasses, nested callables, and its lookup on the type."""
class Adder:
    def __init__(self, k): self.k = k
    def __call__(self, *a, scale=1): return Adder((self.k + sum(a)) * scale)
    def __repr__(self): return f"Adder({self.k})"
print(Adder(1)(2)(3, 4)(1, scale=2), list(map(Adder(10), [1, 2])), callable(Adder(1)))
class CallIsInstance:
    __call__ = Adder(100)
print(CallIsInstance()(5))
class CallIsStatic:
    __call__ = staticmethod(lambda *a: ("static", a))
class CallIsClass:
    __call__ = classmethod(lambda cls, *a: (cls.__name__, a))
class CallIsType:
    __call__ = int
print(CallIsStatic()(1), CallIsClass()(2), CallIsType()("42"))
class Meta(type):
    def __call__(cls, *a, **k):
        if not a:
            return "no instance"
        return super().__call__(*a[:1])
class M(metaclass=Meta):
    def __init__(self, v): self.v = v
    def __call__(self): return "instance call", self.v
print(M(), M(1, 2, 3).v, M(7)())
class Getattr:
    def __getattr__(self, n): return lambda *a: (n, a)
print(Getattr().__call__(1))
class Rec:
    def __call__(self, n): return 1 if n < 2 else n * self(n - 1)
print(Rec()(6), sorted([3, -4, 1], key=type("K", (), {"__call__": lambda s, v: v * v})()))
try:
    Adder(1).__call__(1, nope=2)
except TypeError as e:
    print(e)
try: Getattr()(1)
except Exception as last: print(type(last).__name__, last)
