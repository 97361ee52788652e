# requires: 3.12
"""Eager task factory: tasks run at creation until they block; ordering and exceptions differ."""
import asyncio


async def quick(log, x):
    log.append(f"quick {x}")
    return x


async def blocks(log, x):
    log.append(f"before {x}")
    await asyncio.sleep(0)
    log.append(f"after {x}")
    return x


async def fails():
    raise KeyError("eager failure")


async def run(log):
    a = asyncio.create_task(quick(log, 1))
    log.append(("created", a.done()))
    b = asyncio.create_task(blocks(log, 2))
    log.append(("created", b.done()))
    c = asyncio.create_task(fails())
    log.append(("created", c.done()))
    return await asyncio.gather(a, b, c, return_exceptions=True)


async def main():
    log = []
    print(await run(log), log)
    loop, log = asyncio.get_running_loop(), []
    loop.set_task_factory(asyncio.eager_task_factory)
    print(await run(log), log)
    async with asyncio.TaskGroup() as tg:
        t = tg.create_task(quick(log, "tg"))
        print(t.done(), asyncio.current_task() is not None)
    loop.set_task_factory(None)
    print(asyncio.create_task(asyncio.sleep(0)).done())


asyncio.run(main())
