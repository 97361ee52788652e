"""An `await` of something that cannot be awaited, and a coroutine never awaited."""

import asyncio


def compute():
    return 42


async def unused():
    pass


async def main():
    unused()
    return await compute()


asyncio.run(main())
