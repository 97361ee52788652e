"""collections.abc Awaitable, Coroutine, AsyncIterator, AsyncGenerator checks and subclasses."""
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Coroutine

async def co():
    return 1

async def ag():
    yield 1

class Countdown(AsyncGenerator):
    def __init__(self, n):
        self.n = n
    async def asend(self, value):
        if value == "stop" or self.n <= 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n, value
    async def athrow(self, typ, val=None, tb=None):
        print("athrow", typ if isinstance(typ, type) else type(typ))
        await super().athrow(typ, val, tb)
class Aw:
    def __await__(self):
        yield
abcs = (Awaitable, Coroutine, AsyncIterable, AsyncIterator, AsyncGenerator)
c = co()
for o in (c, c.__await__(), ag(), Aw(), Countdown(1), [], 5):
    print(type(o).__name__, [a.__name__ for a in abcs if isinstance(o, a)])
c.close()
async def main():
    print([x async for x in Countdown(3)])
    cd = Countdown(9)
    print(await cd.asend("v"), await anext(cd), await cd.aclose())
    try:
        await cd.asend("stop")
    except StopAsyncIteration:
        print("stopped")
    try:
        AsyncIterator()
    except TypeError as e:
        print(str(e)[:45])
    await cd.athrow(LookupError("via abc"))
try:
    main().send(None)
except Exception as err:
    print(type(err).__name__, err)
