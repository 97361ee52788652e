"""An async comprehension over something that is no async iterator."""

import asyncio


class Half:
    def __aiter__(self):
        return self


async def collect(source):
    return [x async for x in source]


async def main():
    try:
        await collect([1])
    except TypeError as error:
        print(error)
    return {await collect(source): 1 for source in [Half()]}


asyncio.run(main())
