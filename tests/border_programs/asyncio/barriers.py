"""``Barrier``: passing, reset, abort, and a waiter of the other side that is cancelled."""
# --- inner
import asyncio


async def arrive(barrier, name, log):
    try:
        async with barrier as position:
            log.append((name, "passed", position))
            return position
    except asyncio.BrokenBarrierError as error:
        log.append((name, type(error).__name__, error.args))
        return "broken"
    except asyncio.CancelledError as error:
        log.append((name, "cancelled", error.args))
        raise


# --- outer
async def settle():
    for _ in range(4):
        await asyncio.sleep(0)


def look(barrier):
    return barrier.parties, barrier.n_waiting, barrier.broken, repr(barrier).partition("[")[2].rstrip("]>")


async def main():
    log = []
    barrier = asyncio.Barrier(3)
    print(look(barrier))
    print(await asyncio.gather(*(arrive(barrier, name, log) for name in "abcdef")), log, look(barrier))
    for act in (barrier.reset, barrier.abort):
        log.clear()
        tasks = [asyncio.create_task(arrive(barrier, name, log)) for name in "ab"]
        await settle()
        print(look(barrier))
        await act()
        print(await asyncio.gather(*tasks), log, look(barrier))
    print(await arrive(barrier, "late", log), log)
    await barrier.reset()
    log.clear()
    tasks = [asyncio.create_task(arrive(barrier, name, log)) for name in "ab"]
    await settle()
    tasks[0].cancel("a")
    await settle()
    print(look(barrier), await arrive(barrier, "c", log) if barrier.broken else "not broken")
    tasks += [asyncio.create_task(arrive(barrier, name, log)) for name in "cd"]
    results = await asyncio.gather(*tasks, return_exceptions=True)
    print([result if isinstance(result, (int, str)) else repr(result) for result in results], log, look(barrier))
    for parties in (0, -1):
        try:
            asyncio.Barrier(parties)
        except ValueError as error:
            print(error)
    await barrier.abort()
    async with barrier:
        print("not reached")
