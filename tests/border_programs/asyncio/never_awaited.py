"""Coroutines, and methods of async generators, of the other side that nobody awaits."""
# --- inner
async def simple(*args):
    return args


class Thing:
    async def method(self):
        pass


async def generator():
    yield 1


def make_and_drop():
    simple(1)
    Thing().method()
    return 0


async def await_one_of(first, second):
    return await first


async def forget():
    simple("forgotten")
    coroutine = Thing().method()
    await coroutine
    lambda_like = simple("replaced")
    lambda_like = None
    return lambda_like


# --- outer
import asyncio
import gc
import warnings


def drop(value):
    pass


class Holder:
    pass


async def outer_ones():
    simple("dropped at once")
    coroutine = simple("rebound")
    coroutine = simple("closed")
    coroutine.close()
    drop(simple("given to a function"))
    print(len([simple(n) for n in range(3)]))
    holder = Holder()
    holder.kept = simple("in an attribute")
    holder.holder = holder
    del holder
    gc.collect()
    g = generator()
    g.asend(None)
    g.__anext__()
    g.aclose()
    g.athrow(ValueError)
    await g.aclose()
    second = simple("second")
    print(await await_one_of(simple("first"), second))
    del second
    task = asyncio.create_task(simple("in a task"))
    task.cancel()
    print([type(result).__name__ for result in await asyncio.gather(task, return_exceptions=True)])
    await asyncio.sleep(0)
    for coroutine in (simple("thrown into"), simple("sent into")):
        try:
            coroutine.throw(KeyError("k")) if task else coroutine.send(None)
        except (KeyError, StopIteration) as error:
            print(repr(error))
        task = None
    del coroutine
    try:
        iter(simple("iterated"))
    except TypeError as error:
        print(error)
    try:
        async for _ in simple("looped over"):
            pass
    except TypeError as error:
        print(error)
    try:
        async with simple("entered"):
            pass
    except (TypeError, AttributeError) as error:
        print(type(error).__name__)
    simple("the last") + 1


async def main():
    print(make_and_drop(), await forget())
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            await outer_ones()
        except TypeError as error:
            print(error)
            error.__traceback__ = None
    print(*[f"{warning.category.__name__} {warning.message}" for warning in caught], sep="\n")
    print(make_and_drop())
