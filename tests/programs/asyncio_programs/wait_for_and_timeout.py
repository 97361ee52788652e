"""wait_for and asyncio.timeout: success, expiry, inner timeouts, reschedule, expired flag."""
import asyncio


async def forever(log):
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        log.append("cancelled inside")
        raise


async def main():
    log = []
    print(await asyncio.wait_for(asyncio.sleep(0, "quick"), 5), await asyncio.wait_for(asyncio.sleep(0, "none"), None))
    try:
        await asyncio.wait_for(forever(log), 0.001)
    except TimeoutError as e:
        print("timed out", type(e).__name__, log, e.args)
    try:
        async with asyncio.timeout(0.001) as cm:
            await forever(log)
    except TimeoutError as e:
        print(cm.expired(), type(e.__cause__).__name__, len(log))
    async with asyncio.timeout(None) as cm:
        print(cm.when(), cm.expired())
    try:
        async with asyncio.timeout(10) as outer:
            async with asyncio.timeout(-1) as inner:
                await asyncio.sleep(0)
    except TimeoutError:
        print("inner", inner.expired(), "outer", outer.expired())
    try:
        async with asyncio.timeout(None) as cm:
            cm.reschedule(asyncio.get_running_loop().time() - 1)
            await forever(log)
    except TimeoutError:
        print("rescheduled", cm.expired(), len(log))


asyncio.run(main())
