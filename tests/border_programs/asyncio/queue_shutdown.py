# requires: 3.13
"""``Queue.shutdown`` while coroutines of the other side put, get and join."""
# --- inner
import asyncio


async def put_all(queue, items):
    done = []
    try:
        for item in items:
            await queue.put(item)
            done.append(item)
    except asyncio.QueueShutDown as error:
        return done, type(error).__name__, error.args
    return done


async def get_all(queue):
    got = []
    try:
        while True:
            got.append(await queue.get())
            queue.task_done()
    except asyncio.QueueShutDown as error:
        return got, type(error).__name__, error.args, repr(error.__context__)


async def join(queue):
    await queue.join()
    return "joined", queue.qsize()


# --- outer
async def settle():
    for _ in range(4):
        await asyncio.sleep(0)


async def main():
    for kind in (asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue):
        for immediate in (False, True):
            queue = kind(2)
            putter = asyncio.create_task(put_all(queue, range(5)))
            joiner = asyncio.create_task(join(queue))
            await settle()
            print(kind.__name__, immediate, queue.qsize(), queue.full())
            queue.shutdown(immediate)
            queue.shutdown(immediate=immediate)
            print(await putter, joiner.done(), queue.qsize())
            print(await get_all(queue), await joiner)
            getters = [asyncio.create_task(get_all(kind())) for _ in range(2)]
            await settle()
            for getter in getters:
                getter.cancel()
            print([type(r).__name__ for r in await asyncio.gather(*getters, return_exceptions=True)])
    queue = asyncio.Queue()
    waiting = [asyncio.create_task(get_all(queue)) for _ in range(3)]
    await settle()
    queue.put_nowait("one")
    queue.shutdown()
    print(await asyncio.gather(*waiting))
    for call in (lambda: queue.put_nowait(1), queue.get_nowait, queue.task_done):
        try:
            print(call())
        except Exception as error:
            print(type(error).__name__, error.args)
    await queue.get()
