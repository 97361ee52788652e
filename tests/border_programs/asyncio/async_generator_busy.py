"""An async generator of the other side that two tasks use at once, and one whose step is cancelled."""
# --- inner
import asyncio


async def slow(gates, log):
    try:
        for number, gate in enumerate(gates):
            await gate.wait()
            received = yield number
            log.append(received)
    except asyncio.CancelledError as error:
        log.append(("cancelled", error.args))
        yield "after the cancellation"
    finally:
        log.append("ends")


async def step(awaitable):
    try:
        return "value", await awaitable
    except BaseException as error:
        return type(error).__name__, error.args


class Shared:
    def __init__(self, generator):
        self.generator = generator
        self.lock = asyncio.Lock()

    def __aiter__(self):
        return self

    async def __anext__(self):
        async with self.lock:
            return await anext(self.generator)


# --- outer
async def settle():
    for _ in range(4):
        await asyncio.sleep(0)


async def numbers(count):
    for n in range(count):
        await asyncio.sleep(0)
        yield n


async def collect(source, into):
    async for item in source:
        into.append(item)


async def main():
    for second in (lambda g: g.asend(1), lambda g: anext(g), lambda g: g.athrow(KeyError("k")), lambda g: g.aclose()):
        log = []
        gates = [asyncio.Event() for _ in range(3)]
        g = slow(gates, log)
        first = asyncio.create_task(step(g.asend(None)))
        await settle()
        print(g.ag_running, g.ag_await is not None, await step(second(g)), first.done())
        gates[0].set()
        print(await first, g.ag_running)
        waiting = asyncio.create_task(step(g.asend("sent")))
        await settle()
        waiting.cancel("while it waits")
        print(await waiting, log)
        print(await step(second(g)), log, await step(anext(g, "end")))
        await g.aclose()
    abandoned = slow([asyncio.Event()], log)
    task = asyncio.create_task(step(anext(abandoned)))
    await settle()
    asend = abandoned.asend(None)
    print(await step(asend), await step(asend), task.cancel(), await task)
    print(await step(abandoned.aclose()), log[-2:])
    shared = Shared(numbers(6))
    parts = [[], []]
    await asyncio.gather(*(collect(shared, part) for part in parts))
    print(sorted(parts[0] + parts[1]), [bool(part) for part in parts])
    g = slow([asyncio.Event()], log)
    task = asyncio.create_task(anext_of(g))
    await settle()
    try:
        await anext_of(g)
    finally:
        task.cancel()
        await asyncio.wait([task])


async def anext_of(generator):
    return await anext(generator)
