"""Async iterators and context managers of the other side with missing methods or rubbish results."""
# --- inner
def make(name, **methods):
    return type(name, (), methods)


async def coroutine(*args):
    return None


async def raising(*args):
    raise OSError("in the method")


async def truth(*args):
    return "true"


ITERABLES = [
    make("NoAiter"),
    make("AiterNone", __aiter__=lambda self: None),
    make("AiterInt", __aiter__=lambda self: 3),
    make("AiterRaises", __aiter__=lambda self: 1 / 0),
    make("AiterCoroutine", __aiter__=truth),
    make("NoAnext", __aiter__=lambda self: self),
    make("AnextNone", __aiter__=lambda self: self, __anext__=lambda self: None),
    make("AnextRaises", __aiter__=lambda self: self, __anext__=lambda self: {}["x"]),
    make("AnextStops", __aiter__=lambda self: self, __anext__=lambda self: next(iter(()))),
    make("AnextFails", __aiter__=lambda self: self, __anext__=raising),
    make("AnextDisabled", __aiter__=lambda self: self, __anext__=None),
    make("AiterDisabled", __aiter__=None),
]
MANAGERS = [
    make("Nothing"),
    make("EnterOnly", __aenter__=coroutine),
    make("ExitOnly", __aexit__=coroutine),
    make("Sync", __enter__=lambda self: 1, __exit__=lambda self, *args: None),
    make("EnterNone", __aenter__=lambda self: None, __aexit__=coroutine),
    make("ExitNone", __aenter__=coroutine, __aexit__=lambda self, *args: None),
    make("EnterRaises", __aenter__=raising, __aexit__=coroutine),
    make("ExitRaises", __aenter__=coroutine, __aexit__=raising),
    make("ExitTrue", __aenter__=truth, __aexit__=truth),
    make("ExitArguments", __aenter__=coroutine, __aexit__=lambda self: None),
]


# --- outer
import warnings


async def iterate(iterable):
    async for item in iterable:
        return "item", item
    else:
        return "no item"


async def comprehend(iterable):
    return [item async for item in iterable]


async def manage(manager, error):
    async with manager as value:
        print("  body", value)
        if error is not None:
            raise error
    return "left"


def manage_plainly(manager):
    with manager as value:
        print("  body", value)


def drive(coroutine):
    try:
        return coroutine.send(None)
    except StopIteration as stop:
        return "returned", stop.value
    except BaseException as error:
        return type(error).__name__, error.args, repr(error.__context__), repr(error.__cause__)


with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    for kind in ITERABLES:
        print(kind.__name__, drive(iterate(kind())), drive(comprehend(kind())))
    for kind in MANAGERS:
        print(kind.__name__, drive(manage(kind(), None)), drive(manage(kind(), KeyError("in the body"))))
        try:
            manage_plainly(kind())
        except TypeError as error:
            print(error)
    manage(MANAGERS[7](), KeyError("in the body")).send(None)
