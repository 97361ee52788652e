"""First result wins: race several coroutines, cancel the losers, and check their cleanup order."""
import asyncio

async def racer(name, laps, log):
    try:
        for lap in range(laps):
            await asyncio.sleep(0)
        return name
    except asyncio.CancelledError:
        log.append(f"{name} out at lap {lap}")
        raise

async def race(*coros):
    tasks = [asyncio.create_task(c) for c in coros]
    try:
        done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        return [t.result() for t in tasks if t in done]
    finally:
        for t in tasks:
            t.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

async def crash():
    await asyncio.sleep(0)
    raise RuntimeError("crashed on the first lap")

async def main():
    log = []
    print(await race(racer("slow", 9, log), racer("fast", 3, log), racer("mid", 5, log)), log)
    log.clear()
    outer = asyncio.create_task(race(racer("x", 99, log), racer("y", 99, log)))
    for _ in range(4):
        await asyncio.sleep(0)
    outer.cancel()
    print(await asyncio.gather(outer, return_exceptions=True), log)
    log.clear()
    try:
        await race(racer("z", 9, log), crash())
    finally:
        print(log)

asyncio.run(main())
