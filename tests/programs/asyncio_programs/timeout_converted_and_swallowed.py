"""A timeout does not hide other errors, and a task that swallows cancellation beats it."""
import asyncio

async def swallow(log):
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        log.append("swallowed")

async def fail():
    try:
        await asyncio.Event().wait()
    finally:
        raise OSError("cleanup failed")

async def main():
    log = []
    async with asyncio.timeout(0) as cm:
        await swallow(log)
        log.append("after")
    print(log, cm.expired())
    try:
        async with asyncio.timeout(0) as cm:
            await fail()
    except OSError as e:
        print(e, type(e.__context__).__name__, cm.expired())
    try:
        async with asyncio.timeout(100):
            raise KeyError("plain")
    except KeyError as e:
        print(repr(e))
    t = asyncio.current_task()
    print(t.cancelling())
    try:
        async with cm:
            pass
    except RuntimeError as e:
        print("RuntimeError", e)
    async with asyncio.timeout(0), asyncio.TaskGroup() as tg:
        tg.create_task(asyncio.Event().wait())

try:
    asyncio.run(main())
except Exception as e:
    print(type(e).__name__, e)
