"""yield from calls send, throw and close on a hand-written iterator only when it should."""


class Spy:
    def __init__(self):
        self.calls = []

    __iter__ = lambda self: self

    def __next__(self):
        self.calls.append("next")
        return len(self.calls)

    def send(self, v):
        self.calls.append(("send", v))
        if v == "stop":
            raise StopIteration("sent stop")
        return v

    def throw(self, *a):
        self.calls.append(("throw", len(a), getattr(a[0], "__name__", type(a[0]).__name__)))
        if isinstance(a[0], KeyError):
            raise StopIteration("thrown stop")
        return "thrown"

    def close(self):
        self.calls.append("close")

def deleg(s):
    print("->", (yield from s))
    yield "after"


s = Spy()
g = deleg(s)
print(next(g), next(g), g.send(None), g.send(5), g.send(0), g.throw(ValueError("x")), g.send("stop"), next(g, "end"))
print(s.calls)
s = Spy()
g = deleg(s)
next(g)
print(g.throw(KeyError("k")), g.close(), s.calls)
s = Spy()
g = deleg(s)
next(g)
print(g.close(), s.calls)
