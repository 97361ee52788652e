"""``trio.to_thread`` and ``trio.from_thread`` with functions of both sides, their errors, cancellation and contexts."""
# --- inner
import contextvars
import threading

import trio

VARIABLE = contextvars.ContextVar("variable", default="default")


def work(*args):
    return args, VARIABLE.get(), threading.current_thread() is threading.main_thread()


def fail(error):
    VARIABLE.set("set in the thread")
    raise error


async def back(value):
    await trio.lowlevel.checkpoint()
    return value, VARIABLE.get()


async def back_failing(error):
    await trio.lowlevel.checkpoint()
    raise error


def ask(function, *args):
    try:
        return "answer", trio.from_thread.run(function, *args)
    except BaseException as error:
        return "asked in vain", type(error).__name__, error.args


# --- outer
def work_in_outer(n):
    return trio.from_thread.run_sync(lambda: (n, work(n)))


async def back_in_outer(value):
    return await back([value])


def deep(n):
    if n == 0:
        return ask(back_in_outer, "deep")
    return trio.from_thread.run(trio.to_thread.run_sync, deep, n - 1)


async def main():
    VARIABLE.set("set in main")
    print(await trio.to_thread.run_sync(work, 1, 2))
    print(await trio.to_thread.run_sync(work_in_outer, 3))
    print(await trio.to_thread.run_sync(ask, back, "value"))
    print(await trio.to_thread.run_sync(ask, back_in_outer, "value"))
    print(await trio.to_thread.run_sync(deep, 3))
    print(VARIABLE.get())
    for error in (ValueError("v"), KeyError("k"), StopIteration("s"), GeneratorExit("g"), SystemExit(3)):
        try:
            await trio.to_thread.run_sync(fail, error)
        except BaseException as caught:
            print(type(caught).__name__, caught.args, caught is error, repr(caught.__cause__))
    print(VARIABLE.get())
    for error in (ValueError("v"), GeneratorExit("g"), StopAsyncIteration("s")):
        print(await trio.to_thread.run_sync(ask, back_failing, error))
    print(await trio.to_thread.run_sync(ask, work, "not async"))
    try:
        trio.from_thread.run(back, 1)
    except RuntimeError as error:
        print(error)
    try:
        await trio.to_thread.run_sync(back, 1)
    except TypeError as error:
        print(str(error).partition(" at 0x")[0])
    release = threading.Event()
    with trio.move_on_after(0) as scope:
        await trio.to_thread.run_sync(release.wait, abandon_on_cancel=True)
    release.set()
    print(scope.cancelled_caught)
    with trio.CancelScope() as scope:
        scope.cancel()
        await trio.to_thread.run_sync(ask, back, "cancelled")
    print(scope.cancelled_caught)
    limiter = trio.CapacityLimiter(1)
    async with trio.open_nursery() as nursery:
        for _ in range(5):
            nursery.start_soon(lambda: trio.to_thread.run_sync(work, limiter=limiter))
    print(limiter.statistics().borrowed_tokens, limiter.total_tokens)
    await trio.to_thread.run_sync(lambda: trio.from_thread.run(back_failing, OSError("through the thread")))
