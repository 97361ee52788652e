"""to_thread.run_sync and from_thread.run: values, exceptions, and calling back into the loop."""
import anyio
from anyio import from_thread, to_thread

def square(n):
    return n * n

def fail(text):
    raise ValueError(text)

def round_trip(n):
    doubled = from_thread.run(double, n)
    return from_thread.run_sync(square, doubled)

async def double(n):
    await anyio.lowlevel.checkpoint()
    return n * 2

async def main():
    print(await to_thread.run_sync(square, 7), await to_thread.run_sync(round_trip, 3))
    limiter = anyio.CapacityLimiter(1)
    results = {}

    async def store(n):
        results[n] = await to_thread.run_sync(square, n, limiter=limiter)
    async with anyio.create_task_group() as tg:
        for n in range(3):
            tg.start_soon(store, n)
    print(sorted(results.items()))
    try:
        await to_thread.run_sync(fail, "caught")
    except ValueError as e:
        print(e)
    await to_thread.run_sync(fail, "raised in a worker thread")

try:
    anyio.run(main, backend="trio")
except ValueError as e:
    print("trio:", e)
anyio.run(main, backend="asyncio")
