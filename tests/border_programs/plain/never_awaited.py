"""Coroutines of the other side that are never awaited, and async generator steps that are not either."""
# --- inner
async def coroutine(value=None):
    return value


async def async_generator():
    yield 1


def drop():
    coroutine("dropped inside")


class Holder:
    async def method(self):
        return 1


# --- outer
import gc
import warnings


def show(title, function):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        result = type(function()).__name__
        while caught:  # each holds the coroutine it is about, which holds others
            sources = [getattr(warning.source, "cr_frame", None) is not None for warning in caught]
            print(title, result, [(warning.category.__name__, str(warning.message)) for warning in caught], sources)
            caught.clear()
            gc.collect()
    print(title, "over")


def closed():
    coroutine().close()


def thrown():
    try:
        coroutine().throw(KeyError("k"))
    except KeyError:
        pass


def started():
    try:
        coroutine().send(None)
    except StopIteration:
        pass


def wrapper(close=False):
    w = coroutine().__await__()
    if close:
        w.close()


def in_a_cycle():
    kept = [coroutine()]
    kept.append(kept)


def renamed():
    c = coroutine()
    c.__qualname__ = "another.name"




async def holding(c):
    return None


def step(name):
    g = async_generator()
    step = getattr(g, name)(*[KeyError] * (name == "athrow"))
    del step


show("dropped", coroutine)
show("dropped inside", drop)
show("method", Holder().method)
show("lambda", lambda: [coroutine(), coroutine()] and None)
for function in (closed, thrown, started, wrapper, in_a_cycle, renamed):
    show(function.__name__, function)
show("wrapper closed", lambda: wrapper(True))
show("argument", lambda: holding(coroutine()).close())
show("both", lambda: holding(coroutine()) and None)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    coroutine()
for name in ("__anext__", "aclose"):
    show(name, lambda: step(name))
