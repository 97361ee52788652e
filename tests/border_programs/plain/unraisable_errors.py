"""Exceptions at the end of life of the other side's generators reach ``sys.unraisablehook``."""
# --- inner
def failing(error):
    try:
        yield 1
    finally:
        raise error


def ignoring():
    try:
        yield 1
    except GeneratorExit:
        yield 2


class Pause:
    def __await__(self):
        yield


async def failing_coroutine(error):
    try:
        await Pause()
    finally:
        raise error


class Bad:
    def __del__(self):
        raise KeyError("in __del__")


# --- outer
import gc
import sys


def record(args):
    seen.append((args.exc_type.__name__, str(args.exc_value), repr(args.exc_value.__context__),
                 type(args.object).__name__, getattr(args.object, "__name__", None)))


def delegate(g):
    local = "local"
    yield from g


async def wait(awaitable):
    await awaitable


def local_bad():
    bad = Bad()
    yield 1


def run(title, make):
    thing = make()
    thing.send(None)
    del thing
    gc.collect()
    print(title, seen)
    seen.clear()


seen = []
hook, sys.unraisablehook = sys.unraisablehook, record
try:
    run("failing", lambda: failing(ValueError("v")))
    run("failing with StopIteration", lambda: failing(StopIteration("s")))
    run("failing with GeneratorExit", lambda: failing(GeneratorExit("g")))
    run("failing with SystemExit", lambda: failing(SystemExit("bye")))
    run("ignoring", ignoring)
    run("delegating to failing", lambda: delegate(failing(ValueError("v"))))
    run("delegating to ignoring", lambda: delegate(ignoring()))
    run("coroutine", lambda: failing_coroutine(OSError("o")))
    run("coroutine chain", lambda: wait(failing_coroutine(OSError("o"))))
    run("local with a bad __del__", local_bad)
    run("delegating to it", lambda: delegate(local_bad()))
    try:
        raise LookupError("being handled")
    except LookupError as error:
        run("while handling another", lambda: failing(ValueError("v")))
        print(repr(sys.exc_info()[1]), repr(error.__context__))
    for g in failing(KeyError("loop left")):
        break
    del g
    g = failing(ValueError("replaced"))
    next(g)
    g = None
    gc.collect()
    print(seen)
finally:
    sys.unraisablehook = hook
