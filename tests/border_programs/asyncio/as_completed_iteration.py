"""``as_completed`` by ``for`` over coroutines of the other side, with errors and a timeout."""
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


async def in_order(awaitables, **options):
    results = []
    for next_one in asyncio.as_completed(awaitables, **options):
        try:
            results.append(await next_one)
        except Exception as error:
            results.append((type(error).__name__, error.args))
    return results


# --- outer
async def main():
    print(await in_order([work(n) for n in (4, 1, 3, 0)]))
    print(await in_order([work(2, KeyError(2)), work(1), work(0, OSError("zero"))]))
    print(await in_order([]))
    coroutine = work(1)
    print(await in_order([coroutine, coroutine, work(0)]))
    tasks = [asyncio.create_task(forever()) for _ in range(2)]
    print(await in_order(tasks, timeout=0.01))
    print([task.done() for task in tasks])
    for task in tasks:
        task.cancel()
    try:
        print(await in_order(tasks))
    except asyncio.CancelledError as error:
        print("cancelled", error.args)
    print([task.cancelled() for task in tasks])
    for wrong in (asyncio.ensure_future(work(0)), 3, None):
        try:
            print(await in_order(wrong))
        except TypeError as error:
            print(error)
    iterator = iter(asyncio.as_completed([work(0), work(1)]))
    pair = [next(iterator), next(iterator)]
    print(next(iterator, "no more"), await pair[1], await pair[0])
    for next_one in asyncio.as_completed([work(1, ValueError("first"))]):
        await next_one
