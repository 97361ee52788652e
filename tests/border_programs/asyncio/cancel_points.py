"""A cancellation with a message arrives in await, async for, async with, a comprehension, ``asend`` and ``aclose``."""
# --- inner
import asyncio
import contextlib


class Steps:
    def __init__(self, count, log):
        self.count = count
        self.log = log

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.count -= 1
        if self.count >= 0:
            return self.count
        await stop(self.log)


class Managed:
    def __init__(self, log, where):
        self.log = log
        self.where = where

    async def __aenter__(self):
        if self.where == "enter":
            await stop(self.log)
        return self

    async def __aexit__(self, *details):
        self.log.append(("exit", details[0] and details[0].__name__, details[1] and details[1].args))
        if self.where == "exit":
            await stop(self.log)
        return self.where == "swallow"


async def stop(log):
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError as error:
        log.append(("stopped", error.args))
        raise


async def generator(log):
    try:
        log.append(("received", (yield 1)))
        await stop(log)
        yield 2
    except asyncio.CancelledError as error:
        log.append(("generator", error.args))
        raise
    finally:
        log.append("generator ends")


async def closing(log):
    try:
        yield 1
    finally:
        await stop(log)


@contextlib.asynccontextmanager
async def managed(log):
    try:
        yield "managed"
    except asyncio.CancelledError as error:
        log.append(("managed", error.args))
        raise


# --- outer
async def in_for(log):
    async for _ in Steps(2, log):
        pass


async def in_comprehension(log):
    return [(i, j) async for i in Steps(1, log) for j in "ab"]


async def in_nested_comprehension(log):
    return {x: [y async for y in Steps(1, log)] for x in range(2)}


async def in_with(log, where):
    async with Managed(log, where):
        if where in ("body", "swallow"):
            await stop(log)
    return "left"


async def in_contextmanager(log):
    async with managed(log) as value:
        log.append(value)
        await stop(log)


async def in_asend(log):
    g = generator(log)
    await g.asend(None)
    try:
        await g.asend("sent")
    finally:
        log.append([item async for item in g])


async def in_aclose(log):
    g = closing(log)
    await anext(g)
    await g.aclose()


async def in_generator(log):
    async for item in generator(log):
        log.append(item)


async def main():
    cases = [in_for, in_comprehension, in_nested_comprehension, in_contextmanager, in_asend, in_aclose, in_generator]
    cases += [lambda log, where=where: in_with(log, where) for where in ("enter", "body", "exit", "swallow")]
    for case in cases:
        log = []
        task = asyncio.create_task(case(log))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel("stop here")
        try:
            print(await task, log)
        except asyncio.CancelledError as error:
            print("cancelled", error.args, log)
    task = asyncio.create_task(in_asend(log))
    await asyncio.sleep(0)
    task.cancel("at the end")
    await task
