"""``asyncio.run`` and ``Runner`` in a thread, with coroutines and callbacks of the other side."""
# --- inner
import asyncio
import contextvars

variable = contextvars.ContextVar("variable", default="unset")


async def job(value):
    seen = variable.get()
    variable.set(value)
    await asyncio.sleep(0)
    return seen, value


async def fail(message):
    await asyncio.sleep(0)
    raise ValueError(message)


async def leave_tasks(log):
    async def background(name):
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError as error:
            log.append((name, "cancelled", error.args))
            raise
        finally:
            log.append((name, "ends"))

    async def numbers():
        try:
            yield 1
        finally:
            log.append("generator closed")

    log.tasks = [asyncio.create_task(background(name)) for name in "ab"]
    log.generator = numbers()
    print(await anext(log.generator))
    return "left"


class Log(list):
    pass


def run(make, **options):
    return asyncio.run(make(), **options)


# --- outer
def with_runner(make_all):
    results = []
    with asyncio.Runner() as runner:
        loop = runner.get_loop()
        for make in make_all:
            try:
                results.append(runner.run(make()))
            except ValueError as error:
                results.append(repr(error))
        results.append(loop is runner.get_loop())
        context = contextvars.copy_context()
        context.run(variable.set, "own")
        results.append((runner.run(job("in own"), context=context), context[variable], variable.get()))
    for call in (runner.get_loop, runner.close, lambda: runner.run(coroutine)):
        coroutine = job("too late")
        try:
            results.append(call())
        except RuntimeError as error:
            results.append(str(error))
        coroutine.close()
    return results


def attempt(function, *args, **options):
    try:
        return function(*args, **options)
    except BaseException as error:
        return type(error).__name__, str(error).partition(" <")[0]


async def nested():
    coroutine = job("nested")
    try:
        return attempt(asyncio.run, coroutine)
    finally:
        coroutine.close()


async def main():
    print(await asyncio.to_thread(run, lambda: job(1)))
    print(await asyncio.to_thread(run, lambda: job(2), debug=True))
    print(await asyncio.to_thread(attempt, run, lambda: fail("in the thread")))
    print(await asyncio.to_thread(attempt, run, lambda: 3))
    log = Log()
    print(await asyncio.to_thread(run, lambda: leave_tasks(log)))
    print(sorted(map(str, log)), [task.cancelled() for task in log.tasks])
    makers = [lambda: job("first"), lambda: job("second"), lambda: fail("third"), nested]
    print(*await asyncio.to_thread(with_runner, makers), sep="\n")
    print(await nested(), await asyncio.to_thread(run, nested))
    print(await asyncio.to_thread(run, lambda: asyncio.to_thread(run, lambda: asyncio.to_thread(run, lambda: job(9)))))
    await asyncio.to_thread(run, lambda: fail("at the end"))
