"""asynccontextmanager resources with AsyncExitStack, a failing acquire and ordered release."""
import asyncio
from contextlib import AsyncExitStack, asynccontextmanager

log = []

@asynccontextmanager
async def resource(name, fail=False):
    await asyncio.sleep(0)
    if fail:
        raise ConnectionError(f"cannot open {name}")
    log.append(f"open {name}")
    try:
        yield name.upper()
    finally:
        await asyncio.sleep(0)
        log.append(f"close {name}")

async def use(names):
    async with AsyncExitStack() as stack:
        got = [await stack.enter_async_context(resource(n, n == "bad")) for n in names]
        stack.push_async_callback(asyncio.sleep, 0)
        await asyncio.sleep(0)
        return got

async def main():
    print(await use(["a", "b"]), log)
    log.clear()
    try:
        await use(["c", "bad", "d"])
    except ConnectionError as e:
        print(e, log)
    log.clear()
    t = asyncio.create_task(use(["e", "f"]))
    while "open f" not in log:
        await asyncio.sleep(0)
    t.cancel()
    print(await asyncio.gather(t, return_exceptions=True), log)
    async with resource("g"), resource("h", True):
        print("never")

asyncio.run(main())
