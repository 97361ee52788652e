"""``ContextManagerMixin`` and ``AsyncContextManagerMixin`` implemented by one side, with a task group within."""
# --- inner
from contextlib import asynccontextmanager, contextmanager

import anyio


class Plain(anyio.ContextManagerMixin):
    def __init__(self, log, swallow=()):
        self.log = log
        self.swallow = swallow

    @contextmanager
    def __contextmanager__(self):
        self.log.append("enter")
        try:
            yield self
        except self.swallow as error:
            self.log.append(repr(error))
        finally:
            self.log.append("exit")


class Service(anyio.AsyncContextManagerMixin):
    def __init__(self, log):
        self.log = log

    @asynccontextmanager
    async def __asynccontextmanager__(self):
        async with anyio.create_task_group() as tg:
            tg.start_soon(self.run)
            await anyio.wait_all_tasks_blocked()
            try:
                yield self
            finally:
                self.log.append("stops")
                tg.cancel_scope.cancel()

    async def run(self):
        self.log.append("runs")
        try:
            await anyio.sleep_forever()
        finally:
            self.log.append("run ends")


# --- outer
class Extended(Service):
    @asynccontextmanager
    async def __asynccontextmanager__(self):
        async with super().__asynccontextmanager__():
            yield "extended"
            self.log.append("body done")


class Wrong(anyio.AsyncContextManagerMixin):
    async def __asynccontextmanager__(self):
        pass


def flat(error):
    while isinstance(error, BaseExceptionGroup):
        print(type(error).__name__, len(error.exceptions))
        error = error.exceptions[0]
    return repr(error), repr(error.__cause__), repr(error.__context__)


async def main():
    log = []
    with Plain(log) as plain:
        try:
            with plain:
                pass
        except RuntimeError as error:
            print(str(error).rpartition("object")[2])
    for error in (KeyError("k"), ValueError("v"), StopIteration("s")):
        try:
            with Plain(log, (KeyError, StopIteration)):
                raise error
        except ValueError as caught:
            print(flat(caught))
    print(log)
    log.clear()
    async with Service(log) as service:
        print(log, type(service).__name__)
    print(log)
    log.clear()
    async with Extended(log) as value:
        print(value, log)
    print(log)
    log.clear()
    try:
        async with Extended(log):
            raise LookupError("in the body")
    except BaseException as error:
        print(flat(error), log)
    with anyio.move_on_after(0) as scope:
        async with Extended(log):
            await anyio.sleep_forever()
    print(scope.cancelled_caught, log)
    try:
        async with Wrong():
            pass
    except TypeError as error:
        print(str(error).partition("object at")[0])
    try:
        await service.__aexit__(None, None, None)
    except RuntimeError as error:
        print(str(error).rpartition(">")[2])
    try:
        async with Extended([]), Service([]):
            raise OSError("at the end")
    except BaseException as error:
        print(flat(error))
