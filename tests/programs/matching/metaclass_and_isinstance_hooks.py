"""isinstance in class patterns: tuple-free, __class__ lies, virtual classes and proxies."""
class Real:
    def __init__(self, v): self.v = v

class Proxy:
    def __init__(self, target): self.__dict__["_t"] = target
    @property
    def __class__(self): return type(self._t)
    def __getattr__(self, n): return getattr(self._t, n)

class Positive(type):
    def __instancecheck__(cls, obj):
        return type(obj) in (int, float) and obj > 0
    @property
    def __match_args__(cls):
        return ("real", "imag")

class Pos(metaclass=Positive): pass

class TupleLike(tuple):
    __match_args__ = ("head", "tail")
    head = property(lambda s: s[0] if s else None)
    tail = property(lambda s: s[1:])

def f(x):
    match x:
        case Real(v=[first, *_]): return "real", first
        case Real(v=v): return "real", v
        case Pos(r, 0) if r > 10: return "big", r
        case Pos(r): return "pos", r
        case TupleLike(None): return "empty"
        case TupleLike(h, (second, *more)): return h, second, more
        case TupleLike(h, t): return h, t
        case list(p): return "list", p
    return "none"

for x in (Real(1), Proxy(Real([5, 6])), Proxy([1, 2]), 50, 2.5, -1, True, TupleLike(), TupleLike([1]), TupleLike("abc")):
    print(f(x) if not isinstance(f(x)[1], Proxy) else (f(x)[0], "proxy"))
