# requires: 3.12
"""Eager tasks of both Task classes begin coroutines of the other side at once."""
# --- inner
import asyncio


async def at_once(log, value):
    log.append("began " + asyncio.current_task().get_name().rstrip("0123456789"))
    return value


async def later(log, value):
    log.append(f"began {value}")
    await asyncio.sleep(0)
    log.append(f"went on {value}")
    return value


async def failing(log):
    log.append("failing")
    raise ValueError("at once")


async def nested(log, factory):
    task = asyncio.current_task()
    child = factory(asyncio.get_running_loop(), later(log, "child"), name="child")
    log.append((asyncio.current_task() is task, child.done()))
    return await child


# --- outer
def c_factory(loop, coroutine, **options):
    options["eager_start"] = True
    return asyncio.Task(coroutine, loop=loop, **options)


def python_factory(loop, coroutine, **options):
    options["eager_start"] = True
    return asyncio.tasks._PyTask(coroutine, loop=loop, **options)


async def passing(awaitable):
    return await awaitable


async def try_factory(factory):
    loop = asyncio.get_running_loop()
    current = asyncio.current_task()
    log = []
    for make in (lambda: at_once(log, 1), lambda: later(log, 2), lambda: nested(log, factory), lambda: failing(log)):
        for wrap in (lambda c: c, passing):
            task = factory(loop, wrap(make()), name="eager")
            print(task.done(), log, asyncio.current_task() is current, task in asyncio.all_tasks())
            print(await asyncio.gather(task, return_exceptions=True), log)
            log.clear()
    task = factory(loop, later(log, 3))
    task.cancel("before the second step")
    try:
        await task
    except asyncio.CancelledError as error:
        print("cancelled", error.args, log)


async def main():
    loop = asyncio.get_running_loop()
    before = loop.get_task_factory()
    for factory in (c_factory, python_factory):
        await try_factory(factory)
        loop.set_task_factory(factory)
        try:
            log = []
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(later(log, 1)), group.create_task(at_once(log, 2), name="second")]
                print(log, [task.done() for task in tasks])
            print(log, [task.result() for task in tasks])
            print(await asyncio.gather(later(log, 5), at_once(log, 6)) if not log.clear() else 0)
        finally:
            loop.set_task_factory(before)
    print(await asyncio.eager_task_factory(loop, passing(at_once([], "by the factory of asyncio"))))
    await python_factory(loop, passing(failing([])))
