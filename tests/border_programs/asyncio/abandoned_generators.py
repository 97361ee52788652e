"""Async generators of the other side that are left behind: the loop closes them; hooks of one's own; shutdown."""
# --- inner
import asyncio
import sys


async def numbers(name, log):
    try:
        n = 0
        while True:
            n += 1
            yield n
    except BaseException as error:
        log.append((name, type(error).__name__, error.args))
        raise
    finally:
        await asyncio.sleep(0)
        log.append((name, "ends"))


async def over(source):
    async for item in source:
        yield item * 10


async def first_of(source):
    async for item in source:
        return item


async def raising(log):
    try:
        yield 1
    finally:
        log.append("raises")
        raise ValueError("while closing")


async def yielding_again():
    try:
        yield 1
    finally:
        yield 2


# --- outer
import gc
import warnings


async def settle():
    gc.collect()
    for _ in range(8):
        await asyncio.sleep(0)


async def break_out(source):
    async for item in source:
        if item > 1:
            break
    return item


async def main():
    warnings.simplefilter("ignore", ResourceWarning)
    loop = asyncio.get_running_loop()
    log = []
    reported = []
    loop.set_exception_handler(
        lambda loop, context: reported.append((context["message"].partition("<")[0], repr(context["exception"])))
    )
    try:
        for make in (
            lambda: first_of(numbers("first", log)), lambda: break_out(numbers("broken", log)),
            lambda: first_of(over(numbers("inner", log))), lambda: break_out(over(over(numbers("deep", log)))),
            lambda: first_of(raising(log)), lambda: first_of(yielding_again()),
        ):
            print(await make())
            await settle()
            print(log, reported)
            log.clear()
            reported.clear()
        kept = [numbers("kept 1", log), over(numbers("kept 2", log)), raising(log), yielding_again()]
        kept.append(numbers("new", log))
        print([await anext(g) for g in kept[:4]])
        await loop.shutdown_asyncgens()
        print(sorted(map(str, log)), sorted(map(str, reported)))
        print([g.ag_frame is None for g in kept], [await anext(g, "ended") for g in kept[:2]])
        await kept[4].aclose()
    finally:
        loop.set_exception_handler(None)
    hooks = sys.get_asyncgen_hooks()
    print([hook is not None for hook in hooks])
    seen = []
    sys.set_asyncgen_hooks(
        firstiter=lambda g: seen.append(("first", g.__name__)), finalizer=lambda g: seen.append(("last", g.__name__))
    )
    try:
        g = numbers("own hooks", log)
        print(seen, await anext(g), seen, await anext(g), seen)
        sys.set_asyncgen_hooks(*hooks)
        del g
        gc.collect()
        print(seen)
        failing = raising(log)
        await anext(failing)
        await failing.aclose()
    finally:
        sys.set_asyncgen_hooks(*hooks)
