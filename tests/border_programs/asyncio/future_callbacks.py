"""Futures of both classes with callbacks and waiters of the other side; subclasses; states that forbid."""
# --- inner
import asyncio


class Recorder:
    def __init__(self, log):
        self.log = log

    def __call__(self, future):
        self.log.append(("recorder", future.cancelled() or repr(future.exception() or future.result())))

    def __eq__(self, other):
        return isinstance(other, Recorder)

    __hash__ = None


def noting(log, name):
    def callback(future):
        log.append((name, future.done()))
    return callback


async def wait(future):
    try:
        return await future
    except BaseException as error:
        return type(error).__name__, error.args


class Own(asyncio.Future):
    def set_result(self, value):
        super().set_result(("own", value))

    def __await__(self):
        value = yield from super().__await__()
        return "through own", value

    __iter__ = __await__


# --- outer
async def turns():
    for _ in range(3):
        await asyncio.sleep(0)


def attempt(function, *args):
    try:
        return function(*args)
    except BaseException as error:
        return type(error).__name__, str(error)


async def main():
    loop = asyncio.get_running_loop()
    for kind in (asyncio.Future, asyncio.futures._PyFuture, Own):
        for finish in (
            lambda future: future.set_result("value"), lambda future: future.set_exception(KeyError("key")),
            lambda future: future.cancel("message"), lambda future: future.set_exception(LookupError),
        ):
            log = []
            future = kind(loop=loop)
            waiters = [asyncio.create_task(wait(future)) for _ in range(2)]
            callback = noting(log, "removed")
            future.add_done_callback(callback)
            future.add_done_callback(callback)
            future.add_done_callback(noting(log, "kept"))
            future.add_done_callback(Recorder(log))
            future.add_done_callback(Recorder(log))
            print(future.remove_done_callback(callback), future.remove_done_callback(Recorder(log)))
            future.add_done_callback(Recorder(log))
            print([attempt(call) for call in (future.result, future.exception, future.done, future.cancelled)])
            await turns()
            finish(future)
            print(log, future.done(), future.cancelled())
            print(await asyncio.gather(*waiters), log)
            future.add_done_callback(noting(log, "late"))
            await turns()
            print(log[-1])
            for call in (future.result, future.exception, future.cancel, lambda: future.set_result(2),
                         lambda: future.set_exception(ValueError()), lambda: future.set_exception(3)):
                print(attempt(call))
        future = kind(loop=loop)
        print(next(iter(future)) is future, attempt(future.set_exception, int))
        step = future.__await__()
        print(next(step) is future, attempt(step.throw, ValueError("thrown")), attempt(next, step, "ended"))
        future.set_result(0)
        step = future.__await__()
        print(attempt(next, step)[0], attempt(next, step)[0])
    own = Own(loop=loop)
    loop.call_soon(own.set_exception, LookupError("at the end"))
    await own
