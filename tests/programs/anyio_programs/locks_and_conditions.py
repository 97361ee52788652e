"""Lock, Condition and Semaphore: ownership errors, statistics, and an ordered hand-off."""
import anyio

async def critical(lock, log, name):
    async with lock:
        log.append(name + "+")
        await anyio.lowlevel.checkpoint()
        log.append(name + "-")

async def main():
    lock, log = anyio.Lock(), []
    async with anyio.create_task_group() as tg:
        for name in "abc":
            tg.start_soon(critical, lock, log, name)
    print([log[i][0] == log[i + 1][0] for i in range(0, 6, 2)], sorted(log), lock.locked())
    try:
        lock.release()
    except RuntimeError as e:
        print(type(e).__name__)
    lock.acquire_nowait()
    try:
        lock.acquire_nowait()
    except (RuntimeError, anyio.WouldBlock) as e:
        print(type(e).__name__)
    lock.release()
    sem = anyio.Semaphore(1, max_value=1)
    async with sem:
        print(sem.value)
    try:
        sem.release()
    except ValueError as e:
        print(e)
    cond, box = anyio.Condition(), []
    async def waiter():
        async with cond:
            while not box:
                await cond.wait()
            print("woken with", box)
    async with anyio.create_task_group() as tg:
        tg.start_soon(waiter)
        await anyio.wait_all_tasks_blocked()
        async with cond:
            box.append("item")
            cond.notify()
anyio.run(main, backend="asyncio")
