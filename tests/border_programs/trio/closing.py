"""``aclosing``, ``aclose_forcefully``, ``as_safe_channel`` and exit stacks around things of the other side."""
# --- inner
from contextlib import AsyncExitStack, aclosing, asynccontextmanager

import trio


async def numbers(log):
    try:
        for i in range(10):
            await trio.lowlevel.checkpoint()
            yield i
    except GeneratorExit as error:
        log.append(("closed", error.args))
        raise
    finally:
        try:
            await trio.lowlevel.checkpoint()
        except trio.Cancelled:
            log.append("cancelled while closing")
            raise
        finally:
            log.append("numbers ends")


class Resource(trio.abc.AsyncResource):
    def __init__(self, log, error=None):
        self.log = log
        self.error = error

    async def aclose(self):
        try:
            await trio.lowlevel.checkpoint()
            self.log.append("closed gracefully")
        except trio.Cancelled:
            self.log.append("closed forcefully")
            raise
        if self.error is not None:
            raise self.error


@asynccontextmanager
async def managed(log, name):
    log.append(("enter", name))
    try:
        yield name
    except BaseException as error:
        log.append((name, type(error).__name__))
        raise
    finally:
        with trio.CancelScope(shield=True):
            await trio.lowlevel.checkpoint()
        log.append(("exit", name))


# --- outer
async def main():
    log = []
    async with aclosing(numbers(log)) as items:
        async for item in items:
            if item == 3:
                break
    print(item, log)
    log.clear()
    with trio.CancelScope() as scope:
        async with aclosing(numbers(log)) as items:
            print(await anext(items))
            scope.cancel()
    print(log, scope.cancelled_caught)
    log.clear()
    async with Resource(log):
        print("in the resource")
    await trio.aclose_forcefully(Resource(log))
    with trio.CancelScope() as scope:
        async with AsyncExitStack() as stack:
            for name in "abc":
                print(await stack.enter_async_context(managed(log, name)))
            items = await stack.enter_async_context(aclosing(numbers(log)))
            await anext(items)
            stack.push_async_callback(Resource(log).aclose)
            scope.cancel()
            await trio.lowlevel.checkpoint()
    for entry in log:
        print(entry)
    log.clear()
    try:
        async with managed(log, "around a nursery"), trio.open_nursery() as nursery:
            nursery.start_soon(Resource(log, OSError("from aclose")).aclose)
            await trio.sleep_forever()
    except* OSError as group:
        print(group.exceptions, log)
    async with managed([], "last"), aclosing(numbers([])) as items:
        async with Resource(log, KeyError("at the end")):
            print([await anext(items) for _ in range(2)])
