"""PriorityQueue and LifoQueue ordering, and cancelled getters losing nothing."""
import asyncio


async def drain(q):
    return [q.get_nowait() for _ in range(q.qsize())]


async def main():
    pq, lq = asyncio.PriorityQueue(), asyncio.LifoQueue()
    for item in [(3, "c"), (1, "a"), (2, "b"), (1, "A")]:
        await pq.put(item)
        await lq.put(item[1])
    print(await drain(pq), await drain(lq))
    q = asyncio.Queue()
    getters = [asyncio.create_task(q.get()) for _ in range(3)]
    await asyncio.sleep(0)
    getters[0].cancel()
    q.put_nowait("first")
    q.put_nowait("second")
    print(await asyncio.gather(*getters, return_exceptions=True))
    full = asyncio.Queue(1)
    full.put_nowait("x")
    putters = [asyncio.create_task(full.put(i)) for i in range(3)]
    await asyncio.sleep(0)
    putters[1].cancel()
    print([await full.get() for _ in range(3)], [p.cancelled() for p in putters])
    await pq.put((1, {}))
    try:
        await pq.put((1, {"not": "orderable"}))
    except TypeError as e:
        print(e)


asyncio.run(main())
