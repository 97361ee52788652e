"""Async generators that are abandoned under trio: its hooks close them in a task of their own, and warn."""
# --- inner
import gc
import warnings

import trio


async def simple(log, name):
    try:
        yield 1
        yield 2
    finally:
        log.append((name, "closed"))


async def waiting(log, name, done):
    try:
        yield 1
    finally:
        log.append((name, "in", trio.lowlevel.current_task().name))
        try:
            await trio.lowlevel.checkpoint()
        except trio.Cancelled:
            log.append((name, "cancelled"))
            with trio.CancelScope(shield=True):
                await trio.lowlevel.checkpoint()
            log.append((name, "shielded"))
        done.set()


async def delegating(log, generator):
    try:
        async for item in generator:
            yield item
    finally:
        log.append("delegating closed")


# --- outer
async def take_one(generator):
    async for item in generator:
        return item


async def own(log, done):
    try:
        yield "own"
    finally:
        await trio.lowlevel.cancel_shielded_checkpoint()
        log.append("own closed")
        done.set()


async def until(condition):
    for _ in range(1000):
        if condition():
            return
        await trio.lowlevel.checkpoint()
    print("in vain")


async def main():
    log = []
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        print(await take_one(simple(log, "plain")), log)
        gc.collect()
        await until(lambda: log)
        for make in (lambda done: waiting(log, "waiting", done), lambda done: own(log, done),
                     lambda done: delegating(log, waiting(log, "delegated", done))):
            done = trio.Event()
            generator = make(done)
            print(await anext(generator), generator.ag_frame is not None, generator.ag_running)
            del generator
            gc.collect()
            await until(done.is_set)
            print(log)
            log.clear()
        finished = simple(log, "finished")
        print([item async for item in finished])
        unstarted = simple(log, "not started")
        del finished, unstarted
        closed = own(log, trio.Event())
        await anext(closed)
        await closed.aclose()
        del closed
        gc.collect()
        for _ in range(3):
            await trio.lowlevel.checkpoint()
        print(log)
    for warning in caught:
        print(warning.category.__name__, warning.message, type(warning.source).__name__)
