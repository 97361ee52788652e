"""Event, Lock, Condition, Semaphore, CapacityLimiter: one side waits, the other releases; statistics and errors."""
# --- inner
import trio
import trio.testing


async def hold(lock, name, log, release):
    async with lock:
        log.append(("holds", name))
        await release.wait()
    log.append(("released", name))


async def wait_for(condition, predicate, log):
    async with condition:
        while not predicate():
            log.append("waits")
            await condition.wait()
        log.append("satisfied")


class Gate:
    def __init__(self):
        self.event = trio.Event()

    def __await__(self):
        yield from self.event.wait().__await__()
        return "passed"


# --- outer
async def expect(function, *args):
    try:
        result = function(*args)
        if hasattr(result, "__await__"):
            result = await result
        print("result", result)
    except Exception as error:
        print(type(error).__name__, str(error).partition(" at 0x")[0])


async def contend(lock):
    log = []
    release = trio.Event()
    async with trio.open_nursery() as nursery:
        nursery.start_soon(hold, lock, "first", log, release)
        await trio.testing.wait_all_tasks_blocked()
        nursery.start_soon(hold, lock, "second", log, release)
        await trio.testing.wait_all_tasks_blocked()
        log.append(lock.statistics().tasks_waiting)
        if hasattr(lock, "acquire_nowait"):
            await expect(lock.acquire_nowait)
        release.set()
    print(type(lock).__name__, log)


async def main():
    for lock in (trio.Lock(), trio.StrictFIFOLock(), trio.Semaphore(1), trio.CapacityLimiter(1)):
        await contend(lock)
    lock = trio.Lock()
    await expect(lock.release)
    await lock.acquire()
    await expect(lock.acquire)
    await expect(lock.acquire_nowait)
    lock.release()
    await expect(trio.Semaphore, -1)
    await expect(trio.CapacityLimiter, -1)
    await expect(trio.CapacityLimiter, 1.5)
    await expect(trio.CapacityLimiter(1).release)
    semaphore = trio.Semaphore(1, max_value=1)
    await expect(semaphore.release)
    print(semaphore.value, semaphore.max_value)
    state, log = [], []
    condition = trio.Condition()
    await expect(condition.notify)
    await expect(condition.wait)
    async with trio.open_nursery() as nursery:
        for _ in range(2):
            nursery.start_soon(wait_for, condition, lambda: state, log)
        await trio.testing.wait_all_tasks_blocked()
        async with condition:
            condition.notify()
        await trio.testing.wait_all_tasks_blocked()
        async with condition:
            state.append(1)
            condition.notify_all()
    print(log, condition.statistics().tasks_waiting)
    gate = Gate()
    async with trio.open_nursery() as nursery:
        async def pass_gate():
            print(await gate)

        nursery.start_soon(pass_gate)
        nursery.start_soon(expect, gate.__await__().__class__.__name__.upper)
        await trio.testing.wait_all_tasks_blocked()
        print(gate.event.statistics().tasks_waiting, gate.event.is_set())
        gate.event.set()
    with trio.move_on_after(0) as scope:
        async with lock:
            await hold(lock, "again", log, gate.event)
    print(scope.cancelled_caught, lock.locked())
    async with lock:
        await hold(lock, "again", log, gate.event)
