"""A task is cancelled, and whoever awaits it does not expect it."""

import asyncio


async def wait():
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        print("cancelled")
        raise


async def main():
    task = asyncio.create_task(wait())
    await asyncio.sleep(0)
    task.cancel("no longer needed")
    await task


asyncio.run(main())
