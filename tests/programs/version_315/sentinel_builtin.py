# requires: 3.15
"""sentinel objects: identity, repr, defaults, annotations with |, copying and errors."""
import copy
MISSING = sentinel("MISSING")
NOT_GIVEN = sentinel("NOT_GIVEN")
print(MISSING, repr(MISSING), str(MISSING), f"{MISSING!r:>10}", MISSING.__name__, MISSING.__module__, type(MISSING).__name__, bool(MISSING))
print(MISSING is MISSING, MISSING == MISSING, MISSING == NOT_GIVEN, MISSING is sentinel("MISSING"), sentinel("A") == sentinel("A"), copy.copy(MISSING) is MISSING, copy.deepcopy([MISSING])[0] is MISSING, {MISSING: 1}[MISSING])
def get(d, k, default=MISSING, *, alt=NOT_GIVEN):
    if k in d: return d[k]
    if default is not MISSING: return default
    if alt is not NOT_GIVEN: return ("alt", alt)
    raise KeyError(k, default)
print(get({"a": 1}, "a"), get({}, "a", None), get({}, "a", alt=0))
print(int | MISSING, MISSING | None, (str | MISSING).__args__[1] is MISSING)
def ann(x: int | MISSING = MISSING) -> MISSING: return x
print(ann() is MISSING, ann.__annotations__["return"] is MISSING)
for bad in (lambda: sentinel(), lambda: sentinel(5), lambda: type("S", (sentinel,), {}), lambda: MISSING < NOT_GIVEN, lambda: MISSING(), lambda: setattr(MISSING, "q", 1), lambda: MISSING + 1, lambda: isinstance(1, MISSING)):
    try: print(bad())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
class Cfg:
    UNSET = sentinel("Cfg.UNSET")
    def __init__(self, v=UNSET): self.v = v
print(Cfg().v, Cfg().v is Cfg.UNSET, Cfg(1).v, [MISSING, Cfg.UNSET])
match ann():
    case Cfg.UNSET: print("unset")
    case x if x is MISSING: print("missing")
get({}, "zz")
