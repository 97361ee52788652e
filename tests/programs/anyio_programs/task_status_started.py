"""tg.start with task_status: the value passed to started(), failures before it, and no call at all."""
import anyio


async def service(n, *, task_status=anyio.TASK_STATUS_IGNORED):
    if n < 0:
        raise ValueError("cannot start")
    if n == 0:
        return
    task_status.started(f"listening {n}")
    await anyio.sleep_forever()


async def main():
    async with anyio.create_task_group() as tg:
        print(await tg.start(service, 1), await tg.start(service, 2))
        tg.cancel_scope.cancel()
    for n in (-1, 0):
        try:
            async with anyio.create_task_group() as tg:
                await tg.start(service, n)
        except* ValueError as eg:
            print("ValueError", eg.exceptions)
        except* RuntimeError as eg:
            print("RuntimeError", len(eg.exceptions))
    async with anyio.create_task_group() as tg:
        tg.start_soon(service, 3)
        await anyio.lowlevel.checkpoint()
        tg.cancel_scope.cancel()
    return "done"


for backend in ("asyncio", "trio"):
    print(backend, anyio.run(main, backend=backend))
