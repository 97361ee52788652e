"""Custom awaitables under asyncio: future-like classes, bare yields, and a bad yielded value."""
import asyncio
import types

class Yield:
    def __await__(self):
        yield

class Lazy:
    def __init__(self, fn):
        self.fn = fn
    def __await__(self):
        fut = asyncio.get_running_loop().create_future()
        asyncio.get_running_loop().call_soon(lambda: fut.set_result(self.fn()))
        return (yield from fut) * 2

@types.coroutine
def old_style(n):
    for _ in range(n):
        yield
    return (yield from asyncio.sleep(0, "old").__await__())

class BadYield:
    def __await__(self):
        try:
            yield "not a future"
        except RuntimeError as e:
            return str(e)

async def main():
    print(await Yield(), await Lazy(lambda: 21), await old_style(3))
    print(await asyncio.gather(Lazy(lambda: 1), old_style(1), asyncio.create_task(wrap(Yield()))))
    print(await asyncio.wait_for(Lazy(lambda: "s"), 1))
    print("got bad yield" in await BadYield(), "bad yield" in await asyncio.create_task(wrap(BadYield())))
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    it = iter(f)
    print(next(it) is f)
    f.set_result("x")
    print(next(it, "stopped"), await f)

async def wrap(aw):
    return await aw
asyncio.run(main())
