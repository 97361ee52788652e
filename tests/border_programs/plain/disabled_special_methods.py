"""Special methods set to None on classes of the other side: what the errors say and suggest."""
# --- inner
class Both:
    __enter__ = __exit__ = __aenter__ = __aexit__ = None


class Async:
    __aenter__ = __aexit__ = None


class Sync:
    __enter__ = __exit__ = None


class Iteration:
    __iter__ = __aiter__ = __await__ = __contains__ = __reversed__ = None


# --- outer
def sync(manager):
    with manager:
        print("entered")


async def asynchronous(manager):
    async with manager:
        print("entered")


async def iterate(iterable):
    async for _ in iterable:
        print("iterated")


async def wait(awaitable):
    await awaitable


def delegate(iterable):
    yield from iterable


def attempt(function, *args):
    try:
        print(function(*args))
    except TypeError as error:
        print(type(error).__name__, error)


for kind in (Both, Async, Sync, Iteration, object):
    thing = kind()
    attempt(sync, thing)
    for function in (asynchronous, iterate, wait):
        coroutine = function(thing)
        attempt(coroutine.send, None)
        coroutine.close()
    for function in (iter, reversed, aiter, list, lambda thing: 1 in thing, lambda thing: list(delegate(thing))):
        attempt(function, thing)
