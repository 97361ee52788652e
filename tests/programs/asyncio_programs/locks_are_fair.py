"""Lock: FIFO hand-over, locked(), cancelled waiters, release errors and async with."""
import asyncio


async def use(lock, name, log, fail=False):
    async with lock:
        log.append(f"{name} in")
        await asyncio.sleep(0)
        log.append(f"{name} out")
        if fail:
            raise ValueError(name)


async def main():
    lock, log = asyncio.Lock(), []
    await lock.acquire()
    ts = [asyncio.create_task(use(lock, n, log, n == "b")) for n in "abcd"]
    await asyncio.sleep(0)
    ts[2].cancel()
    print(lock.locked(), log)
    lock.release()
    print([type(r).__name__ for r in await asyncio.gather(*ts, return_exceptions=True)])
    print(log, lock.locked())
    try:
        with lock:
            pass
    except (TypeError, AttributeError) as e:
        print(type(e).__name__)
    print(await lock.acquire())
    try:
        await asyncio.wait_for(lock.acquire(), 0.001)
    except TimeoutError:
        print("no deadlock")
    lock.release()
    lock.release()


try:
    asyncio.run(main())
except Exception as e:
    print(type(e).__name__, e)
