"""shield keeps the inner task alive when the outer awaiter is cancelled."""
import asyncio


async def precious(gate, log):
    log.append("begin")
    await gate.wait()
    log.append("saved")
    return "data"


async def caller(inner, log):
    try:
        return await asyncio.shield(inner)
    except asyncio.CancelledError:
        log.append("caller cancelled")
        return await inner


async def main():
    gate, log = asyncio.Event(), []
    inner = asyncio.create_task(precious(gate, log))
    outer = asyncio.create_task(caller(inner, log))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    outer.cancel()
    await asyncio.sleep(0)
    print(log, inner.done(), outer.done())
    gate.set()
    print(await outer, inner.result(), log)
    done = asyncio.get_running_loop().create_future()
    done.set_result("already")
    print(asyncio.shield(done) is done, await asyncio.shield(done))
    victim = asyncio.create_task(asyncio.Event().wait())
    shielded = asyncio.shield(victim)
    await asyncio.sleep(0)
    victim.cancel("inner was cancelled")
    try:
        await shielded
    except asyncio.CancelledError:
        print("inner cancellation passes out", shielded.cancelled())


asyncio.run(main())
