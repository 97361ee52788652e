"""One of several gathered coroutines fails; the others' results are lost."""

import asyncio


async def square(x):
    await asyncio.sleep(0)
    return x**2


async def main():
    print(await asyncio.gather(*(square(x) for x in range(3))))
    results = await asyncio.gather(square("a"), square(1), return_exceptions=True)
    print([type(result).__name__ for result in results])
    await asyncio.gather(*(square(x) for x in (1, 2, "x")))


asyncio.run(main())
