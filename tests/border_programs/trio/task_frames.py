"""``Task.iter_await_frames``: the functions and lines at which a suspended task of both sides waits."""
# --- inner
import types

import trio
import trio.testing


async def innermost(event):
    await event.wait()


async def inner_with(event):
    async with trio.open_nursery() as nursery:
        nursery.cancel_scope.shield = False
        await innermost(
            event,
        )


@types.coroutine
def generator_based(event):
    yield from innermost(event)


class Awaitable:
    def __init__(self, event):
        self.event = event

    def __await__(self):
        return (yield from innermost(self.event).__await__())


async def generator(event):
    yield 1
    await innermost(event)
    yield 2


# --- outer
async def outer_plain(event):
    await innermost(event)


async def outer_with(event):
    for _ in range(1):
        try:
            await inner_with(event)
        finally:
            pass


async def outer_generator_based(event):
    await generator_based(event)


async def outer_awaitable(event):
    await Awaitable(event)


async def outer_for(event):
    async for item in generator(event):
        if item > 5:
            break


async def outer_comprehension(event):
    return [item
            async for item in generator(event)]


async def main():
    for function in (innermost, inner_with, outer_plain, outer_with, outer_generator_based, outer_awaitable, outer_for,
                     outer_comprehension):
        event = trio.Event()
        async with trio.open_nursery() as nursery:
            nursery.start_soon(function, event)
            await trio.testing.wait_all_tasks_blocked()
            [task] = nursery.child_tasks
            print(task.name, task.coro.__qualname__, task.coro.cr_running, task.coro.cr_await is not None)
            for frame, line in task.iter_await_frames():
                print("   ", frame.f_code.co_name, line, line - frame.f_code.co_firstlineno, frame.f_lineno == line)
            event.set()
        print([frame.f_code.co_name for frame, line in task.iter_await_frames()], task.coro.cr_frame)
