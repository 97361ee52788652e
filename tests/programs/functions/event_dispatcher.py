"""A small event system with priorities, one-shot handlers and error isolation."""
class Bus:
    def __init__(self):
        self._subs = {}
        self.errors = []
    def on(self, event, fn=None, *, priority=0, once=False):
        if fn is None:
            return lambda f: self.on(event, f, priority=priority, once=once)
        self._subs.setdefault(event, []).append((-priority, len(self._subs[event]), once, fn))
        self._subs[event].sort(key=lambda s: s[:2])
        return fn
    def emit(self, event, *args, strict=False, **kw):
        results = []
        for sub in list(self._subs.get(event, ())):
            *_, once, fn = sub
            try:
                results.append(fn(*args, **kw))
            except Exception as e:
                if strict:
                    raise RuntimeError(f"{event}: {fn.__name__} failed") from e
                self.errors.append(f"{type(e).__name__}: {e}")
            finally:
                if once:
                    self._subs[event].remove(sub)
        return results
bus = Bus()
@bus.on("x")
def low(v): return "low", v
@bus.on("x", priority=5, once=True)
def high(v, **kw): return "high", v, kw
bus.on("x", lambda v: v / 0, priority=1)
print(bus.emit("x", 1), bus.emit("x", 2, extra=True), bus.emit("none"))
print(bus.errors)
bus.emit("x", 3, strict=True)
