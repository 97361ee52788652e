"""Exceptions raised inside replacement fields, specs, conversions, __format__, with tracebacks."""
class Bad:
    def __init__(self, where): self.where = where
    def __str__(self):
        if self.where == "str": raise ValueError("in str")
        return "S"
    def __repr__(self):
        if self.where == "repr": raise KeyError("in repr")
        return "R"
    def __format__(self, spec):
        if self.where == "format": raise ZeroDivisionError("in format " + spec)
        return str(self) + spec
def render(o): return f"{o!r} {o!s} {o:spec}"
for where in ("none", "str", "repr", "format"):
    try: print(render(Bad(where)))
    except Exception as e: print(where, type(e).__name__, e)
def multi(a, b):
    return (
        f"start {a} "
        f"{a / b:.2f} "
        f"end {b}"
    )
print(multi(1, 2))
try: multi(1, 0)
except ZeroDivisionError as e: print(e)
def nested(rows):
    try:
        return [f"{r['name']}: {r['v']:{r['w']}.1f}" for r in rows]
    except KeyError as e:
        raise RuntimeError(f"row lacks {e}") from e
print(nested([{"name": "a", "v": 1, "w": 6}]))
try: nested([{"name": "a", "v": "s", "w": 6}])
except ValueError as e: print(e)
nested([{"name": "a", "v": 1.0}])
