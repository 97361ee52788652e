"""repr, ``__name__``, ``__qualname__`` and attributes of generators and coroutines of the other side."""
# --- inner
def generator():
    yield 1


async def coroutine():
    return 1


async def async_generator():
    yield 1


class Outer:
    class Nested:
        def method(self):
            yield 1

        async def async_method(self):
            return 1


def factory():
    async def local():
        yield 1
    return local, (lambda: (yield)), (x for x in [1])


# --- outer
import re


def address_free(thing):
    return re.sub(r"0x[0-9a-fA-F]+", "ADDRESS", repr(thing))


def attempt(function, *args):
    try:
        print("value", function(*args))
    except Exception as error:
        print(type(error).__name__, error)


local, yielding_lambda, expression = factory()
things = [generator(), coroutine(), async_generator(), Outer.Nested().method(), Outer().Nested().async_method(),
          local(), yielding_lambda(), expression, (x async for x in async_generator())]
for thing in things:
    print(address_free(thing), thing.__name__, thing.__qualname__, thing.__class__.__name__)
    print(str(thing) == repr(thing), format(thing) == repr(thing))
    thing.__name__ = "new name"
    thing.__qualname__ = "new.qualified.name"
    print(address_free(thing), thing.__name__, thing.__qualname__)
    for value in (1, None, b"bytes"):
        attempt(setattr, thing, "__name__", value)
    attempt(setattr, thing, "another", 1)
    attempt(getattr, thing, "missing")
    attempt(delattr, thing, "missing")
    attempt(lambda: vars(thing))
    attempt(lambda: type(thing)())
c = things[1]
wrapper = c.__await__()
print(address_free(wrapper))
for thing in (things[1], things[4]):
    thing.close()
print(address_free(c))
function = generator
function.__name__ = "renamed"
function.__qualname__ = "very.renamed"
print(address_free(function()), function().gi_code.co_name)
g = async_generator()
for step in (g.asend(None), g.athrow(KeyError), g.aclose(), g.__anext__()):
    print(address_free(step))
    step.close()
