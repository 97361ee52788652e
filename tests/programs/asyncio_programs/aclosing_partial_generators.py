"""Async generators consumed partially with aclosing, break plus aclose, and in cancelled tasks."""
import asyncio
from contextlib import aclosing

log = []

async def ticker(name, n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
    except BaseException as e:
        log.append((name, type(e).__name__))
        raise
    finally:
        await asyncio.sleep(0)
        log.append((name, "closed"))

async def first_over(limit):
    async with aclosing(ticker("first", 100)) as t:
        async for i in t:
            if i > limit:
                return i
async def reader(name, started):
    async with aclosing(ticker(name, 10**6)) as t:
        async for i in t:
            if i == 2:
                started.set()
async def main():
    print(await first_over(3), log)
    g = ticker("manual", 5)
    print(await anext(g), await anext(g), await g.aclose(), log[2:])
    started = asyncio.Event()
    t = asyncio.create_task(reader("task", started))
    await started.wait()
    t.cancel()
    await asyncio.wait([t])
    print(t.cancelled(), len(log), log[4:][-1])
    async with aclosing(ticker("error", 5)) as t:
        async for i in t:
            {}[i]
try:
    asyncio.run(main())
finally:
    print(log[-2:])
