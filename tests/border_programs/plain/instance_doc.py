"""Generators and coroutines have no ``__doc__`` and no ``__dict__``, whatever their function has."""
# --- inner
def generator():
    "A documented generator function."
    yield 1


async def coroutine():
    "A documented coroutine function."
    return 1


async def async_generator():
    "A documented async generator function."
    yield 1


# --- outer
for function in (generator, coroutine, async_generator):
    thing = function()
    print(function.__doc__, function.__module__)
    print(thing.__doc__, thing.__class__.__doc__, thing.__class__.__module__)
    print(hasattr(thing, "__dict__"))
    if hasattr(thing, "close"):
        thing.close()
