"""``Queue``, ``PriorityQueue`` and ``LifoQueue`` between a producer of one side and consumers of the other."""
# --- inner
import asyncio


async def produce(queue, items, log):
    for item in items:
        await queue.put(item)
        log.append(f"put {item}")
    await queue.join()
    log.append("joined")
    return len(items)


class Job:
    def __init__(self, priority):
        self.priority = priority

    def __lt__(self, other):
        return self.priority < other.priority

    def __str__(self):
        return f"job {self.priority}"


class Distinct(asyncio.Queue):
    def _init(self, maxsize):
        self._queue = {}

    def _put(self, item):
        self._queue[str(item)] = item

    def _get(self):
        return self._queue.pop(min(self._queue))


# --- outer
async def consume(name, queue, log):
    try:
        while True:
            item = await queue.get()
            log.append(f"{name} got {item}")
            if str(item) == "job 2":
                await asyncio.sleep(0)
            queue.task_done()
    except asyncio.CancelledError:
        log.append(f"{name} cancelled")
        raise


async def main():
    for kind in (asyncio.Queue, asyncio.PriorityQueue, asyncio.LifoQueue, Distinct):
        for size in (0, 2):
            log = []
            queue = kind(size)
            items = [Job(n) for n in (3, 1, 2, 4)]
            consumers = [asyncio.create_task(consume(name, queue, log)) for name in "ab"]
            print(kind.__name__, size, await produce(queue, items, log), queue.qsize(), queue.empty(), queue.full())
            for consumer in consumers:
                consumer.cancel()
            print([type(r).__name__ for r in await asyncio.gather(*consumers, return_exceptions=True)], log)
    queue = asyncio.Queue(1)
    for call in (queue.get_nowait, lambda: queue.put_nowait(1), lambda: queue.put_nowait(2), queue.task_done,
                 queue.task_done, lambda: asyncio.PriorityQueue().put_nowait([2]), queue.get_nowait):
        try:
            print(call())
        except Exception as error:
            print(type(error).__name__, error)
    getters = [asyncio.create_task(queue.get()) for _ in range(3)]
    await asyncio.sleep(0)
    getters[0].cancel()
    log = []
    putter = asyncio.create_task(produce(queue, ["x", "y"], log))
    await asyncio.wait(getters)
    print(getters[0].cancelled(), getters[1].result(), getters[2].result(), log, putter.cancel())
    queue = asyncio.PriorityQueue()
    queue.put_nowait(Job(1))
    await produce(queue, [object()], log)
