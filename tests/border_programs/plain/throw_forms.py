"""``throw`` with one argument and with the deprecated three, handled or not by generators of the other side."""
# --- inner
def handling(kinds):
    caught = []
    while True:
        try:
            yield list(caught)
        except kinds as error:
            caught.append((type(error).__name__, error.args))


async def handling_coroutine(awaitable):
    try:
        return await awaitable
    except ValueError as error:
        return f"handled {error!r}"


class Pause:
    def __await__(self):
        return (yield "paused")


# --- outer
import traceback
import warnings


def attempt(function, *args):
    try:
        with warnings.catch_warnings(record=True) as caught:  # shown below without their lines
            warnings.simplefilter("always")
            value = function(*args)
        print("value", value)
    except BaseException as error:
        entries = [(entry.name, entry.line) for entry in traceback.extract_tb(error.__traceback__)]
        print(type(error).__name__, error.args, entries)
    print([(warning.category.__name__, str(warning.message)) for warning in caught])


def traceback_of(kind):
    try:
        raise kind("origin")
    except kind as error:
        return error.__traceback__


g = handling(ValueError)
next(g)
for args in ((ValueError,), (ValueError("one"),), (ValueError, "two"), (ValueError, ("three", 3)), (ValueError, None),
             (ValueError, ValueError("four")), (ValueError, UnicodeError("five")), (ValueError, None, None)):
    attempt(g.throw, *args)
for args in ((ValueError("one"), "value"), (ValueError, "value", "no traceback"), (object,), (object(),), (1, 2, 3)):
    attempt(g.throw, *args)
    attempt(next, g)
attempt(handling(ValueError).throw, ValueError("before the start"))
g = handling(KeyError)
next(g)
attempt(g.throw, ValueError, "with a traceback", traceback_of(KeyError))
for args in ((ValueError("a"),), (ValueError, "b"), (KeyError, "c")):
    coroutine = handling_coroutine(Pause())
    print(coroutine.send(None))
    attempt(coroutine.throw, *args)
    attempt(coroutine.close)
g = handling(KeyError)
next(g)
g.throw(ValueError("at the end"))
