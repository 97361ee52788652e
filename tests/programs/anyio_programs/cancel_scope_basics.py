"""CancelScope: cancel_called, cancelled_caught, nesting, and shielding during cleanup."""
import anyio


async def cleanup(log):
    try:
        await anyio.sleep_forever()
    finally:
        with anyio.CancelScope(shield=True):
            await anyio.lowlevel.checkpoint()
            log.append("shielded cleanup")
        try:
            await anyio.lowlevel.checkpoint()
        except anyio.get_cancelled_exc_class():
            log.append("unshielded is cancelled")
            raise


async def main():
    log = []
    with anyio.CancelScope() as outer:
        with anyio.CancelScope() as inner:
            inner.cancel()
            log.append((inner.cancel_called, outer.cancel_called))
            await anyio.lowlevel.checkpoint()
            log.append("never")
        log.append((inner.cancelled_caught, outer.cancelled_caught))
    with anyio.CancelScope() as scope:
        async with anyio.create_task_group() as tg:
            tg.start_soon(cleanup, log)
            await anyio.lowlevel.checkpoint()
            scope.cancel()
    log.append(scope.cancelled_caught)
    with anyio.CancelScope() as unused:
        unused.cancel()
    log.append((unused.cancel_called, unused.cancelled_caught))
    return log


for backend in ("asyncio", "trio"):
    print(backend, *anyio.run(main, backend=backend), sep="\n  ")
