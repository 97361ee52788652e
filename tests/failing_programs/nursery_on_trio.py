"""A task of a nursery fails, and so does the body."""

import trio


async def work(n):
    await trio.lowlevel.checkpoint()
    raise ValueError(n)


async def main():
    async with trio.open_nursery() as nursery:
        nursery.start_soon(work, 1)
        try:
            await trio.sleep_forever()
        finally:
            raise KeyError("body")


trio.run(main)
