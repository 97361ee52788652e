"""Producers and consumers over cloned memory streams; totals checked, order within a producer kept."""
import anyio


async def produce(stream, name, n):
    async with stream:
        for i in range(n):
            await stream.send((name, i))


async def consume(stream, got):
    async with stream:
        async for item in stream:
            got.append(item)
            await anyio.lowlevel.checkpoint()


async def main():
    send, receive = anyio.create_memory_object_stream(1)
    buckets = [[], []]
    async with anyio.create_task_group() as tg:
        for name, n in (("x", 4), ("y", 3)):
            tg.start_soon(produce, send.clone(), name, n)
        send.close()
        for got in buckets:
            tg.start_soon(consume, receive.clone(), got)
        receive.close()
    everything = sorted(buckets[0] + buckets[1])
    ordered = all([i for n, i in got if n == name] == sorted(i for n, i in got if n == name)
                  for got in buckets for name in "xy")
    return everything, ordered


for backend in ("asyncio", "trio"):
    print(backend, anyio.run(main, backend=backend))
