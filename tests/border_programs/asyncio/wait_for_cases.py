"""``wait_for``: in time, too late, with zero, None, cancelled, and a coroutine that answers the cancellation."""
# --- inner
import asyncio


async def quick(value):
    return value


async def answering(answer, log):
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError as error:
        log.append(error.args)
        if isinstance(answer, BaseException):
            raise answer
        return answer
    finally:
        log.append("ends")


async def limited(awaitable, timeout):
    return await asyncio.wait_for(awaitable, timeout)


# --- outer
async def attempt(awaitable):
    try:
        print("value", await awaitable)
    except BaseException as error:
        while error is not None:
            print(type(error).__name__, error.args, error.__suppress_context__, end="; ")
            error = error.__cause__ or error.__context__
        print()


async def main():
    log = []
    loop = asyncio.get_running_loop()
    for timeout in (None, 1000, 0.0, -1):
        await attempt(limited(quick(f"within {timeout}"), timeout))
    for timeout in (0, 0.001):
        for answer in ("swallowed", ValueError("instead"), asyncio.CancelledError("again"), KeyError()):
            await attempt(limited(answering(answer, log), timeout))
            print(log)
            log.clear()
    future = loop.create_future()
    await attempt(limited(future, 0))
    print(future.cancelled())
    future = loop.create_future()
    loop.call_soon(future.set_result, "by the loop")
    await attempt(limited(future, 1000))
    for inner in (answering("kept", log), loop.create_future()):
        task = asyncio.create_task(limited(inner, 1000))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        print(task.cancel("from outside"))
        await attempt(task)
        print(log, task.cancelled())
        log.clear()
    await attempt(limited(limited(answering("deep", log), 0.001), 1000))
    await attempt(limited(limited(asyncio.Event().wait(), 0), 1000))
    await attempt(limited(3, 1000))
    await limited(answering(asyncio.CancelledError(), log), 0.001)
