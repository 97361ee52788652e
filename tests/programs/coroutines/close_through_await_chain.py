"""close() of the outermost coroutine unwinds awaits innermost first, also via custom awaitables."""

class Waiter:
    def __await__(self):
        return self
    def __iter__(self):
        return self
    def __next__(self):
        return "waiting"
    def close(self):
        print("Waiter.close")

class ThrowWaiter(Waiter):
    def throw(self, *exc):
        print("ThrowWaiter.throw", repr(exc[0]))
        raise StopIteration("swallowed")

async def inner(aw):
    try:
        return await aw
    except GeneratorExit:
        print("inner exit")
        raise
    finally:
        print("inner finally")

async def outer(aw):
    try:
        return "got", await inner(aw)
    finally:
        print("outer finally")

for aw in (Waiter(), ThrowWaiter()):
    c = outer(aw)
    print(c.send(None))
    print(c.close())
c = outer(ThrowWaiter())
c.send(None)
try:
    c.throw(KeyError("k"))
except StopIteration as e:
    print(e.value)
c = outer(Waiter())
c.send(None)
c.throw(KeyError("no throw method"))
