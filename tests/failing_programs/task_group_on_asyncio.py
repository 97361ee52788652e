"""Two of three tasks fail, and so does the body of the group."""

import asyncio


async def work(n):
    await asyncio.sleep(0)
    if n:
        raise ValueError(n)


async def main():
    async with asyncio.TaskGroup() as group:
        for n in range(3):
            group.create_task(work(n), name=f"worker {n}")
        try:
            await asyncio.Event().wait()
        finally:
            raise KeyError("body")


asyncio.run(main())
