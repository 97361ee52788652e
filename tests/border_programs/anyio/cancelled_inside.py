"""A cancellation that strikes within await, within a comprehension, and at the three places of ``async with``."""
# --- inner
import anyio
import anyio.lowlevel


async def wait(log):
    try:
        await anyio.sleep_forever()
    except BaseException as error:
        log.append(isinstance(error, anyio.get_cancelled_exc_class()))
        raise
    finally:
        log.append("wait ends")


class Manager:
    def __init__(self, log, where):
        self.log = log
        self.where = where

    async def __aenter__(self):
        if self.where == "enter":
            await wait(self.log)
        return self.where

    async def __aexit__(self, kind, error, traceback):
        self.log.append(None if kind is None else issubclass(kind, anyio.get_cancelled_exc_class()))
        if self.where == "exit":
            await wait(self.log)
        return self.where == "swallow"


# --- outer
async def in_await(log):
    await wait(log)


async def in_await_within_comprehension(log):
    log.append([await wait(log) for _ in range(2)])


async def in_enter(log):
    async with Manager(log, "enter") as value:
        log.append(value)


async def in_body(log):
    async with Manager(log, "body"), Manager(log, "swallow") as value:
        log.append(value)
        await wait(log)


async def in_exit(log):
    async with Manager(log, "exit"):
        log.append("body")


async def main():
    for function in (in_await, in_await_within_comprehension, in_enter, in_body, in_exit):
        log = []
        with anyio.CancelScope() as scope:
            async with anyio.create_task_group() as tg:
                tg.start_soon(function, log)
                await anyio.wait_all_tasks_blocked()
                log.append("now")
                scope.cancel()
        print(function.__name__, log, scope.cancelled_caught)
        log = []
        with anyio.move_on_after(0) as scope:
            await function(log)
        print("    ", log, scope.cancelled_caught)
