"""Async generators whose ``finally`` awaits under a shield, closed by break, error, cancellation, exit stacks."""
# --- inner
from contextlib import AsyncExitStack, aclosing, asynccontextmanager

import anyio
import anyio.lowlevel


async def shielded(log, name):
    try:
        for i in range(3):
            await anyio.lowlevel.checkpoint()
            yield i
    except BaseException as error:
        kind = "cancelled" if isinstance(error, anyio.get_cancelled_exc_class()) else type(error).__name__
        log.append((name, kind))
        raise
    finally:
        with anyio.CancelScope(shield=True):
            await anyio.lowlevel.checkpoint()
            await anyio.lowlevel.checkpoint()
        log.append((name, "clean"))


@asynccontextmanager
async def connection(log, name):
    async with anyio.create_task_group() as tg:
        tg.start_soon(heartbeat, log, name)
        await anyio.wait_all_tasks_blocked()
        try:
            yield tg
        finally:
            with anyio.CancelScope(shield=True):
                await anyio.lowlevel.checkpoint()
            log.append((name, "closing"))
            tg.cancel_scope.cancel()


async def heartbeat(log, name):
    try:
        await anyio.sleep_forever()
    finally:
        log.append((name, "heartbeat ends"))


# --- outer
async def doubled(items):
    async with aclosing(items):
        async for item in items:
            yield item * 2


async def fail(error):
    await anyio.lowlevel.checkpoint()
    raise error


def leaves(error):
    if isinstance(error, BaseExceptionGroup):
        return [leaf for member in error.exceptions for leaf in leaves(member)]
    return [repr(error)]


async def main():
    log = []
    async with aclosing(shielded(log, "break")) as items:
        async for item in items:
            break
    async with aclosing(doubled(shielded(log, "break below"))) as items:
        async for item in items:
            break
    print(item, log)
    log.clear()
    try:
        async with aclosing(doubled(shielded(log, "error"))) as items:
            async for item in items:
                raise KeyError(item)
    except KeyError as error:
        print(repr(error), repr(error.__context__), log)
    log.clear()
    with anyio.CancelScope() as scope:
        async with aclosing(doubled(shielded(log, "cancelled"))) as items:
            async for item in items:
                scope.cancel()
    print(item, scope.cancelled_caught, log)
    log.clear()
    with anyio.CancelScope() as scope:
        async with AsyncExitStack() as stack:
            for name in ("first", "second"):
                await stack.enter_async_context(connection(log, name))
                items = await stack.enter_async_context(aclosing(shielded(log, name + " items")))
                print(await anext(items))
            scope.cancel()
            await anext(items)
    print(scope.cancelled_caught)
    print(sorted(entry for entry in log if entry[1] == "heartbeat ends"))
    print([entry for entry in log if entry[1] != "heartbeat ends"])
    log.clear()
    for error in (ValueError("of a child"), StopIteration("odd")):
        try:
            async with connection(log, "with a child") as tg, aclosing(shielded(log, "items")) as items:
                await anext(items)
                tg.start_soon(fail, error)
                await anyio.sleep_forever()
        except BaseException as caught:
            print(leaves(caught), sorted(log))
        log.clear()
    async with AsyncExitStack() as stack:
        stack.push_async_callback(fail, OSError("in a callback"))
        await stack.enter_async_context(connection(log, "last"))
        async with aclosing(doubled(shielded(log, "last items"))) as items:
            print([item async for item in items])
        raise LookupError("in the body")
