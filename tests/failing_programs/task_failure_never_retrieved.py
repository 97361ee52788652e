"""Nobody asks for a task's result; the loop logs it."""

import asyncio
import sys


async def fail():
    {}["lost"]


async def main():
    task = asyncio.get_running_loop().create_task(fail())
    task.set_name("forgotten")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
    sys.exit("the end")


asyncio.run(main())
