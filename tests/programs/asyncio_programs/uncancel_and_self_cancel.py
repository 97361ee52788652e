"""uncancel, cancelling counts, self-cancellation, and CancelledError out of asyncio.run."""
import asyncio


async def stubborn(log):
    me = asyncio.current_task()
    for i in range(3):
        try:
            await asyncio.get_running_loop().create_future()
        except asyncio.CancelledError as e:
            log.append((i, e.args, me.cancelling(), me.uncancel()))
    return "enough"


async def main():
    log = []
    t = asyncio.create_task(stubborn(log))
    for i in range(3):
        await asyncio.sleep(0)
        t.cancel(f"try {i}")
        await asyncio.sleep(0)
    print(await t, log)
    me = asyncio.current_task()
    me.cancel("self")
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError as e:
        print("self-cancelled", e.args, me.cancelling(), me.uncancel())
    await asyncio.sleep(0)
    me.cancel()
    print("last words")
    await asyncio.sleep(0)
    print("never")


asyncio.run(main())
