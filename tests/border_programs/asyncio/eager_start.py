# requires: 3.14
"""``eager_start`` given to both Task classes, for coroutines of the other side; contexts of eager tasks."""
# --- inner
import asyncio
import contextvars

variable = contextvars.ContextVar("variable", default="unset")


async def noting(log, value, pauses):
    log.append((value, "begins", variable.get()))
    variable.set(value)
    for _ in range(pauses):
        await asyncio.sleep(0)
    log.append((value, "ends", variable.get()))
    return value


async def erring(log):
    log.append("erring")
    raise OSError("erring")


# --- outer
async def begin(kind, log, **options):
    loop = asyncio.get_running_loop()
    tasks = [kind(noting(log, f"v{i}", i), loop=loop, **options) for i in range(3)]
    print([task.done() for task in tasks], log)
    print(await asyncio.gather(*tasks), log)
    print(variable.get())
    log.clear()


async def main():
    log = []
    for kind in (asyncio.Task, asyncio.tasks._PyTask):
        await begin(kind, log, eager_start=True)
        await begin(kind, log, eager_start=False)
        await begin(kind, log)
        context = contextvars.copy_context()
        context.run(variable.set, "in the context")
        await begin(kind, log, eager_start=True, context=context)
        print(context[variable])
        task = kind(erring(log), loop=asyncio.get_running_loop(), eager_start=True)
        print(task.done(), repr(task.exception()), task.get_coro())
        log.clear()
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(noting(log, i, i)) for i in range(2)]
            print(log)
            group.create_task(erring(log))
    except* OSError as errors:
        print(repr(errors), [task.cancelled() for task in tasks], log)
    await asyncio.Task(erring(log), loop=asyncio.get_running_loop(), eager_start=True)
