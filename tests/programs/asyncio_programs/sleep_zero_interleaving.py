"""Exact interleaving of tasks that yield with sleep(0), await each other and call_soon."""
import asyncio

trace = []


async def steps(name, n):
    for i in range(n):
        trace.append(f"{name}{i}")
        await asyncio.sleep(0)
    return name


async def awaiter(task):
    trace.append("wait")
    r = await task
    trace.append("got " + r)


async def main():
    loop = asyncio.get_running_loop()
    a = asyncio.create_task(steps("a", 3))
    b = asyncio.create_task(awaiter(a))
    loop.call_soon(trace.append, "soon1")
    c = asyncio.create_task(steps("c", 2))
    trace.append("created")
    await asyncio.sleep(0)
    trace.append("main1")
    loop.call_soon(lambda: loop.call_soon(trace.append, "nested soon"))
    await steps("direct", 2)
    trace.append("main2")
    await asyncio.wait([a, b, c])
    trace.append("end")


asyncio.run(main())
print(" | ".join(trace))
