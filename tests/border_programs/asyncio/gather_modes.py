"""``gather``: order, duplicates, return_exceptions, an error, cancellation from outside and of a child."""
# --- inner
import asyncio


async def work(name, pauses, log, error=None):
    try:
        for _ in range(pauses):
            await asyncio.sleep(0)
        if error is not None:
            raise error
        return name
    except asyncio.CancelledError as cancelled:
        log.append((name, "cancelled", cancelled.args))
        raise
    finally:
        log.append((name, "ends"))


async def gathering(*awaitables, **options):
    return await asyncio.gather(*awaitables, **options)


# --- outer
async def attempt(awaitable):
    try:
        print("value", await awaitable)
    except BaseException as error:
        print(type(error).__name__, error.args, repr(error.__context__))


async def main():
    log = []
    loop = asyncio.get_running_loop()
    await attempt(gathering())
    await attempt(gathering(work("a", 3, log), work("b", 1, log), work("c", 0, log)))
    print(log)
    log.clear()
    coroutine = work("twice", 0, log)
    await attempt(gathering(coroutine, coroutine))
    await attempt(gathering(work("a", 1, log), work("b", 0, log, ValueError("b")), return_exceptions=True))
    log.clear()
    survivor = asyncio.ensure_future(work("survivor", 5, log))
    await attempt(gathering(survivor, work("b", 1, log, KeyError("b")), work("c", 2, log, OSError("c"))))
    print(log, survivor.done())
    await attempt(survivor)
    for options in ({}, {"return_exceptions": True}):
        log.clear()
        children = [asyncio.ensure_future(work(f"child {i}", 9, log)) for i in range(3)]
        children[2].add_done_callback(lambda child: log.append(("done", child.cancelled())))
        outer = asyncio.gather(*children, **options)
        loop.call_soon(lambda: print(outer.cancel("from outside"), outer.done()))
        await attempt(outer)
        print(log, outer.cancelled(), [child.cancelled() for child in children])
        log.clear()
        children = [asyncio.ensure_future(work(f"child {i}", 3, log)) for i in range(3)]
        loop.call_soon(children[1].cancel, "one child")
        await attempt(gathering(*children, **options))
        await asyncio.wait(children)
        print(log)
    nested = gathering(gathering(work(1, 1, log), work(2, 2, log)), gathering(work(3, 0, log)))
    await attempt(nested)
    task = asyncio.ensure_future(gathering(work("x", 9, log), gathering(work("y", 9, log))))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel("nested")
    await attempt(task)
    await gathering(work("last", 0, log, ZeroDivisionError("last")), work("other", 0, log))
