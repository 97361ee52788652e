"""A deadline passes."""

import asyncio


async def wait():
    await asyncio.Event().wait()


async def main():
    try:
        async with asyncio.timeout(0):
            await wait()
    except TimeoutError as error:
        print(repr(error.__cause__ or error.__context__))
    await asyncio.wait_for(wait(), timeout=0)


asyncio.run(main())
