"""An async generator fails, and its cleanup awaits."""

import trio


async def ticks(n):
    try:
        for i in range(n, -1, -1):
            await trio.lowlevel.checkpoint()
            yield 6 // i
    finally:
        await trio.lowlevel.checkpoint()
        print("ticks end")


async def main():
    async for tick in ticks(3):
        print(tick)


trio.run(main)
