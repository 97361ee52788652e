"""``wait`` with each ``return_when``, with a timeout of zero, and with wrong arguments."""
# --- inner
import asyncio


async def work(n, error=None):
    for _ in range(n):
        await asyncio.sleep(0)
    if error is not None:
        raise error
    return n


async def wait_for_some(tasks, **options):
    done, pending = await asyncio.wait(tasks, **options)
    return sorted(task.get_name() for task in done), sorted(task.get_name() for task in pending)


# --- outer
def start(*specifications):
    return [
        asyncio.create_task(work(n, error), name=f"{i}: {n}") for i, (n, error) in enumerate(specifications)
    ]


async def finish(tasks):
    for task in tasks:
        task.cancel()
    return [
        result if isinstance(result, int) else type(result).__name__
        for result in await asyncio.gather(*tasks, return_exceptions=True)
    ]


async def main():
    for when in (asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED):
        for specifications in (
            [(1, None), (6, None)], [(1, None), (3, ValueError("v")), (9, None)], [(0, KeyError()), (0, None)],
        ):
            tasks = start(*specifications)
            print(when, await wait_for_some(tasks, return_when=when))
            print(await finish(tasks))
        tasks = start((2, None), (5, None))
        tasks[0].cancel()
        print(await wait_for_some(tasks, return_when=when), await finish(tasks))
        tasks = start((5, None))
        print(await wait_for_some(tasks, return_when=when, timeout=0), await finish(tasks))
    tasks = start((9, None), (9, None))
    waiting = asyncio.create_task(wait_for_some(set(tasks)))
    await asyncio.sleep(0)
    waiting.cancel("the one who waits")
    try:
        await waiting
    except asyncio.CancelledError as error:
        print(error.args, [task.cancelling() for task in tasks], await finish(tasks))
    coroutine = work(0)
    for wrong in ([], coroutine, [coroutine], 3):
        try:
            print(await wait_for_some(wrong))
        except Exception as error:
            print(type(error).__name__, error)
    coroutine.close()
    await wait_for_some(start((0, None)), return_when="never")
