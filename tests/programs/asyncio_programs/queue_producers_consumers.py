"""Bounded Queue with several producers and consumers, join, sentinels and sizes."""
import asyncio

async def producer(q, name, n, log):
    for i in range(n):
        await q.put(f"{name}{i}")
        log.append(f"+{name}{i}")

async def consumer(q, name, log):
    count = 0
    while (item := await q.get()) is not None:
        log.append(f"{name}:{item}")
        count += 1
        q.task_done()
    q.task_done()
    return count

async def main():
    q, log = asyncio.Queue(maxsize=2), []
    cons = [asyncio.create_task(consumer(q, c, log)) for c in "XY"]
    await asyncio.gather(*(producer(q, p, 4, log) for p in "ab"))
    await q.join()
    print(len(log), sorted(x for x in log if x[0] == "+"))
    a_items = [x.split(":")[1] for x in log if ":a" in x]
    print(a_items == sorted(a_items), q.empty(), q.maxsize)
    for _ in cons:
        await q.put(None)
    print(sum(await asyncio.gather(*cons)))
    q.put_nowait(1), q.put_nowait(2)
    print(q.full(), q.qsize())
    try:
        q.put_nowait(3)
    except asyncio.QueueFull as e:
        print(type(e).__name__, e.args)
    print(q.get_nowait(), q.get_nowait())
    q.task_done(), q.task_done()
    try:
        q.task_done()
    except ValueError as e:
        print(e)

asyncio.run(main())
