"""``asend``, ``athrow`` and ``aclose`` on async generators of the other side, driven by tasks."""
# --- inner
import asyncio


async def echo(log):
    received = None
    try:
        while True:
            await asyncio.sleep(0)
            try:
                received = yield received
            except ValueError as error:
                received = ("handled", error.args)
    except GeneratorExit as error:
        log.append(("exit", error.args))
        await asyncio.sleep(0)
        raise
    finally:
        log.append("ends")


async def finite():
    yield 1
    await asyncio.sleep(0)
    yield 2


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


async def replacing(error):
    try:
        yield 1
    finally:
        await asyncio.sleep(0)
        raise error


# --- outer
async def attempt(awaitable):
    try:
        return "value", await awaitable
    except BaseException as error:
        return type(error).__name__, error.args, repr(error.__cause__)


async def delegating(source):
    try:
        async for item in source:
            received = yield "delegated", item
            print("received", received)
    finally:
        await source.aclose()


async def main():
    log = []
    g = echo(log)
    print(await attempt(g.asend("too early")), await attempt(anext(g)), await attempt(g.asend("sent")))
    print(await attempt(g.athrow(ValueError("thrown"))), await attempt(g.athrow(ValueError)))
    print(await asyncio.create_task(attempt(g.asend("from a task"))))
    print(await attempt(g.athrow(KeyError("not handled"))), log, await attempt(anext(g)), await attempt(g.aclose()))
    g = echo(log)
    await anext(g)
    print(await attempt(g.aclose()), log, await attempt(g.aclose()), await attempt(g.asend(1)))
    for make in (finite, stubborn, lambda: replacing(KeyError("k")), lambda: replacing(StopAsyncIteration("s")),
                 lambda: replacing(GeneratorExit()), lambda: delegating(finite()), lambda: delegating(echo(log)),
                 lambda: delegating(delegating(replacing(OSError("o"))))):
        for finish in (lambda g: g.aclose(), lambda g: g.athrow(ValueError("v")), lambda g: g.athrow(GeneratorExit),
                       lambda g: g.athrow(StopAsyncIteration("stop")), lambda g: anext(g, "default")):
            fresh, begun = make(), make()
            print(await attempt(anext(begun)), await attempt(finish(begun)), await attempt(finish(fresh)))
            print(begun.ag_running, fresh.ag_await)
            print(await attempt(anext(begun, "end")), await attempt(anext(fresh, "end")))
            await attempt(begun.aclose())
            await attempt(fresh.aclose())
    g = echo(log)
    awaitable = g.asend(None)
    print(await attempt(awaitable), await attempt(awaitable))
    closing = g.aclose()
    print(await attempt(closing), await attempt(closing))
    g = delegating(replacing(LookupError("at the end")))
    await anext(g)
    await g.athrow(ZeroDivisionError("thrown at the end"))
