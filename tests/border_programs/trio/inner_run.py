"""A run of trio within a thread, with a clock that jumps and an instrument of the other side."""
# --- inner
import trio
import trio.testing


class Counting(trio.abc.Instrument):
    def __init__(self):
        self.log = []

    def before_run(self):
        self.log.append("before run")

    def after_run(self):
        self.log.append("after run")

    def task_spawned(self, task):
        if self.concerns(task):
            self.log.append(("spawned", task.name))

    def task_exited(self, task):
        if self.concerns(task):
            self.log.append(("exited", task.name))

    def before_task_step(self, task):
        if self.concerns(task):
            self.log.append(("step", task.coro.cr_code.co_name))

    def concerns(self, task):
        return not task.name.startswith(("<", "trio"))


async def sleeper(log, seconds):
    try:
        await trio.sleep(seconds)
        log.append((seconds, "slept", trio.current_time()))
    except trio.Cancelled:
        log.append((seconds, "cancelled", trio.current_time()))
        raise


# --- outer
async def program(log):
    trio.lowlevel.current_clock().jump(0)
    start = trio.current_time()
    with trio.move_on_after(10) as scope:
        async with trio.open_nursery() as nursery:
            for seconds in (3, 1, 12, 2):
                nursery.start_soon(sleeper, log, seconds)
    print(scope.cancelled_caught, trio.current_time() - start)
    try:
        with trio.fail_after(5):
            await sleeper(log, 7)
    except trio.TooSlowError as error:
        print(repr(error), trio.current_time() - start)
    with trio.move_on_at(trio.current_time() + 2) as scope:
        scope.deadline += 2
        print(trio.current_effective_deadline() - start)
        await sleeper(log, 3)
    scope = trio.CancelScope(relative_deadline=4)
    with scope:
        await sleeper(log, 4.5)
    return trio.current_time() - start


async def failing(log):
    await sleeper(log, 1)
    raise ValueError("after a second")


async def main():
    log = []
    instrument = Counting()
    clock = trio.testing.MockClock(autojump_threshold=0)
    print(await trio.to_thread.run_sync(lambda: trio.run(program, log, clock=clock, instruments=[instrument])))
    print(log)
    for entry in instrument.log:
        print(entry)
    log = []
    clock = trio.testing.MockClock(autojump_threshold=0)
    await trio.to_thread.run_sync(lambda: trio.run(failing, log, clock=clock))
