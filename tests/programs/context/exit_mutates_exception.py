"""__exit__ may annotate, re-cause or re-trace the exception it is given."""
class Annotate:
    def __init__(self, note): self.note = note
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        if v is not None:
            v.add_note(self.note)
            v.args += (self.note,)
            v.seen = getattr(v, "seen", 0) + 1

def f():
    with Annotate("inner"), Annotate("innermost"):
        raise ValueError("base")

try:
    with Annotate("outer"):
        f()
except ValueError as e:
    print(e.args, e.__notes__, e.seen)

class Cause(Annotate):
    def __exit__(self, t, v, tb):
        v.__cause__ = KeyError("assigned cause")
        super().__exit__(t, v, tb)

with Cause("first"):
    with Annotate("second"):
        raise LookupError("uncaught")
