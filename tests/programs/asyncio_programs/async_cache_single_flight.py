"""Concurrent callers share one in-flight computation; failures are not cached."""
import asyncio


class Flight:
    def __init__(self, fn):
        self.fn, self.tasks, self.calls = fn, {}, []

    async def __call__(self, key):
        if key not in self.tasks:
            self.calls.append(key)
            self.tasks[key] = t = asyncio.ensure_future(self.fn(key))
            t.add_done_callback(lambda t: t.exception() and self.tasks.pop(key))
        return await asyncio.shield(self.tasks[key])


@Flight
async def load(key):
    for _ in range(len(key)):
        await asyncio.sleep(0)
    if key.startswith("bad") and load.calls.count(key) < 2:
        raise OSError(f"cannot load {key}")
    return key[::-1]


async def main():
    print(await asyncio.gather(load("abc"), load("de"), load("abc"), load("abc")))
    print(load.calls)
    print(await asyncio.gather(*(load("bad1") for _ in range(3)), return_exceptions=True))
    print(await load("bad1"), load.calls)
    t = asyncio.create_task(load("slow"))
    await asyncio.sleep(0)
    t.cancel()
    print(await asyncio.gather(t, load("slow"), return_exceptions=True), load.calls.count("slow"))
    await load("bad2")


try:
    asyncio.run(main())
except Exception as e:
    print(type(e).__name__, e)
