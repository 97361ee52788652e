"""``TaskGroup`` with errors in children and in the body, and ``except*`` around it."""
# --- inner
import asyncio


async def child(name, log, error=None, pauses=1):
    try:
        for _ in range(pauses):
            await asyncio.sleep(0)
        if error is not None:
            raise error
        return name
    except asyncio.CancelledError:
        log.append((name, "cancelled"))
        raise


async def stubborn(log, error):
    try:
        await asyncio.Event().wait()
    finally:
        log.append("stubborn")
        raise error


async def run_group(*starters, body=None):
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(start(), name=f"task {i}") for i, start in enumerate(starters)]
        if body is not None:
            await body(group)
    return [task.result() for task in tasks]


# --- outer
def tree(error):
    if isinstance(error, BaseExceptionGroup):
        return str(error), [tree(member) for member in error.exceptions]
    return type(error).__name__, error.args, tree(error.__context__) if error.__context__ else None


async def attempt(*starters, body=None):
    await asyncio.create_task(attempt_here(*starters, body=body))


async def attempt_here(*starters, body=None):
    try:
        print("value", await run_group(*starters, body=body), asyncio.current_task().cancelling())
    except* ValueError as errors:
        print("values", tree(errors))
    except* (KeyError, OSError) as errors:
        print("others", tree(errors))
    except* asyncio.CancelledError as errors:
        print("cancelled", tree(errors))


async def failing_body(group):
    await asyncio.sleep(0)
    raise KeyError("body")


async def late_body(group):
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError as error:
        print("body cancelled", error.args)
        raise
    finally:
        coroutine = child("too late", [])
        try:
            group.create_task(coroutine)
        except RuntimeError as error:
            print(str(error).partition("<")[0], str(error).rpartition(">")[2])
        coroutine.close()


async def main():
    log = []
    await attempt(lambda: child("a", log), lambda: child("b", log, pauses=3))
    await attempt(lambda: child("a", log, ValueError("a")), lambda: child("b", log, pauses=9))
    await attempt(lambda: child("a", log, ValueError("a")), lambda: child("b", log, KeyError("b")))
    await attempt(lambda: child("a", log, OSError("a")), lambda: stubborn(log, ValueError("from finally")))
    await attempt(lambda: child("a", log, pauses=9), body=failing_body)
    await attempt(lambda: child("a", log, ValueError("a")), body=late_body)
    await attempt(lambda: child("a", log, asyncio.CancelledError("own"), pauses=0), lambda: child("b", log))
    print(log)
    starters = (lambda: child("a", log, ValueError("end a"))), (lambda: child("b", log, KeyError("end b")))
    await asyncio.create_task(run_group(*starters))
