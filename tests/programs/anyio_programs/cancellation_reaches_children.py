"""Cancelling a task group's scope reaches grandchildren; only shielded work finishes."""
import anyio


async def leaf(name, log, started):
    try:
        started.set()
        await anyio.sleep_forever()
    except anyio.get_cancelled_exc_class():
        log.append(name)
        raise


async def branch(name, log, started):
    events = [anyio.Event() for _ in range(2)]
    async with anyio.create_task_group() as tg:
        for i, ev in enumerate(events):
            tg.start_soon(leaf, f"{name}.{i}", log, ev)
        for ev in events:
            await ev.wait()
        started.set()


async def protected(log, release):
    with anyio.CancelScope(shield=True):
        await release.wait()
        log.append("protected finished")


async def main():
    log, release = [], anyio.Event()
    events = [anyio.Event() for _ in range(2)]
    async with anyio.create_task_group() as tg:
        tg.start_soon(protected, log, release)
        for name, ev in zip("pq", events):
            tg.start_soon(branch, name, log, ev)
        for ev in events:
            await ev.wait()
        tg.cancel_scope.cancel()
        release.set()
    return sorted(log), tg.cancel_scope.cancel_called


for backend in ("asyncio", "trio"):
    print(backend, anyio.run(main, backend=backend))
