"""A program that uses asyncio.taskgroups, which is a guest too."""
import asyncio
from asyncio.taskgroups import TaskGroup
async def work(n):
    await asyncio.sleep(0)
    if n == 2: raise ValueError(n)
    return n
async def main():
    async with TaskGroup() as tg:
        tasks = [tg.create_task(work(n)) for n in (0, 1)]
    print([t.result() for t in tasks])
    try:
        async with TaskGroup() as tg:
            for n in range(4): tg.create_task(work(n))
    except* ValueError as group: print(group.exceptions)
asyncio.run(main())
