"""A program that uses asyncio.queues, which is a guest too."""
import asyncio
from asyncio.queues import Queue, PriorityQueue
async def main():
    q = Queue(2)
    async def produce():
        for i in range(5): await q.put(i)
    task = asyncio.create_task(produce())
    print([await q.get() for _ in range(5)], q.qsize(), q.empty()); await task
    p = PriorityQueue()
    for n in (3, 1, 2): p.put_nowait(n)
    print([p.get_nowait() for _ in range(3)])
    try: p.get_nowait()
    except asyncio.QueueEmpty as e: print('host' if 0 else 'empty')
    except Exception as e: print('empty')
asyncio.run(main())
