"""An async generator fails, and its cleanup awaits."""

import asyncio


async def ticks(n):
    try:
        for i in range(n, -1, -1):
            await asyncio.sleep(0)
            yield 6 // i
    finally:
        await asyncio.sleep(0)
        print("ticks end")


async def main():
    async for tick in ticks(3):
        print(tick)


asyncio.run(main())
