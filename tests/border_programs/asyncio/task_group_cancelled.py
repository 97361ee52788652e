"""Nested task groups of both sides, cancelled from outside, from inside and by an error in the inner group."""
# --- inner
import asyncio


async def leaf(name, log):
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError as error:
        log.append((name, error.args))
        raise
    finally:
        log.append((name, "ends"))


async def inner_group(log, error=None):
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(leaf("inner leaf", log))
            if error is not None:
                await asyncio.sleep(0)
                raise error
    except BaseException as problem:
        log.append(("inner group", type(problem).__name__, asyncio.current_task().cancelling()))
        raise


# --- outer
async def outer_group(log, error=None):
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(leaf("outer leaf", log))
            group.create_task(inner_group(log, error))
            await inner_group(log)
    except BaseException as problem:
        log.append(("outer group", type(problem).__name__, asyncio.current_task().cancelling()))
        raise


async def settle():
    for _ in range(5):
        await asyncio.sleep(0)


async def main():
    log = []
    for make in (lambda: inner_group(log), lambda: outer_group(log)):
        task = asyncio.create_task(make())
        await settle()
        print(task.cancel("from outside"), task.cancelling())
        try:
            await task
        except asyncio.CancelledError as error:
            print("cancelled", error.args, task.cancelled())
        print(*log, sep="\n")
        log.clear()
    task = asyncio.create_task(outer_group(log, ValueError("inner")))
    await asyncio.wait([task])
    print(repr(task.exception()), task.cancelling())
    print(*log, sep="\n")
    log.clear()

    async def itself():
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(inner_group(log))
                await settle()
                asyncio.current_task().cancel("itself")
                log.append("still in the body")
                await settle()
        finally:
            log.append(asyncio.current_task().uncancel())

    try:
        await asyncio.create_task(itself())
    except asyncio.CancelledError as error:
        print("cancelled", error.args)
    print(*log, sep="\n")
    group = asyncio.TaskGroup()
    for call in (lambda: group.create_task(coroutine), lambda: group.__aexit__(None, None, None).send(None)):
        coroutine = leaf("refused", log)
        try:
            call()
        except Exception as error:
            print(type(error).__name__, str(error).partition("<")[0], str(error).rpartition(">")[2])
        coroutine.close()
    try:
        async with asyncio.timeout(0):
            await outer_group([])
    except TimeoutError as error:
        print(repr(error), repr(error.__cause__))
    await outer_group([], KeyError("at the end"))
