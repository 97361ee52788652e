"""What ``__anext__``, ``asend``, ``athrow`` and ``aclose`` give is closed by somebody while a coroutine awaits it."""
# --- inner
import types


@types.coroutine
def pause(value):
    return (yield value)


async def steps():
    try:
        await pause("begins")
        yield 1
        await pause("goes on")
        yield 2
    except ValueError:
        await pause("caught")
        yield 3
    finally:
        print("finally")
        await pause("ends")


async def waits(awaitable):
    try:
        print("waited for", await awaitable)
    except BaseException as error:
        print("wait failed", type(error).__name__, error.args)
        raise


async def waits_longer(awaitable):
    await waits(awaitable)


# --- outer
import sys


def attempt(function, *arguments):
    try:
        print("gave", function(*arguments))
    except BaseException as error:
        print("raised", type(error).__name__, error.args)


def run(generator, awaitable, wait):
    coroutine = wait(awaitable)
    attempt(coroutine.send, None)
    attempt(awaitable.close)
    print(generator.ag_running, coroutine.cr_await is None)
    attempt(coroutine.send, None)
    attempt(coroutine.send, None)
    attempt(coroutine.close)
    print(generator.ag_running)
    attempt(awaitable.close)
    attempt(generator.asend(None).send, None)


def started():
    generator = steps()
    coroutine = waits(generator.asend(None))
    attempt(coroutine.send, None)
    attempt(coroutine.send, None)
    return generator


hook, sys.unraisablehook = sys.unraisablehook, lambda report: print("unraisable", report.exc_value)
try:
    for wait in (waits, waits_longer):
        generator = steps()
        print("asend")
        run(generator, generator.asend(None), wait)
        generator = started()
        print("anext")
        run(generator, generator.__anext__(), wait)
        generator = started()
        print("athrow")
        run(generator, generator.athrow(ValueError), wait)
        generator = started()
        print("aclose")
        run(generator, generator.aclose(), wait)
    generator = None
finally:
    sys.unraisablehook = hook
