"""TaskGroup: results, tasks spawned from tasks, create_task arguments, group refuses late tasks."""
import asyncio


async def fan(tg, depth, out):
    out.append(depth)
    if depth:
        for i in range(2):
            tg.create_task(fan(tg, depth - 1, out), name=f"d{depth}-{i}")
    await asyncio.sleep(0)
    return depth, asyncio.current_task().get_name()


async def main():
    out = []
    async with asyncio.TaskGroup() as tg:
        root = tg.create_task(fan(tg, 2, out), name="root")
        other = tg.create_task(asyncio.sleep(0, "slept"), name="other")
        print("body done", root.done())
    print(root.result(), other.result(), out, other.get_name())
    late = asyncio.sleep(0)
    try:
        tg.create_task(late)
    except RuntimeError as e:
        print(str(e).split(">", 1)[1])
    finally:
        late.close()
    try:
        async with tg:
            pass
    except RuntimeError as e:
        print("cannot re-enter", "entered" in str(e))


asyncio.run(main())
