"""Worker threads and ``from_thread`` with functions of both sides, errors, cancellation, a limiter."""
# --- inner
import threading

import anyio
import anyio.from_thread
import anyio.lowlevel
import anyio.to_thread


def work(*args):
    return args, threading.current_thread() is threading.main_thread()


def fail(error):
    raise error


async def back(value):
    await anyio.lowlevel.checkpoint()
    return value, threading.current_thread() is threading.main_thread()


async def back_failing(error):
    await anyio.lowlevel.checkpoint()
    raise error


def ask(function, *args):
    try:
        return "answer", anyio.from_thread.run(function, *args)
    except BaseException as error:
        return "asked in vain", type(error).__name__, error.args


# --- outer
def deep(n):
    if n == 0:
        return ask(back_in_outer, "deep")
    return anyio.from_thread.run(anyio.to_thread.run_sync, deep, n - 1)


async def back_in_outer(value):
    return await back([value])


async def main():
    print(await anyio.to_thread.run_sync(work, 1, 2))
    print(await anyio.to_thread.run_sync(ask, back, "value"))
    print(await anyio.to_thread.run_sync(lambda: anyio.from_thread.run_sync(work, 3)))
    print(await anyio.to_thread.run_sync(deep, 3))
    for error in (ValueError("v"), KeyError("k"), StopAsyncIteration("s")):
        try:
            await anyio.to_thread.run_sync(fail, error)
        except BaseException as caught:
            print(type(caught).__name__, caught.args, caught is error)
        print(await anyio.to_thread.run_sync(ask, back_failing, error))
    with anyio.CancelScope() as scope:
        scope.cancel()
        await anyio.to_thread.run_sync(work)
    print(scope.cancelled_caught)
    limiter = anyio.CapacityLimiter(1)
    async with anyio.create_task_group() as tg:
        for _ in range(5):
            tg.start_soon(lambda: anyio.to_thread.run_sync(work, limiter=limiter))
    print(limiter.borrowed_tokens, limiter.available_tokens)
    await anyio.to_thread.run_sync(fail, OSError("through the thread"))
