"""A TaskGroup cancelled from outside: children cleaned up, errors in cleanup win over cancellation."""
import asyncio


async def child(log, name, fail):
    try:
        await asyncio.Event().wait()
    finally:
        log.append(name)
        if fail:
            raise OSError(f"{name} cleanup")


async def group(log, fail):
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(child(log, "one", fail))
            tg.create_task(child(log, "two", False))
            log.append("waiting")
    finally:
        log.append("group left")


async def main():
    for fail in (False, True):
        log = []
        t = asyncio.create_task(group(log, fail))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        t.cancel("from outside")
        r, = await asyncio.gather(t, return_exceptions=True)
        print(type(r).__name__, getattr(r, "exceptions", None), t.cancelled())
        print(log[0], sorted(log[1:3]), log[3])
    t.result()


asyncio.run(main())
