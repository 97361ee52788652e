"""A failing child cancels its siblings; the group of errors is split with except* and re-raised."""
import anyio


async def fail(exc, ready):
    await ready.wait()
    raise exc


async def linger(log, ready):
    try:
        ready.set()
        await anyio.sleep_forever()
    except anyio.get_cancelled_exc_class():
        log.append("cancelled")
        raise
    finally:
        log.append("finally")


async def main():
    log, ready = [], anyio.Event()
    try:
        async with anyio.create_task_group() as tg:
            tg.start_soon(fail, ValueError("one"), ready)
            tg.start_soon(linger, log, ready)
    except* ValueError as eg:
        print("caught", [str(e) for e in eg.exceptions], log)
    async with anyio.create_task_group() as tg:
        tg.start_soon(linger, log, anyio.Event())
        await anyio.lowlevel.checkpoint()
        raise LookupError("from the body")


anyio.run(main, backend="asyncio")
