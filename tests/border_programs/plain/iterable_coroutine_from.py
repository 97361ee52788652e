"""``yield from`` a coroutine of the other side in a generator function marked by ``types.coroutine``."""
# --- inner
import types


async def work(awaitable):
    return "work", await awaitable


@types.coroutine
def marked(value):
    return (yield value)


@types.coroutine
def marked_from(awaitable):
    return "from", (yield from awaitable)


# --- outer
@types.coroutine
def outer_from(awaitable):
    try:
        return "outer", (yield from awaitable)
    except KeyError as error:
        return "caught", error.args


async def wait(awaitable):
    return "waited", await awaitable


def drive(coroutine, action=None):
    yielded = []
    try:
        yielded.append(coroutine.send(None))
        if action is not None:
            yielded.append(coroutine.throw(action))
        while True:
            yielded.append(coroutine.send("sent"))
    except StopIteration as stop:
        return yielded, stop.value
    except BaseException as error:
        return yielded, type(error).__name__, error.args


for action in (None, KeyError("k"), ValueError("v")):
    print(drive(outer_from(marked("a")), action))
    print(drive(outer_from(work(marked("b"))), action))
    print(drive(wait(outer_from(work(marked("c")))), action))
    print(drive(marked_from(wait(marked("d"))), action))
    print(drive(outer_from(marked_from(outer_from(work(marked("e"))))), action))
    print(drive(work(marked_from(wait(outer_from(work(marked("f")))))), action))
    print(drive(outer_from([1, 2]), action))
c = outer_from(work(marked("h")))
c.send(None)
c.throw(ZeroDivisionError("at the end"))
