"""Awaits through several coroutines."""

import asyncio


async def fetch(key):
    await asyncio.sleep(0)
    return {"a": 1}[key]


async def load(keys):
    return [await fetch(key) for key in keys]


async def main():
    print(await load(["a"]))
    print(await load(["a", "b"]))


asyncio.run(main())
