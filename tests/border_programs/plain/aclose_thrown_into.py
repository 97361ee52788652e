"""``aclose()`` that is thrown into while the other side's generator exits, and that yields then: it is spent."""
# --- inner
class Pause:
    def __init__(self, name):
        self.name = name

    def __await__(self):
        return (yield self.name)


async def yields_in_finally():
    try:
        yield 1
    finally:
        try:
            await Pause("exiting")
        finally:
            yield 2
        await Pause("after")


async def yields_in_handler():
    try:
        yield 1
    except GeneratorExit:
        try:
            await Pause("exiting")
        except ValueError:
            yield 5
        await Pause("after")


async def fails():
    try:
        yield 1
    finally:
        await Pause("exiting")


async def awaits_again():
    try:
        yield 1
    finally:
        try:
            await Pause("exiting")
        except ValueError:
            await Pause("again")
        await Pause("once more")


# --- outer
import warnings


def attempt(operation, *args):
    try:
        print("gave", operation(*args))
    except BaseException as error:
        print(type(error).__name__, error.args, repr(error.__context__))


warnings.simplefilter("ignore")  # throw() with three arguments
for make in (yields_in_finally, yields_in_handler, fails, awaits_again):
    for thrown in ((ValueError(1),), (ValueError, ValueError(2), None), (GeneratorExit,)):
        print("-----", make.__name__, thrown)
        g = make()
        attempt(g.__anext__().send, None)
        step = g.aclose()
        attempt(step.send, None)
        attempt(step.throw, *thrown)
        print(g.ag_running)
        attempt(step.send, None)
        attempt(step.throw, *thrown)
        attempt(step.send, None)
        attempt(g.asend(None).send, None)
        attempt(g.aclose().send, None)
