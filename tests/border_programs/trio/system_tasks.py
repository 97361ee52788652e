"""System tasks of the other side: their contexts, their cancellation at the end of a run, what a crash makes of it."""
# --- inner
import contextvars

import trio

VARIABLE = contextvars.ContextVar("variable", default="default")


async def daemon(log, name, started=None):
    log.append((name, VARIABLE.get(), trio.lowlevel.current_task().name))
    if started is not None:
        started.set()
    try:
        await trio.sleep_forever()
    except trio.Cancelled:
        log.append((name, "cancelled"))
        raise
    finally:
        log.append((name, "ends"))


async def crash(error):
    await trio.lowlevel.checkpoint()
    raise error


# --- outer
async def program(log):
    VARIABLE.set("of the program")
    started = trio.Event()
    trio.lowlevel.spawn_system_task(daemon, log, "first", started)
    await started.wait()
    started = trio.Event()
    context = contextvars.copy_context()
    task = trio.lowlevel.spawn_system_task(daemon, log, "second", started, name="named", context=context)
    print(task.context is context, task.name)
    await started.wait()
    log.append("program ends")
    return "result"


async def crashing(log, error):
    trio.lowlevel.spawn_system_task(crash, error)
    try:
        await trio.sleep_forever()
    except trio.Cancelled:
        log.append("program cancelled")
        raise


async def failing(log):
    trio.lowlevel.spawn_system_task(daemon, log, "of failing")
    await trio.lowlevel.checkpoint()
    await crash(LookupError("of the program"))


async def main():
    log = []
    print(await trio.to_thread.run_sync(trio.run, program, log))
    print(log[:3], sorted(log[3:]))
    log = []
    try:
        await trio.to_thread.run_sync(trio.run, crashing, log, ValueError("crashed"))
    except trio.TrioInternalError as error:
        print(error, log)
        cause = error.__cause__
        while cause is not None:
            print(type(cause).__name__, cause.args[0])
            cause = cause.exceptions[0] if isinstance(cause, BaseExceptionGroup) else cause.__cause__
    log = []
    try:
        trio.run(program, log)
    except RuntimeError as error:
        print(error)
    await trio.to_thread.run_sync(trio.run, failing, log)
