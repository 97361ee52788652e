"""A class-based async iterator fed by callbacks, merged streams and a stop signal."""
import asyncio

class Channel:
    def __init__(self):
        self.q, self.closed = asyncio.Queue(), False
    def send(self, item):
        if self.closed:
            raise RuntimeError("send on a closed channel")
        self.q.put_nowait((True, item))
    def close(self):
        self.closed = True
        self.q.put_nowait((False, None))
    def __aiter__(self):
        return self
    async def __anext__(self):
        ok, item = await self.q.get()
        if not ok:
            self.q.put_nowait((False, None))
            raise StopAsyncIteration
        return item

async def merge(*sources):
    out = Channel()
    async def pump(src, i):
        async for x in src:
            out.send((i, x))
            await asyncio.sleep(0)
    pumps = [asyncio.create_task(pump(s, i)) for i, s in enumerate(sources)]
    asyncio.gather(*pumps).add_done_callback(lambda f: out.close())
    async for item in out:
        yield item

async def main():
    a, b = Channel(), Channel()
    loop = asyncio.get_running_loop()
    for i in range(3):
        loop.call_soon(a.send, i)
        loop.call_soon(b.send, chr(97 + i))
    loop.call_soon(a.close), loop.call_soon(b.close)
    merged = [x async for x in merge(a, b)]
    print([x for i, x in merged if i == 0], [x for i, x in merged if i], [x async for x in a])

asyncio.run(main())
