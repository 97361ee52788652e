"""Event, Lock, Condition, Semaphore, CapacityLimiter, ResourceGuard: one side waits, the other releases."""
# --- inner
import anyio


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


class Guarded:
    def __init__(self):
        self.guard = anyio.ResourceGuard("using")
        self.event = anyio.Event()

    async def use(self):
        with self.guard:
            await self.event.wait()
            return "used"


# --- outer
async def expect(function, *args):
    try:
        result = function(*args)
        if hasattr(result, "__await__"):
            result = await result
        print("result", type(result).__name__)
    except Exception as error:
        print(type(error).__name__, str(error).partition(" at 0x")[0].partition(" by <")[0])


async def contend(lock):
    log = []
    release = anyio.Event()
    async with anyio.create_task_group() as tg:
        tg.start_soon(hold, lock, "first", log, release)
        await anyio.wait_all_tasks_blocked()
        tg.start_soon(hold, lock, "second", log, release)
        await anyio.wait_all_tasks_blocked()
        log.append(lock.statistics().tasks_waiting)
        await expect(lock.acquire_nowait)
        release.set()
    print(type(lock).__name__.replace("Adapter", ""), log)


async def main():
    for lock in (anyio.Lock(), anyio.Semaphore(1), anyio.CapacityLimiter(1), anyio.Lock(fast_acquire=True)):
        await contend(lock)
    lock = anyio.Lock()
    await expect(lock.release)
    await lock.acquire()
    await expect(lock.acquire)
    await expect(lock.acquire_nowait)
    print(lock.locked(), lock.statistics().owner.id == anyio.get_current_task().id)
    lock.release()
    await expect(anyio.Semaphore, -1)
    await expect(anyio.Semaphore, "1")
    await expect(anyio.CapacityLimiter, 1.5)
    await expect(anyio.CapacityLimiter(1).release)
    semaphore = anyio.Semaphore(1, max_value=1)
    await expect(semaphore.release)
    print(semaphore.value, semaphore.max_value)
    state, log = [], []
    condition = anyio.Condition()
    await expect(condition.notify)
    await expect(condition.wait)
    async with anyio.create_task_group() as tg:
        for _ in range(2):
            tg.start_soon(wait_for, condition, lambda: state, log)
        await anyio.wait_all_tasks_blocked()
        async with condition:
            condition.notify()
        await anyio.wait_all_tasks_blocked()
        async with condition:
            state.append(1)
            condition.notify_all()
    print(log, condition.statistics().tasks_waiting)
    guarded = Guarded()
    async with anyio.create_task_group() as tg:
        tg.start_soon(guarded.use)
        await anyio.wait_all_tasks_blocked()
        await expect(guarded.use)
        guarded.event.set()
    print(await guarded.use(), guarded.event.is_set())
    with anyio.move_on_after(0) as scope:
        async with lock:
            await hold(semaphore, "again", log, anyio.Event())
    print(scope.cancelled_caught, lock.locked(), semaphore.value)
    async with lock:
        async with condition:
            condition.release()
            condition.notify()
