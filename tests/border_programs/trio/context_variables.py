"""Context variables in tasks of both sides: copied at the start of a task, through ``start``, threads, generators."""
# --- inner
import contextvars

import trio

FIRST = contextvars.ContextVar("first", default="unset")
SECOND = contextvars.ContextVar("second")


async def show(name):
    print(name, FIRST.get(), SECOND.get("none"))
    FIRST.set(name)
    await trio.lowlevel.checkpoint()
    print(name, FIRST.get(), sorted(str(value) for value in contextvars.copy_context().values() if value == name))


async def starting(task_status=trio.TASK_STATUS_IGNORED):
    FIRST.set("in starting")
    task_status.started(FIRST.get())
    await trio.lowlevel.checkpoint()
    print("starting", FIRST.get())


async def generator():
    token = FIRST.set("in the generator")
    yield FIRST.get()
    yield FIRST.get()
    FIRST.reset(token)
    yield FIRST.get()


# --- outer
async def advance(items):
    print("advance", FIRST.get(), await anext(items), FIRST.get())


async def reset_elsewhere(token):
    try:
        FIRST.reset(token)
    except ValueError as error:
        message = str(error).rpartition("> ")[2]
    raise ValueError(message)


async def main():
    FIRST.set("main")
    token = SECOND.set(2)
    async with trio.open_nursery() as nursery:
        nursery.start_soon(show, "child")
        FIRST.set("changed")
    print(FIRST.get())
    async with trio.open_nursery() as nursery:
        value = await nursery.start(starting)
    print(value, FIRST.get())
    items = generator()
    print(await anext(items), FIRST.get())
    FIRST.set("between")
    async with trio.open_nursery() as nursery:
        nursery.start_soon(advance, items)
    print(FIRST.get())
    print(await anext(items))
    await items.aclose()
    context = contextvars.copy_context()
    context.run(FIRST.set, "in a context")
    task = trio.lowlevel.spawn_system_task(show, "system", context=context)
    while task.coro.cr_frame is not None:
        await trio.lowlevel.checkpoint()
    print(context[FIRST], FIRST.get())
    SECOND.reset(token)
    print(await trio.to_thread.run_sync(lambda: (FIRST.get(), SECOND.get("none"))))
    await trio.to_thread.run_sync(FIRST.set, "in a thread")
    print(FIRST.get())
    coroutine = show("stepped by hand")
    await coroutine
    print(FIRST.get())
    token = FIRST.set("last")
    async with trio.open_nursery() as nursery:
        nursery.start_soon(reset_elsewhere, token)
