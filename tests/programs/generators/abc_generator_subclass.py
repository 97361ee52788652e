"""collections.abc.Generator subclass gives close and iteration for free and works with yield from."""
from collections.abc import Generator

class Fib(Generator):
    def __init__(self, limit):
        self.a, self.b, self.limit = 0, 1, limit
    def send(self, ignored):
        if self.a > self.limit:
            raise StopIteration("over")
        value, self.a, self.b = self.a, self.b, self.a + self.b
        if ignored is not None:
            value = (value, ignored)
        return value
    def throw(self, typ, val=None, tb=None):
        print("throw", getattr(typ, "__name__", typ))
        return super().throw(typ, val, tb)

def deleg():
    r = yield from Fib(8)
    print("r", r)

print(list(Fib(20)), list(deleg()))
g = deleg()
print(next(g), g.send("s"), next(g))
g.close()
f = Fib(100)
print(next(f), f.close(), next(f))

class Stubborn(Fib):
    def throw(self, typ, val=None, tb=None):
        return "no"
try:
    Stubborn(1).close()
except RuntimeError as e:
    print(e)
try:
    Generator()
except TypeError as e:
    print(str(e)[:40])
g = deleg()
next(g)
try:
    g.throw(OSError("to Fib"))
except Exception as err:
    print(type(err).__name__, err)
