"""Nested TaskGroups: an inner failure caught inside, one escaping through the outer group."""
import asyncio


async def boom(what):
    await asyncio.sleep(0)
    raise RuntimeError(what)


async def waiter(log, name):
    try:
        await asyncio.get_running_loop().create_future()
    finally:
        log.append(name)


async def inner(log, catch):
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(waiter(log, "inner waiter"))
            tg.create_task(boom("inner"))
    except* RuntimeError as eg:
        if not catch:
            raise
        log.append(f"caught {eg.exceptions[0]}")
    return "inner done"


async def main():
    log = []
    async with asyncio.TaskGroup() as outer:
        t = outer.create_task(inner(log, True))
        outer.create_task(asyncio.sleep(0))
    print(t.result(), log)
    log.clear()
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(waiter(log, "outer waiter"))
            outer.create_task(inner(log, False))
    finally:
        print(log)


asyncio.run(main())
