"""fail_after raises TimeoutError, also through nested scopes; no limit, and another error."""
import anyio


async def hang(log):
    try:
        await anyio.Event().wait()
    finally:
        log.append("hang over")


async def query(log, limit):
    with anyio.fail_after(limit) as scope:
        await hang(log)
    return scope


async def main():
    log = []
    try:
        await query(log, 0.001)
    except TimeoutError as e:
        print(type(e).__name__, log)
    with anyio.move_on_after(0.001) as outer:
        await query(log, 50)
    print(outer.cancelled_caught, len(log))
    with anyio.fail_after(5) as scope:
        await anyio.lowlevel.checkpoint()
    print(scope.cancelled_caught)
    try:
        with anyio.fail_after(5):
            raise KeyError("not a timeout")
    except KeyError as e:
        print(repr(e))
    try:
        async with anyio.create_task_group() as tg:
            tg.start_soon(query, log, 0.001)
    except* TimeoutError as eg:
        print(len(eg.exceptions), len(log))
    with anyio.fail_after(None):
        raise OSError(f"hung {len(log)} times")


anyio.run(main, backend="asyncio")
