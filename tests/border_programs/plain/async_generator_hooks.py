"""``sys.set_asyncgen_hooks``: ``firstiter`` and ``finalizer`` for async generators of the other side."""
# --- inner
import sys

seen = []


async def numbers(name):
    try:
        yield name, 1
        yield name, 2
    finally:
        seen.append(("ends", name))


async def inner_loop(name):
    async for item in numbers(name):
        return item


def inner_hooks(function, *args):
    previous = sys.get_asyncgen_hooks()
    sys.set_asyncgen_hooks(firstiter=lambda g: seen.append(("inner firstiter", g.__name__, g.ag_running)),
                           finalizer=lambda g: seen.append(("inner finalizer", g.__name__, g.ag_frame is None)))
    try:
        return function(*args)
    finally:
        sys.set_asyncgen_hooks(*previous)


# --- outer
import gc
import inspect


def drive(awaitable):
    try:
        return "yielded", awaitable.__await__().send(None)
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__, error.args


def firstiter(g):
    seen.append(("firstiter", g.__qualname__, inspect.isasyncgen(g), inspect.getasyncgenstate(g) if NEW else None))


def finalizer(g):
    seen.append(("finalizer", g.__qualname__, g.ag_frame is None))
    drive(g.aclose())


async def outer_loop(name):
    async for item in outer_numbers(name):
        return item


async def outer_numbers(name):
    async for item in numbers(name):
        yield "outer", item


def work(name):
    g = numbers(name)
    print(drive(g.asend(None)), drive(g.__anext__()))
    del g
    gc.collect()
    print(drive(inner_loop(name)), drive(outer_loop(name)))
    gc.collect()
    g = numbers(name + " finished")
    print(drive(anext(g)), drive(anext(g)), drive(anext(g)))
    del g
    g = numbers(name + " not started")
    g.aclose().close()
    del g
    gc.collect()
    print(seen)
    seen.clear()


NEW = hasattr(inspect, "getasyncgenstate")
before = sys.get_asyncgen_hooks()
print(inner_hooks(work, "a"))
sys.set_asyncgen_hooks(firstiter, finalizer)
try:
    print(tuple(sys.get_asyncgen_hooks()) == (firstiter, finalizer))
    work("b")
    inner_hooks(work, "c")
    kept = numbers("d")
    drive(kept.asend(None))
    sys.set_asyncgen_hooks(firstiter=None, finalizer=None)
    del kept
    gc.collect()
    print(seen)
    sys.set_asyncgen_hooks(firstiter=lambda g: 1 / 0)
    g = numbers("e")
    print(drive(g.asend(None)), drive(g.asend(None)))
    for wrong in ({"firstiter": 1}, {"finalizer": "text"}):
        try:
            sys.set_asyncgen_hooks(**wrong)
        except TypeError as error:
            print(error)
finally:
    sys.set_asyncgen_hooks(*before)
drive(g.aclose())
