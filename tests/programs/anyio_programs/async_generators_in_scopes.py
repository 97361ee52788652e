"""Async generators inside cancel scopes and task groups, closed with aclosing on early exit."""
from contextlib import aclosing, asynccontextmanager

import anyio


async def numbers(log):
    try:
        n = 0
        while True:
            await anyio.lowlevel.checkpoint()
            yield n
            n += 1
    finally:
        log.append(f"closed at {n}")


@asynccontextmanager
async def open_stream(log):
    send, receive = anyio.create_memory_object_stream(0)

    async def pump():
        async with send, aclosing(numbers(log)) as nums:
            async for n in nums:
                await send.send(n * n)
    async with anyio.create_task_group() as tg:
        tg.start_soon(pump)
        async with receive:
            yield receive
        tg.cancel_scope.cancel()


async def main():
    log = []
    async with aclosing(numbers(log)) as nums:
        async for n in nums:
            if n == 3:
                break
    async with open_stream(log) as squares:
        got = [await squares.receive() for _ in range(4)]
    return got, log[0], len(log)


for backend in ("asyncio", "trio"):
    print(backend, anyio.run(main, backend=backend))
