"""attribute lookups of class patterns: order, AttributeError means no match, others escape."""
class T:
    __match_args__ = ("first", "second")
    def __init__(self, **vals): self.__dict__["vals"] = vals
    def __getattr__(self, name):
        log.append(name)
        v = self.vals.get(name, AttributeError(name))
        if isinstance(v, Exception):
            raise v
        return v

log = []
def f(x):
    try:
        match x:
            case T(1, 2, third=3): return "123"
            case T(1, third=t): return "1..", t
            case T(second=s, first=0): return "0", s
            case T(other=o): return "other", o
            case T(): return "plain"
    except Exception as e:
        return type(e).__name__, str(e)

for kw in (dict(first=1, second=2, third=3), dict(first=1, second=9, third=4), dict(first=0, second=5), dict(other=None), {}, dict(first=ValueError("bad")), dict(first=1, second=KeyError("k"))):
    print(f(T(**kw)), log)
    log.clear()

class P:
    @property
    def v(self): return self.missing
    w = 1

match P():
    case P(v=_): print("v")
    case P(w=1): print("w only")
try:
    match T(first=1, second=OSError("escapes")):
        case T(_, _): pass
except Exception as last_error:
    print(type(last_error).__name__, last_error)
