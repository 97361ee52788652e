"""Bridging: async generator over a thread, sync iteration of an async generator with a private loop."""
import asyncio

def blocking_rows(n):
    for i in range(n):
        yield i * i
    raise EOFError("no more rows")

async def athread(gen):
    it, end = iter(gen), object()
    while (item := await asyncio.to_thread(next, it, end)) is not end:
        yield item

async def countdown(n):
    try:
        while n:
            await asyncio.sleep(0)
            yield n
            n -= 1
    finally:
        await asyncio.sleep(0)
        print("countdown closed")

def iterate(agen):
    loop = asyncio.new_event_loop()
    try:
        while True:
            try:
                yield loop.run_until_complete(anext(agen))
            except StopAsyncIteration:
                return
    finally:
        loop.run_until_complete(agen.aclose())
        loop.close()

print(list(iterate(countdown(3))))
g = iterate(countdown(9))
print(next(g), next(g), g.close())

async def main():
    print([x async for x in athread(range(3))])
    async for row in athread(blocking_rows(2)):
        print(row)

asyncio.run(main())
