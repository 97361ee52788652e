"""``yield from`` and ``await`` over iterators whose ``send``, ``throw`` or ``close`` cannot be looked up or called."""
# --- inner
class Broken:
    def __iter__(self):
        return self

    __await__ = __iter__

    def __next__(self):
        return 1

    @property
    def send(self):
        raise ValueError("no send")

    @property
    def throw(self):
        raise ValueError("no throw")

    @property
    def close(self):
        raise ValueError("no close")


class Rubbish(Broken):
    send = throw = close = None


class Strange(Broken):
    def send(self):
        return 2

    def throw(self):
        return 3

    def close(self, more):
        return 4


# --- outer
import gc
import sys


def delegate(iterable):
    try:
        return "result", (yield from iterable)
    except (ValueError, TypeError) as error:
        yield "caught", repr(error), repr(error.__context__)
    finally:
        print("delegate ends")


async def wait(awaitable):
    try:
        return "result", await awaitable
    except (ValueError, TypeError) as error:
        return "caught", repr(error), repr(error.__context__)
    finally:
        print("wait ends")


def attempt(function, *args):
    try:
        print("value", function(*args))
    except BaseException as error:
        print(type(error).__name__, error.args, repr(error.__context__), repr(error.__cause__))


def record(args):
    print("unraisable", repr(args.exc_value), type(args.object).__name__)


hook, sys.unraisablehook = sys.unraisablehook, record
try:
    for make in (Broken, Rubbish, Strange):
        for around in (delegate, wait):
            for action in (lambda: g.send("value"), lambda: g.throw(KeyError("k")), lambda: g.close(),
                           lambda: g.throw(GeneratorExit("g"))):
                print("-----", make.__name__, around.__name__)
                g = around(make())
                attempt(g.send, None)
                attempt(action)
                attempt(g.send, None)
                attempt(g.close)
                del g
                gc.collect()
finally:
    sys.unraisablehook = hook
