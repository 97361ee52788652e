"""Nurseries: ``start`` and its errors, children that start children, names of tasks, nurseries that are closed."""
# --- inner
import trio


async def service(behaviour, task_status=trio.TASK_STATUS_IGNORED):
    if behaviour == "fails before":
        raise ValueError(behaviour)
    if behaviour == "returns before":
        return
    if behaviour == "slow":
        await trio.sleep_forever()
    task_status.started((behaviour, "value"))
    if behaviour == "twice":
        task_status.started()
    if behaviour == "fails after":
        raise KeyError(behaviour)
    print("service goes on:", behaviour)


async def reporting(depth, nursery):
    task = trio.lowlevel.current_task()
    print("task", task.name, depth, task.parent_nursery is nursery, task.coro.cr_running, task.coro.cr_code.co_name)
    if depth:
        nursery.start_soon(reporting, depth - 1, nursery)


class Callable:
    async def __call__(self):
        print("called:", trio.lowlevel.current_task().name.rpartition(".")[2].partition(" ")[0])

    async def method(self):
        print("method:", trio.lowlevel.current_task().name)


# --- outer
def root(error):
    while isinstance(error, BaseExceptionGroup):
        print(type(error).__name__, error.message, len(error.exceptions))
        error = error.exceptions[0]
    return type(error).__name__, error.args, type(error.__context__).__name__


async def report_in_outer():
    print(trio.lowlevel.current_task().name)
    await trio.lowlevel.checkpoint()
    print(trio.lowlevel.current_task().name, "after a checkpoint")


async def main():
    for behaviour in ("fine", "fails before", "returns before", "twice", "fails after"):
        try:
            async with trio.open_nursery() as nursery:
                print(await nursery.start(service, behaviour))
        except Exception as error:
            print(behaviour, root(error))
    with trio.move_on_after(0) as scope:
        async with trio.open_nursery() as nursery:
            await nursery.start(service, "slow")
    print(scope.cancelled_caught)
    async with trio.open_nursery() as nursery:
        nursery.start_soon(reporting, 3, nursery)
    async with trio.open_nursery() as nursery:
        nursery.start_soon(report_in_outer, name="a given name")
    async with trio.open_nursery() as nursery:
        nursery.start_soon(report_in_outer)
    for function in (Callable().method, Callable()):
        async with trio.open_nursery() as nursery:
            nursery.start_soon(function)
    for wrong in (lambda: 1, report_in_outer(), None, lambda: report_in_outer(), trio.sleep):
        try:
            async with trio.open_nursery() as nursery:
                nursery.start_soon(wrong)
        except Exception as error:
            print(root(error)[0])
    try:
        nursery.start_soon(report_in_outer)
    except RuntimeError as error:
        print(error)
    async with trio.open_nursery() as nursery:
        print(len(nursery.child_tasks), nursery.parent_task is trio.lowlevel.current_task())
        nursery.start_soon(trio.sleep_forever)
        print(sorted(task.name for task in nursery.child_tasks))
        nursery.cancel_scope.cancel()
    await nursery.start(service, "closed")
