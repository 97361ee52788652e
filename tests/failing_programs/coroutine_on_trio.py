"""Awaits through several coroutines."""

import trio


async def fetch(key):
    await trio.lowlevel.checkpoint()
    return {"a": 1}[key]


async def load(keys):
    return [await fetch(key) for key in keys]


async def main():
    print(await load(["a"]))
    print(await load(["a", "b"]))


trio.run(main)
