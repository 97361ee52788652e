"""TaskGroup cancels siblings on failure and raises an ExceptionGroup, uncaught at the end."""
import asyncio


async def fail(exc, gate):
    await gate.wait()
    raise exc


async def sibling(log, gate):
    try:
        gate.set()
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        log.append("sibling cancelled")
        raise
    finally:
        log.append("sibling cleanup")


async def main():
    log, gate = [], asyncio.Event()
    try:
        async with asyncio.TaskGroup() as tg:
            a = tg.create_task(fail(ValueError("a"), gate))
            b = tg.create_task(fail(KeyError("b"), gate))
            s = tg.create_task(sibling(log, gate))
    except* ValueError as eg:
        print("values", eg.exceptions)
    except* KeyError as eg:
        print("keys", eg.exceptions)
    print(log, s.cancelled(), repr(a.exception()), repr(b.exception()))
    gate.clear()
    async with asyncio.TaskGroup() as tg:
        tg.create_task(sibling(log, gate))
        await gate.wait()
        raise LookupError("in the body")


asyncio.run(main())
