"""An AsyncExitStack whose callbacks fail one after the other."""

import asyncio
import contextlib


async def close(name):
    await asyncio.sleep(0)
    raise OSError(f"{name} does not close")


@contextlib.asynccontextmanager
async def opened(name):
    print("open", name)
    try:
        yield name
    finally:
        print("close", name)
        raise LookupError(name)


async def main():
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(close, "first")
        name = await stack.enter_async_context(opened("second"))
        raise ValueError(name)


asyncio.run(main())
