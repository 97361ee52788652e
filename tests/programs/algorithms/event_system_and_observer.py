"""Event bus with priorities, weak ordering, wildcard handlers, unsubscribing and error aggregation."""
from collections import defaultdict
from contextlib import contextmanager
import fnmatch
class Bus:
    def __init__(self): self.handlers, self.depth, self.trace = defaultdict(list), 0, []
    def on(self, pattern, prio=0, once=False):
        def deco(fn):
            self.handlers[pattern].append((-prio, len(self.trace), once, fn))
            self.handlers[pattern].sort(key=lambda h: h[0])
            return fn
        return deco
    def emit(self, name, *args, **kw):
        self.depth += 1; errors, results = [], []
        try:
            for pattern, hs in [(p, h) for p, h in self.handlers.items() if fnmatch.fnmatch(name, p)]:
                for entry in hs[:]:
                    *_, once, fn = entry
                    if once: hs.remove(entry)
                    try: results.append(fn(*args, **kw))
                    except StopIteration: return results
                    except Exception as e: errors.append(e)
                    finally: self.trace.append(f"{'.' * self.depth}{name}:{fn.__name__}")
        finally: self.depth -= 1
        if errors: raise ExceptionGroup(f"{len(errors)} handlers of {name} failed", errors)
        return results
    @contextmanager
    def muted(self, pattern):
        saved = self.handlers.pop(pattern, [])
        try: yield saved
        finally: self.handlers[pattern] = saved
bus = Bus()
@bus.on("user.*")
def audit(x): return f"audit {x}"
@bus.on("user.login", prio=5)
def greet(x): return bus.emit("mail.sent", x)
@bus.on("*.sent", once=True)
def mail(x): return f"mail {x}"
@bus.on("user.bad")
def b1(x): raise ValueError(x)
@bus.on("user.bad", prio=1)
def b2(x): return x["key"]
print(bus.emit("user.login", "u1"), bus.emit("user.login", "u2"), bus.emit("none"))
with bus.muted("user.*") as s: print(len(s), bus.emit("user.login", "u3"))
try: bus.emit("user.bad", {})
except* KeyError as g: print("keys", [str(e) for e in g.exceptions])
except* ValueError as g: print("values", g.exceptions)
print(bus.trace, bus.depth)
