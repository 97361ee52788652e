"""A validator driven by function annotations at call time, with eager or lazy evaluation."""
import functools, inspect
class Invalid(TypeError): pass
class Between:
    def __init__(self, lo, hi): self.lo, self.hi = lo, hi
    def __call__(self, v): return self.lo <= v <= self.hi
    def __repr__(self): return f"Between({self.lo}, {self.hi})"
def check(fn):
    sig = inspect.signature(fn)
    hints = fn.__annotations__
    @functools.wraps(fn)
    def wrapper(*a, **k):
        bound = sig.bind(*a, **k)
        bound.apply_defaults()
        for name, v in bound.arguments.items():
            rule = hints.get(name)
            ok = rule is None or (isinstance(v, rule) if isinstance(rule, type) else rule(v) if callable(rule) else v in rule)
            if not ok: raise Invalid(f"{fn.__name__}: {name}={v!r} breaks {getattr(rule, '__name__', rule)}")
        out = fn(*a, **k)
        if "return" in hints and not isinstance(out, hints["return"]): raise Invalid(f"{fn.__name__} returned {type(out).__name__}")
        return out
    return wrapper
@check
def area(w: Between(0, 10), h: (1, 2, 3) = 1, unit: str = "m", *rest: (lambda t: len(t) < 2)) -> float: return w * h / 1 if unit != "bad" else "oops"
print(area(2), area(3, 2), area(1, h=3, unit="cm"), area.__name__, list(area.__annotations__), inspect.signature(area).parameters["h"].default)
for args, kw in (((11,), {}), ((1, 9), {}), ((1,), {"unit": 5}), ((1, 1, "m", 1, 2), {}), ((1,), {"unit": "bad"}), ((), {}), ((1,), {"zz": 1})):
    try: print(area(*args, **kw))
    except TypeError as e: print(type(e).__name__, e)
def pipeline(vals): return [area(v) for v in vals]
print(pipeline([1, 2]))
