"""Names of generators and coroutines whose functions, of the other side, were renamed before the call."""
# --- inner
import functools


def generator():
    yield 1


async def coroutine():
    return 1


async def async_generator():
    yield 1


def deco(function):
    @functools.wraps(function)
    def wrapper(*args):
        yield from function(*args)
    return wrapper


def async_deco(function):
    @functools.wraps(function)
    async def wrapper(*args):
        return await function(*args)
    return wrapper


# --- outer
import warnings

for function in (deco(generator), async_deco(coroutine), generator, coroutine, async_generator):
    thing = function()
    print(thing.__name__, thing.__qualname__, repr(thing).split(" at ")[0])
    if function not in (generator, coroutine, async_generator):
        thing.close()
        continue
    function.__name__ = "renamed"
    function.__qualname__ = "renamed.qualified"
    print(thing.__name__, thing.__qualname__)
    another = function()
    print(another.__name__, another.__qualname__, repr(another).split(" at ")[0])
    code = next(getattr(another, name) for name in ("gi_code", "cr_code", "ag_code") if hasattr(another, name))
    print(code.co_name, code.co_qualname)
    if hasattr(thing, "close"):
        thing.close()
        another.close()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    coroutine()
print([str(warning.message) for warning in caught])


async def wait(awaitable):
    await awaitable


def failing():
    raise KeyError("in a renamed function")


failing.__name__ = failing.__qualname__ = "another_name"
deco(failing)().send(None)
