"""Barrier: several rounds, draining, abort and BrokenBarrierError."""
import asyncio


async def runner(barrier, name, log, rounds):
    for r in range(rounds):
        async with barrier as position:
            log.append((r, position))
        await asyncio.sleep(0)
    return name


async def main():
    b, log = asyncio.Barrier(3), []
    print(await asyncio.gather(*(runner(b, n, log, 2) for n in "abc")))
    print(sorted(log), b.parties, b.n_waiting, b.broken)
    t = asyncio.create_task(b.wait())
    await asyncio.sleep(0)
    print(b.n_waiting)
    await b.abort()
    try:
        await t
    except asyncio.BrokenBarrierError as e:
        print(type(e).__name__, b.broken)
    await b.reset()
    print(b.broken, b.n_waiting)
    try:
        asyncio.Barrier(0)
    except ValueError as e:
        print(e)
    await b.abort()
    await b.wait()


try:
    asyncio.run(main())
except Exception as e:
    print(type(e).__name__, e)
