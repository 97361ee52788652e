"""``trio.lowlevel``: a task of one side waits and the other reschedules it; abort functions, checkpoints, parking."""
# --- inner
import outcome
import trio
import trio.testing


class Slot:
    """Holds one waiting task."""

    def __init__(self):
        self.task = None
        self.aborts = []

    async def wait(self):
        self.task = trio.lowlevel.current_task()

        def abort(raise_cancel):
            self.aborts.append(raise_cancel.__name__ != "")
            return trio.lowlevel.Abort.SUCCEEDED

        try:
            return await trio.lowlevel.wait_task_rescheduled(abort)
        finally:
            self.task = None

    async def wait_stubbornly(self):
        self.task = task = trio.lowlevel.current_task()

        def abort(raise_cancel):
            self.aborts.append("refused")
            trio.lowlevel.reschedule(task, outcome.capture(raise_cancel))
            return trio.lowlevel.Abort.FAILED

        return await trio.lowlevel.wait_task_rescheduled(abort)


# --- outer
async def report(function):
    try:
        print("got", await function())
    except BaseException as error:
        print("raised", type(error).__name__, isinstance(error, trio.Cancelled) or error.args)
        raise


async def main():
    slot = Slot()
    for result in (outcome.Value(5), outcome.Error(KeyError("k")), outcome.Error(StopIteration("s")),
                   outcome.Value(None), outcome.Error(StopAsyncIteration("s"))):
        try:
            async with trio.open_nursery() as nursery:
                nursery.start_soon(report, slot.wait)
                await trio.testing.wait_all_tasks_blocked()
                print(slot.task.name, slot.task.coro.cr_code.co_name, slot.task.parent_nursery is nursery)
                trio.lowlevel.reschedule(slot.task, result)
        except BaseExceptionGroup as group:
            print(group.message, [(type(e).__name__, e.args, repr(e.__cause__)) for e in group.exceptions])
        print(slot.task)
    for function in (slot.wait, slot.wait_stubbornly):
        with trio.CancelScope() as scope:
            scope.cancel()
            await report(function)
        print(slot.aborts, scope.cancelled_caught)
    lot = trio.lowlevel.ParkingLot()
    async with trio.open_nursery() as nursery:
        for _ in range(3):
            nursery.start_soon(lot.park)
        await trio.testing.wait_all_tasks_blocked()
        print(len(lot), bool(lot), lot.statistics().tasks_waiting)
        print(len(lot.unpark(count=2)), len(lot))
        lot.unpark_all()
    async with trio.open_nursery() as nursery:
        nursery.start_soon(trio.lowlevel.checkpoint)
        await trio.lowlevel.checkpoint_if_cancelled()
        nursery.cancel_scope.cancel()
        await trio.lowlevel.cancel_shielded_checkpoint()
        print("still here")
        await trio.lowlevel.checkpoint_if_cancelled()
        print("not reached")
    variable = trio.lowlevel.RunVar("unusual name", default="default")
    token = variable.set("changed")
    print(variable.get())
    variable.reset(token)
    print(variable.get())
    seen = trio.Event()
    trio.lowlevel.current_trio_token().run_sync_soon(seen.set)
    await seen.wait()
    slot = Slot()
    async with trio.open_nursery() as nursery:
        nursery.start_soon(report, slot.wait)
        await trio.testing.wait_all_tasks_blocked()
        trio.lowlevel.reschedule(slot.task, outcome.Error(OSError("thrown in")))
