# requires: 3.13
"""Queue.shutdown: pending getters and putters fail, remaining items drain, immediate mode."""
import asyncio


async def attempt(aw):
    try:
        return await aw
    except asyncio.QueueShutDown as e:
        return type(e).__name__


async def main():
    q = asyncio.Queue()
    getters = [asyncio.create_task(attempt(q.get())) for _ in range(2)]
    await asyncio.sleep(0)
    q.put_nowait("one")
    q.shutdown()
    print(await asyncio.gather(*getters))
    q = asyncio.Queue(2)
    q.put_nowait(1), q.put_nowait(2)
    putter = asyncio.create_task(attempt(q.put(3)))
    await asyncio.sleep(0)
    q.shutdown()
    print(await putter, await attempt(q.get()), await attempt(q.get()), await attempt(q.get()))
    q = asyncio.Queue()
    q.put_nowait("lost")
    joiner = asyncio.create_task(q.join())
    await asyncio.sleep(0)
    q.shutdown(immediate=True)
    print(await joiner, q.empty(), await attempt(q.put("more")))
    q.get_nowait()


asyncio.run(main())
