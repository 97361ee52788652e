"""Each task has its own context; ``create_task(context=)``, ``Context.run`` and callbacks, across the border."""
# --- inner
import asyncio
import contextvars

first = contextvars.ContextVar("first")
second = contextvars.ContextVar("second", default=0)


async def change(value, log):
    log.append(("before", first.get("none"), second.get()))
    token = first.set(value)
    second.set(second.get() + 1)
    await asyncio.sleep(0)
    log.append(("after", first.get(), second.get(), token.old_value is token.MISSING))
    return token


def snapshot():
    context = contextvars.copy_context()
    return {variable.name: context[variable] for variable in (first, second) if variable in context}


async def failing():
    raise LookupError(snapshot())


async def generator():
    while True:
        second.set(second.get() + 10)
        yield snapshot()


# --- outer
async def child_tasks(log):
    first.set("parent")
    children = [asyncio.create_task(change(name, log)) for name in "ab"]
    await asyncio.gather(*children)
    return snapshot()


async def anext_of(g):
    return await anext(g)


async def main():
    loop = asyncio.get_running_loop()
    log = []
    token = await change("in main", log)
    print(log, snapshot())
    first.reset(token)
    print(snapshot())
    log.clear()
    print(await child_tasks(log), log)
    log.clear()
    print(await asyncio.create_task(child_tasks(log)), log, snapshot())
    context = contextvars.copy_context()
    context.run(first.set, "in the context")
    for _ in range(2):
        log.clear()
        task = asyncio.create_task(change("task", log), context=context)
        await task
        print(log, context[first], context[second], snapshot(), context.run(snapshot))
    coroutine = change("sent to", log)
    context.run(coroutine.send, None)
    log.clear()
    try:
        coroutine.send(None)
    except StopIteration as stop:
        print(log, stop.value.var is first, snapshot())
        for reset in (lambda: first.reset(stop.value), lambda: context.run(first.reset, stop.value)):
            try:
                reset()
                print("reset", context.run(snapshot))
            except ValueError as error:
                print(str(error).partition("<")[0])
    try:
        context.run(context.run, snapshot)
    except RuntimeError as error:
        print(str(error).partition(":")[0])
    g = generator()
    print(await anext(g), await asyncio.create_task(anext_of(g)), await anext(g), snapshot())
    await g.aclose()
    seen = []
    loop.call_soon(lambda: seen.append(snapshot()), context=context)
    loop.call_soon(lambda: seen.append(snapshot()))
    future = loop.create_future()
    future.add_done_callback(lambda future: seen.append((second.set(99), snapshot())[1]))
    future.add_done_callback(lambda future: seen.append(snapshot()), context=context)
    future.set_result(None)
    await asyncio.sleep(0)
    print(seen, snapshot())
    print(context.run(second.set, -1).old_value, context.run(contextvars.copy_context)[second])
    await asyncio.create_task(failing(), context=context)
