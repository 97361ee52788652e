"""__slots__: missing values, inheritance, __dict__ slot, conflicts and errors."""
class P:
    __slots__ = ("x", "_y", "__priv")
    def __init__(self, x): self.x = x; self.__priv = "p"
    def priv(self): return self.__priv
class Q(P):
    __slots__ = ["z"]
class R(P):
    pass
class S(P):
    __slots__ = ("__dict__",)
class Docs:
    __slots__ = {"a": "doc of a"}
class One:
    __slots__ = "single"
p, q, r, s = P(1), Q(2), R(3), S(4)
q.z, r.any, s.any = "z", "r", "s"
print(p.x, q.z, r.any, s.any, r.__dict__, s.__dict__, hasattr(p, "__dict__"), p.priv(), p._P__priv)
print(P.__slots__, sorted(n for n in vars(P) if "y" in n or "x" == n), type(P.x).__name__, P.x.__get__(q), Docs.a.__doc__)
del p.x
def err(fn):
    try:
        print(fn())
    except (AttributeError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
err(lambda: p.x)
err(lambda: p._y)
err(lambda: setattr(p, "w", 1))
err(lambda: setattr(q, "w", 1))
err(lambda: delattr(p, "x"))
err(lambda: setattr(One(), "s", 1))
err(lambda: P.x.__get__(One()))
err(lambda: type("T", (), {"__slots__": ("a",), "a": 1}))
err(lambda: type("T", (), {"__slots__": ("1a",)}))
err(lambda: type("T", (), {"__slots__": (5,)}))
err(lambda: type("T", (int,), {"__slots__": ("a",)})(5) + 1)
err(lambda: type("T", (tuple,), {"__slots__": ("a",)}))
err(lambda: type("T", (), {"__slots__": ("__dict__", "__dict__")}))
err(lambda: type("T", (), {"__slots__": iter("ab")}).a.__name__)
err(lambda: type("T", (R,), {"__slots__": ("__dict__",)}))
try: Q(1)._y
except Exception as last: print(type(last).__name__, last)
