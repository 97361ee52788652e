"""A debouncer on loop handles and a virtual ticker driven by an Event, no real sleeping."""
import asyncio

class Debounce:
    def __init__(self, fn):
        self.fn, self.handle, self.suppressed = fn, None, 0
    def __call__(self, *args):
        if self.handle and not self.handle.cancelled():
            self.handle.cancel()
            self.suppressed += 1
        self.handle = asyncio.get_running_loop().call_later(0.001, self.fire, args)
    def fire(self, args):
        self.handle = None
        self.fn(*args)
class Ticker:
    def __init__(self):
        self.now, self.waiters = 0, []
    async def sleep(self, n):
        fut = asyncio.get_running_loop().create_future()
        self.waiters.append((self.now + n, -n, fut))
        return await fut
    async def advance(self, n):
        for _ in range(n):
            self.now += 1
            for item in sorted((w for w in self.waiters if w[0] <= self.now), key=lambda w: w[1]):
                self.waiters.remove(item)
                item[2].set_result(self.now)
                await asyncio.sleep(0)
async def every(t, n, log, name):
    while True:
        log.append((await t.sleep(n), name))
async def main():
    fired = asyncio.get_running_loop().create_future()
    d = Debounce(fired.set_result)
    for i in range(4):
        d(i)
    print(await fired, d.suppressed)
    t, log = Ticker(), []
    tasks = [asyncio.create_task(every(t, n, log, f"e{n}")) for n in (2, 3)]
    await asyncio.sleep(0)
    await t.advance(7)
    print(log)
    print([x.cancel() for x in tasks])
asyncio.run(main())
