"""What ``get_current_task`` and ``get_running_tasks`` tell of tasks of both sides: names, coroutines, parents."""
# --- inner
import anyio
import anyio.lowlevel


async def report(event):
    task = anyio.get_current_task()
    coroutine = task.coro
    print(task.name, coroutine.__name__, coroutine.__qualname__, coroutine.cr_code.co_name, coroutine.cr_running)
    await event.wait()
    print(task == anyio.get_current_task(), task.has_pending_cancellation())


async def nested(event):
    async with anyio.create_task_group() as tg:
        tg.start_soon(report, event)


class Callable:
    async def __call__(self, event):
        await report(event)

    async def method(self, event):
        await report(event)

    @classmethod
    async def of_class(cls, event):
        await report(event)


# --- outer
async def outer_report(event):
    await report(event)


async def list_tasks(prefixes=("inner", "program", "named")):
    for task in sorted(anyio.get_running_tasks(), key=lambda task: task.name):
        if task.name.startswith(prefixes):
            frame = task.coro.cr_frame
            print("   ", task.name, task.coro.__qualname__, frame.f_code.co_name, frame.f_lineno)


async def main():
    me = anyio.get_current_task()
    for function in (report, outer_report, nested, Callable().method, Callable.of_class):
        event = anyio.Event()
        async with anyio.create_task_group() as tg:
            tg.start_soon(function, event)
            await anyio.wait_all_tasks_blocked()
            await list_tasks()
            event.set()
    event = anyio.Event()
    async with anyio.create_task_group() as tg:
        tg.start_soon(report, event, name="named by hand")
        await anyio.wait_all_tasks_blocked()
        await list_tasks()
        [task] = [task for task in anyio.get_running_tasks() if task.name == "named by hand"]
        print(task.parent_id == me.id, task.has_pending_cancellation())
        event.set()
    print(task.coro.cr_frame, task.coro.cr_await, me == anyio.get_current_task())
    with anyio.CancelScope() as scope:
        print(me.has_pending_cancellation())
        scope.cancel()
        print(me.has_pending_cancellation())
    async with anyio.create_task_group() as tg:
        event = anyio.Event()
        tg.start_soon(nested, event)
        await anyio.wait_all_tasks_blocked()
        await list_tasks()
        tg.cancel_scope.cancel()
    print(len([task for task in anyio.get_running_tasks() if task.name.startswith(("inner", "program"))]))
