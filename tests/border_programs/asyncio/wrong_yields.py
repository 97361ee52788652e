"""What both Task classes say when a coroutine of the other side yields what they cannot wait for."""
# --- inner
import asyncio


class Yields:
    def __init__(self, *values):
        self.values = values

    def __await__(self):
        for value in self.values:
            try:
                received = yield value
            except BaseException as error:
                print("thrown in", type(error).__name__, str(error).split("<")[0].split("Future(")[0])
                raise
            print("sent in", received)
        return len(self.values)


async def yielding(*values):
    try:
        return await Yields(*values)
    finally:
        print("yielding ends")


async def awaiting_itself(box):
    await asyncio.sleep(0)
    await box[0]


async def stopping(future):
    await future


# --- outer
async def through(awaitable):
    return await awaitable


class Blocking:
    _asyncio_future_blocking = True

    def get_loop(self):
        return asyncio.get_running_loop()

    def add_done_callback(self, callback, context):
        print("waited for")
        self._loop = None
        asyncio.get_running_loop().call_soon(callback, None, context=context)


async def show(kind, coroutine):
    task = kind(coroutine, loop=asyncio.get_running_loop())
    await asyncio.wait([task])
    error = None if task.cancelled() else task.exception()
    if error is None:
        print("result", None if task.cancelled() else task.result())
    else:
        print(type(error).__name__, str(error).split("<")[0].split(" in Task")[0], "|", repr(error.__context__)[:25])
    return task


async def main():
    loop = asyncio.get_running_loop()
    for kind in (asyncio.Task, asyncio.tasks._PyTask):
        done = loop.create_future()
        done.set_result(1)
        for values in ((None,), (None, None), (1,), ("text", 2), ([],), (done,), (Blocking(),), ()):
            await show(kind, through(yielding(*values)))
            await show(kind, yielding(*values))
        for make in (lambda: (x for x in "ab"), lambda: asyncio.sleep(0)):
            refused = make()
            await show(kind, yielding(refused))
            refused.close()
        box = []
        box.append(kind(through(awaiting_itself(box)), loop=loop))
        await asyncio.wait(box)
        print(str(box[0].exception()).split("<")[0])
        for error in (StopIteration, StopIteration(3)):
            future = loop.create_future()
            try:
                future.set_exception(error)
            except TypeError as failure:
                print(failure)
            else:
                await show(kind, through(stopping(future)))
    await kind(through(yielding(7)), loop=loop)
