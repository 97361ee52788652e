"""The C Task and the pure-Python Task each drive coroutines of the other side."""
# --- inner
import asyncio


async def pausing(n, log):
    for i in range(n):
        log.append(f"step {i}")
        await asyncio.sleep(0)
    return n


async def waiting(future):
    try:
        return "got", await future
    except asyncio.CancelledError as error:
        return "cancelled", error.args


async def failing(future):
    value = await future
    raise LookupError(f"no {value}")


class Twice:
    def __init__(self, future):
        self.future = future

    def __await__(self):
        first = yield from self.future
        second = yield from self.future.__await__()
        return [first, second]


# --- outer
async def passing(awaitable):
    return "passed", await awaitable


async def drive(kind):
    loop = asyncio.get_running_loop()
    log = []
    print(await kind(pausing(3, log), loop=loop), log)
    print(await kind(passing(passing(pausing(1, log))), loop=loop))
    future = loop.create_future()
    tasks = [kind(passing(waiting(future)), loop=loop, name=f"t{i}") for i in range(3)]
    await asyncio.sleep(0)
    print([task.cancel("enough") for task in tasks[:1]], [task.cancelling() for task in tasks])
    print(await tasks[0], tasks[0].cancelled())
    future.cancel("the future is") if not future.done() else print("the future was cancelled with the task")
    print([await task for task in tasks[1:]], [task.get_name() for task in tasks])
    for make in (lambda: Twice(future), lambda: passing(Twice(future)), lambda: failing(future)):
        future = loop.create_future()
        loop.call_soon(future.set_result, "value")
        task = kind(passing(make()), loop=loop)
        try:
            print(await task)
        except LookupError as error:
            print(repr(error), task.exception() is error, task.done(), task.cancelled())
    inner_task = kind(pausing(2, log), loop=loop)
    outer_task = kind(passing(inner_task), loop=loop)
    print(await outer_task, inner_task.result(), outer_task.result())
    try:
        kind(Twice(future), loop=loop)
    except TypeError as error:
        print(str(error).partition(" <")[0])


async def main():
    for kind in (asyncio.Task, asyncio.tasks._PyTask):
        print(kind.__module__, kind.__name__)
        await drive(kind)
    future = asyncio.get_running_loop().create_future()
    future.set_result("end")
    await asyncio.tasks._PyTask(passing(failing(future)), loop=asyncio.get_running_loop())
