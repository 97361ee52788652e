"""asyncio.run cancels leftover tasks and finishes their cleanup before returning."""
import asyncio

log = []

async def background(name, how):
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        log.append(f"{name} cancelled")
        await asyncio.sleep(0)
        if how == "raise":
            raise
        log.append(f"{name} resists")
    finally:
        log.append(f"{name} finally")

async def agen():
    try:
        while True:
            yield 1
    finally:
        await asyncio.sleep(0)
        log.append("agen finally")

async def main(fail):
    keep = [asyncio.create_task(background(n, h)) for n, h in (("a", "raise"), ("b", "swallow"))]
    g = agen()
    await anext(g)
    log.append("main ends")
    if fail:
        raise LookupError("main failed")
    main.kept = keep, g
    return "value"

print(asyncio.run(main(False)))
print(log[0], sorted(log[1:]), [t.cancelled() for t in main.kept[0]])
log.clear()
try:
    asyncio.run(main(True))
finally:
    print([x for x in log if x.startswith("b")])
    log.sort()
