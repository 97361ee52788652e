"""Cancelling gather cancels its children; a child cancelled alone is reported as CancelledError."""
import asyncio

async def child(name, log):
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError as e:
        log.append((name, e.args))
        raise

async def main():
    log = []
    kids = [asyncio.create_task(child(n, log), name=n) for n in "abc"]
    g = asyncio.gather(*kids)
    await asyncio.sleep(0)
    print(g.cancel("all"), g.done(), g.cancelled())
    try:
        await g
    except asyncio.CancelledError as e:
        print("gather cancelled", e.args, log)
    print([k.cancelled() for k in kids], g.cancel())
    log.clear()
    kids = [asyncio.create_task(child(n, log)) for n in "de"]
    g = asyncio.gather(*kids, asyncio.sleep(0, "fine"), return_exceptions=True)
    await asyncio.sleep(0)
    kids[0].cancel("just d")
    await asyncio.sleep(0)
    print(g.done(), log)
    kids[1].cancel()
    print([type(r).__name__ for r in await g])
    kid = asyncio.create_task(child("f", log))
    both = asyncio.gather(kid, asyncio.sleep(0))
    await asyncio.sleep(0)
    kid.cancel()
    try:
        await both
    except asyncio.CancelledError:
        print("one child is enough", both.cancelled(), asyncio.current_task().cancelling())
    inner = asyncio.gather(asyncio.create_task(child("g", log)))
    outer = asyncio.gather(inner, asyncio.create_task(child("h", log)))
    await asyncio.sleep(0)
    outer.cancel()
    await outer

asyncio.run(main())
