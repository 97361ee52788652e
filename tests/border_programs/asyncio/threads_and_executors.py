"""``to_thread`` and ``run_in_executor`` with functions of the other side: results, errors, context, nested loops."""
# --- inner
import asyncio
import contextvars
import functools
import threading

variable = contextvars.ContextVar("variable", default="unset")


def compute(n, *, step=1):
    if n < 0:
        raise ValueError(f"negative: {n}")
    return sum(range(0, n, step))


def look(new=None):
    seen = variable.get()
    if new is not None:
        variable.set(new)
    return seen, variable.get(), threading.current_thread() is threading.main_thread()


async def short(value):
    await asyncio.sleep(0)
    return value


def with_a_loop(make):
    return asyncio.run(make())


class Callable:
    def __call__(self, *args):
        return args

    @classmethod
    def made(cls, *args):
        return cls.__name__, args


def generating(n):
    yield from range(n)




# --- outer
import concurrent.futures


async def attempt(awaitable):
    try:
        print("value", await awaitable)
    except Exception as error:
        print(type(error).__name__, error.args, repr(error.__cause__))


async def main():
    loop = asyncio.get_running_loop()
    variable.set("outer")
    await attempt(asyncio.to_thread(compute, 10, step=3))
    await attempt(asyncio.to_thread(compute, -1))
    await attempt(asyncio.to_thread(look, "new"))
    print(variable.get())
    await attempt(asyncio.to_thread(list, generating(3)))
    await attempt(asyncio.to_thread(next, generating(0), "nothing"))
    await attempt(asyncio.to_thread(compute))
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        for function in (
            functools.partial(compute, 10, step=2), lambda: compute(-2), look, lambda: look("again"), look, Callable(),
            functools.partial(Callable(), 1, 2), Callable.made,
            functools.partial(with_a_loop, lambda: short("in a loop")),
            functools.partial(with_a_loop, lambda: asyncio.to_thread(compute, 4)),
        ):
            await attempt(loop.run_in_executor(pool, function))
        await attempt(loop.run_in_executor(pool, contextvars.copy_context().run, look))
        print(await asyncio.gather(*(loop.run_in_executor(pool, compute, n) for n in range(5))))
        future = pool.submit(compute, 5)
        print(await asyncio.wrap_future(future), list(pool.map(compute, [1, 2, 3])))
        await attempt(asyncio.wrap_future(pool.submit(compute, -3)))
        running, gate = threading.Event(), threading.Event()
        task = asyncio.create_task(asyncio.to_thread(lambda: (running.set(), gate.wait())))
        await asyncio.to_thread(running.wait)
        task.cancel("the waiter")
        try:
            await task
        except asyncio.CancelledError as error:
            print("cancelled", error.args)
        gate.set()
    await asyncio.to_thread(compute, -4)
