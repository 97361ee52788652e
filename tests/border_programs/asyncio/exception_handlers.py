"""What the exception handler of a loop is told of callbacks, tasks and futures that fail with nobody asking."""
# --- inner
import asyncio


async def fail(message):
    await asyncio.sleep(0)
    raise ValueError(message)


async def pending(event):
    await event.wait()


def failing_callback(*args):
    raise KeyError(*args)


class Handler:
    def __init__(self):
        self.seen = []

    def __call__(self, loop, context):
        message = context["message"].partition("(")[0].partition(" <")[0].partition(" at 0x")[0]
        exception = context.get("exception")
        entries = []
        entry = exception.__traceback__ if exception is not None else None
        while entry is not None:
            code = entry.tb_frame.f_code
            if "asyncio" not in code.co_filename.split("/")[-2:-1] or code.co_name in ("fail", "failing_callback"):
                entries.append((code.co_name, entry.tb_lineno))
            entry = entry.tb_next
        self.seen.append((message, repr(exception), entries))


# --- outer
import gc


async def turns():
    for _ in range(4):
        await asyncio.sleep(0)


async def wrapped(awaitable):
    return await awaitable


async def main():
    loop = asyncio.get_running_loop()
    before = loop.get_exception_handler()
    handler = Handler()
    loop.set_exception_handler(handler)
    try:
        print(loop.get_exception_handler() is handler)
        loop.call_soon(failing_callback, "soon")
        loop.call_later(0, failing_callback, "later")
        await asyncio.sleep(0.01)
        for kind in (asyncio.Task, asyncio.tasks._PyTask):
            task = kind(fail("plain"), loop=loop)
            await turns()
            del task
            gc.collect()
            task = kind(wrapped(wrapped(fail("wrapped"))), loop=loop)
            await turns()
            del task
            gc.collect()
            task = kind(wrapped(fail("asked")), loop=loop)
            await turns()
            print(repr(task.exception()))
            del task
            gc.collect()
            print(*handler.seen, sep="\n")
            handler.seen.clear()
        for kind in (asyncio.Future, asyncio.futures._PyFuture):
            future = kind(loop=loop)
            future.set_exception(RuntimeError("a future's"))
            del future
            gc.collect()
            future = kind(loop=loop)
            future.add_done_callback(failing_callback)
            future.add_done_callback(lambda future: print("the next callback"))
            future.set_result(1)
            await turns()
            print([(message, repr_[:20]) for message, repr_, _ in handler.seen])
            handler.seen.clear()
        outer = asyncio.gather(fail("one"), fail("two"))
        print([repr(result) for result in await asyncio.gather(outer, return_exceptions=True)])
        del outer
        await turns()
        gc.collect()
        loop.call_exception_handler({"message": "by hand", "exception": ValueError("by hand")})
        loop.call_exception_handler({"message": "no exception"})
        print(handler.seen)
        for wrong in (3, "text"):
            try:
                loop.set_exception_handler(wrong)
            except TypeError as error:
                print(str(error)[:40])
    finally:
        loop.set_exception_handler(before)
    await wrapped(fail("at the end"))
