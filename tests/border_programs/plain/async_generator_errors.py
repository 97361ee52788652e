"""Steps of async generators of the other side that are reused, overlap, are closed, or are thrown into."""
# --- inner
class Pause:
    def __init__(self, name):
        self.name = name

    def __await__(self):
        return (yield self.name)


async def numbers():
    i = 0
    while i < 10:
        await Pause(f"pause {i}")
        try:
            i = (yield i) or i + 1
        except LookupError as error:
            await Pause(repr(error))
            yield "handled"


async def ignoring():
    try:
        yield 1
    except GeneratorExit:
        await Pause("in GeneratorExit")
        yield 2


async def awaiting_at_exit():
    try:
        yield 1
    finally:
        await Pause("at exit")


# --- outer
import warnings


def attempt(function, *args):
    try:
        value = function(*args)
        print("value", value if value is None or isinstance(value, (str, int)) else type(value).__name__)
    except BaseException as error:
        print(type(error).__name__, error.args, repr(error.__context__))


def finish(step):
    attempt(step.send, None)
    attempt(step.send, None)


warnings.simplefilter("ignore")  # unawaited steps
for method, args in (("asend", (None,)), ("athrow", (KeyError("k"),)), ("aclose", ())):
    print("-----", method)
    g = numbers()
    finish(g.asend(None))
    step = getattr(g, method)(*args)
    attempt(step.close)
    attempt(step.send, None)
    attempt(step.throw, ValueError("closed"))
    step = getattr(g, method)(*args)
    attempt(step.throw, ValueError("before the start"))
    attempt(step.send, None)
    g = numbers()
    finish(g.asend(None))
    step = getattr(g, method)(*args)
    attempt(step.send, "not None")
    attempt(step.send, None)
    for other in (g.asend(None), g.athrow(KeyError("other")), g.aclose(), g.__anext__()):
        attempt(other.send, None)
        attempt(other.send, None)
    print(g.ag_running, type(g.ag_await).__name__)
    attempt(step.throw, LookupError("during the pause"))
    attempt(step.send, None)
    attempt(step.send, None)
    attempt(step.throw, ValueError("finished"))
    attempt(step.close)
    finish(g.aclose())
    finish(g.asend(1))
    g = numbers()
    step = getattr(g, method)(*args)
    finish(step)
    finish(step)
    attempt(iter, step)
    attempt(next, step.__await__())
print("-----", "exit")
for make in (ignoring, awaiting_at_exit):
    g = make()
    attempt(g.asend(None).send, None)
    step = g.aclose()
    attempt(step.send, None)
    attempt(step.send, None)
    attempt(step.send, None)
    attempt(g.aclose().send, None)
for call in (lambda: g.asend(), lambda: g.athrow(), lambda: g.aclose(1), lambda: g.__anext__(1), lambda: anext(1),
             lambda: aiter(1), lambda: anext(iter([])), lambda: aiter(g) is g, lambda: g.athrow(1).send(None)):
    attempt(call)
