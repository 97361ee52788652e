# requires: 3.13
"""``as_completed`` by ``async for``, which gives the tasks that were passed."""
# --- inner
import asyncio


async def work(n, error=None):
    for _ in range(n):
        await asyncio.sleep(0)
    if error is not None:
        raise error
    return n


async def forever():
    await asyncio.Event().wait()


async def in_order(awaitables, known, **options):
    async for task in asyncio.as_completed(awaitables, **options):
        yield task in known, task.done(), repr(task.exception()) if task.exception() else await task


# --- outer
async def collect(awaitables, known=(), **options):
    collected = []
    try:
        async for item in in_order(awaitables, known, **options):
            collected.append(item)
    except BaseException as error:
        collected.append((type(error).__name__, error.args))
    return collected


async def main():
    tasks = [asyncio.create_task(work(n)) for n in (3, 1, 2)]
    print(await collect([*tasks, work(0)], tasks))
    print(await collect([work(1, KeyError(1)), work(2)]))
    print(await collect([]))
    tasks = [asyncio.create_task(forever())]
    print(await collect(tasks, tasks, timeout=0.01), tasks[0].done())
    tasks[0].cancel("now")
    print(await collect(tasks, tasks))
    both = asyncio.as_completed([work(0), work(1), work(2)])
    print(await next(both), (await anext(both)).result(), [await each for each in both])
    try:
        await anext(both)
    except StopAsyncIteration as error:
        print("ended", error.args)
    print(hasattr(both, "__aiter__"), aiter(both) is both, iter(both) is both)
    print([task.result() async for task in asyncio.as_completed(map(work, (1, 0)))])
    async for task in asyncio.as_completed([work(0, ValueError("at the end"))]):
        await task
