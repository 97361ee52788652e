"""A three-stage pipeline of queues and async generators with sentinels and back-pressure."""
import asyncio

END = object()


async def numbers(n):
    for i in range(1, n + 1):
        yield i
        await asyncio.sleep(0)


async def stage(source, fn, out):
    async for item in source:
        for result in fn(item):
            await out.put(result)
    await out.put(END)


async def drain(q):
    while (item := await q.get()) is not END:
        yield item


async def main():
    q1, q2 = asyncio.Queue(1), asyncio.Queue(2)
    peak = 0

    def watch(x):
        nonlocal peak
        peak = max(peak, q1.qsize() + q2.qsize())
        return [x]
    async with asyncio.TaskGroup() as tg:
        tg.create_task(stage(numbers(6), lambda x: [x] * (x % 3), q1))
        tg.create_task(stage(drain(q1), lambda x: [x * x, -x] if x > 1 else [], q2))
        got = [y async for x in drain(q2) for y in watch(x)]
    print(got, peak <= 3)
    print([x async for x in numbers(3) if x != 2], {x: str(x) async for x in numbers(2)})
    async with asyncio.TaskGroup() as tg:
        tg.create_task(stage(numbers(3), lambda x: [6 // (2 - x)], q1))
        t = tg.create_task(stage(drain(q1), lambda x: [x], q2))


asyncio.run(main())
