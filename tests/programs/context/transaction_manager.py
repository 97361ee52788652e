"""an ordinary transaction manager that rolls back on failure."""
class Rollback(Exception):
    pass

class Store:
    def __init__(self, **data):
        self.data, self.saved, self.events = data, [], []
    def __enter__(self):
        self.saved.append(dict(self.data))
        return self
    def __exit__(self, kind, value, tb):
        before = self.saved.pop()
        if kind is None:
            self.events.append("commit")
            return
        self.data = before
        self.events.append(f"rollback {kind.__name__}")
        return issubclass(kind, Rollback)
    def move(self, src, dst, n):
        with self:
            self.data[src] -= n
            self.data[dst] = self.data.get(dst, 0) + n
            if self.data[src] < 0:
                raise Rollback(src)
            return self.data[src]

s = Store(a=10, b=0)
print(s.move("a", "b", 4), s.data)
print(s.move("a", "b", 40), s.data)
with s:
    s.move("b", "c", 1)
    with s:
        s.data["z"] = 26
        raise Rollback
print(s.data, s.events, s.saved)
s.move("missing", "a", 1)
