"""What a running task sees of the coroutines of the other side that it is in: ``cr_await``, ``cr_frame``, states."""
# --- inner
import asyncio
import inspect


def look(coroutine):
    chain = []
    while coroutine is not None:
        if inspect.iscoroutine(coroutine):
            frame = coroutine.cr_frame
            chain.append((coroutine.__qualname__, inspect.getcoroutinestate(coroutine), coroutine.cr_running,
                          coroutine.cr_suspended if hasattr(coroutine, "cr_suspended") else None,
                          frame and frame.f_lineno))
            coroutine = coroutine.cr_await
        else:
            chain.append(type(coroutine).__name__)
            coroutine = getattr(coroutine, "gi_yieldfrom", None)
    return chain


async def leaf(future, probe):
    probe("leaf")
    value = await future
    probe("leaf again")
    return value


async def branch(future, probe):
    try:
        return await leaf(future, probe)
    finally:
        probe("branch")


# --- outer
async def root(future, probe):
    return "root", await branch(future, probe)


class Future(asyncio.Future):
    pass


async def main():
    loop = asyncio.get_running_loop()
    for make in (root, branch):
        for future in (loop.create_future(), Future(loop=loop)):
            task = None

            def probe(where):
                print(where, look(task.get_coro()))

            task = asyncio.create_task(make(future, probe))
            print(look(task.get_coro()))
            await asyncio.sleep(0)
            print(look(task.get_coro()))
            future.set_result(7)
            coroutine = task.get_coro()
            print(await task, look(coroutine))
            print(task.get_coro() is coroutine, task.get_coro().cr_await, task.get_coro().cr_frame)
    future = loop.create_future()
    task = asyncio.create_task(root(future, lambda where: None))
    await asyncio.sleep(0)
    for call in (lambda: task.get_coro().send(None), lambda: task.get_coro().cr_await.send(1)):
        try:
            print(call() is future)
        except RuntimeError as error:
            print(error)
    task.cancel()
    coroutine = task.get_coro()
    print([type(result).__name__ for result in await asyncio.gather(task, return_exceptions=True)], look(coroutine))
