"""``wait_all_tasks_blocked`` as a barrier between tasks of both sides: what has been done when it returns."""
# --- inner
import anyio
import anyio.lowlevel


class Stage:
    def __init__(self, parties):
        self.parties = parties
        self.waiting = 0
        self.event = anyio.Event()

    async def arrive(self):
        self.waiting += 1
        if self.waiting == self.parties:
            self.waiting = 0
            self.event.set()
            self.event = anyio.Event()
        else:
            await self.event.wait()


async def inner_worker(name, stage, log):
    for step in range(3):
        for _ in range(step):
            await anyio.lowlevel.checkpoint()
        log.append((step, name))
        await stage.arrive()


async def ticks(event):
    for i in range(5):
        await anyio.lowlevel.checkpoint()
        yield i
    await event.wait()


# --- outer
async def outer_worker(name, stage, log):
    for step in range(3):
        log.append((step, name))
        await anyio.lowlevel.checkpoint()
        await stage.arrive()


async def consume(event, into):
    async for tick in ticks(event):
        into.append(tick)
    into.append("end")


async def main():
    log = []
    stage = Stage(5)
    async with anyio.create_task_group() as tg:
        for i in range(2):
            tg.start_soon(inner_worker, f"inner {i}", stage, log)
            tg.start_soon(outer_worker, f"outer {i}", stage, log)
        for step in range(3):
            await anyio.wait_all_tasks_blocked()
            print(step, stage.waiting, sorted(log))
            log.clear()
            await stage.arrive()
    print(stage.waiting, log)
    event, into = anyio.Event(), []
    async with anyio.create_task_group() as tg:
        tg.start_soon(consume, event, into)
        await anyio.wait_all_tasks_blocked()
        print(into)
        event.set()
        await anyio.wait_all_tasks_blocked()
        print(into)
    with anyio.move_on_after(0) as scope:
        async with anyio.create_task_group() as tg:
            tg.start_soon(inner_worker, "alone", stage, log)
            await anyio.sleep_forever()
    print(scope.cancelled_caught)
    async with anyio.create_task_group() as tg:
        tg.start_soon(inner_worker, "last", None, log)
