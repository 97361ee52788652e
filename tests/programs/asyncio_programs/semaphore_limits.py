"""Semaphore and BoundedSemaphore limit concurrency and report over-release."""
import asyncio

class Gauge:
    now = peak = 0

    def __enter__(self):
        self.now += 1
        self.peak = max(self.peak, self.now)

    def __exit__(self, *exc):
        self.now -= 1

async def job(sem, gauge, n):
    async with sem:
        with gauge:
            for _ in range(n):
                await asyncio.sleep(0)
    return n

async def main():
    for cls, limit in ((asyncio.Semaphore, 2), (asyncio.BoundedSemaphore, 3)):
        g, sem = Gauge(), cls(limit)
        print(await asyncio.gather(*(job(sem, g, n % 4) for n in range(8))), g.peak, g.now, sem.locked())
    s = asyncio.Semaphore(0)
    waiters = [asyncio.create_task(s.acquire()) for _ in range(3)]
    await asyncio.sleep(0)
    s.release()
    s.release()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print([w.done() for w in waiters], s.locked())
    waiters[2].cancel()
    print(await asyncio.gather(*waiters, return_exceptions=True))
    try:
        asyncio.Semaphore(-1)
    except ValueError as e:
        print(e)
    sem.release()

try:
    asyncio.run(main())
except Exception as e:
    print(type(e).__name__, e)
