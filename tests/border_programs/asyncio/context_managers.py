"""``asynccontextmanager``, ``AsyncExitStack`` and ``aclosing`` over managers and generators of the other side."""
# --- inner
import asyncio
import contextlib


@contextlib.asynccontextmanager
async def managed(name, log, swallow=()):
    log.append(f"enter {name}")
    await asyncio.sleep(0)
    try:
        yield name.upper()
    except swallow as error:
        log.append(f"{name} swallows {error!r}")
    finally:
        await asyncio.sleep(0)
        log.append(f"exit {name}")


class Manager:
    def __init__(self, log, answer=None, error=None):
        self.log, self.answer, self.error = log, answer, error

    async def __aenter__(self):
        self.log.append("aenter")
        return self

    async def __aexit__(self, kind, error, traceback):
        self.log.append(("aexit", kind and kind.__name__, repr(error), traceback is not None))
        await asyncio.sleep(0)
        if self.error:
            raise self.error
        return self.answer


async def numbers(log):
    try:
        for n in range(5):
            yield n
    finally:
        log.append("numbers end")


@contextlib.asynccontextmanager
async def wrong(times):
    for _ in range(times):
        yield


# --- outer
async def callback(log, *args, **options):
    log.append(("callback", args, options))


async def use(manager, log, error=None):
    try:
        async with manager as value:
            log.append(value if isinstance(value, str) else type(value).__name__)
            await asyncio.sleep(0)
            if error is not None:
                raise error
        log.append("left")
    except BaseException as problem:
        while problem is not None:
            log.append((type(problem).__name__, problem.args))
            problem = problem.__context__
    print(log)
    log.clear()


@managed("decorated", log := [])
async def decorated(n):
    log.append(n)
    return n


async def main():
    for error in (None, ValueError("v"), StopIteration("s"), StopAsyncIteration("a"), asyncio.CancelledError("c")):
        await use(managed("plain", log), log, error)
        await use(managed("swallowing", log, (ValueError, StopIteration)), log, error)
        for answer in (None, True):
            await use(Manager(log, answer), log, error)
        await use(Manager(log, error=KeyError("in aexit")), log, error)
        await use(contextlib.aclosing(numbers(log)), log, error)
        stack = contextlib.AsyncExitStack()
        await stack.enter_async_context(managed("in the stack", log))
        stack.push_async_callback(callback, log, 1, option=2)
        stack.push_async_exit(Manager(log, answer=True))
        stack.callback(log.append, "plain callback")
        await use(stack, log, error)
    for times in (0, 2):
        await use(wrong(times), log)
    await use(wrong(2), log, ValueError("not stopped"))
    print(await decorated(1), await decorated(2), log)
    async with managed("outer", log), Manager(log, error=LookupError("at the end")):
        raise ZeroDivisionError("in the body")
