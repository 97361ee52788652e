"""``sys.exc_info()`` inside generators suspended in except blocks, resumed by the other side in and out of its own."""
# --- inner
import sys


def seen():
    return repr(sys.exc_info()[1])


def watching():
    yield "start", seen()
    try:
        raise KeyError("inside")
    except KeyError:
        yield "in except", seen()
        try:
            yield "nested try", seen()
            raise IndexError("nested")
        except IndexError:
            yield "nested except", seen()
        yield "back in except", seen()
    yield "after", seen()


async def watching_coroutine(log):
    log.append(("start", seen()))
    try:
        raise ValueError("in the coroutine")
    except ValueError:
        await Pause()
        log.append(("resumed", seen()))
    await Pause()
    log.append(("after", seen()))


class Pause:
    def __await__(self):
        yield seen()


async def watching_async():
    yield seen()
    try:
        raise OSError("in the async generator")
    except OSError:
        yield seen()
    yield seen()


# --- outer
def delegate(g):
    yield from g


def delegate_in_except(g):
    try:
        raise EOFError("delegate")
    except EOFError:
        yield "before", seen()
        yield from g
        yield "behind", seen()


def step(function, *args):
    try:
        return function(*args)
    except (StopIteration, StopAsyncIteration) as stop:
        return type(stop).__name__, stop.value if isinstance(stop, StopIteration) else None


for around in (lambda g: g, delegate, delegate_in_except):
    print(list(around(watching())))
    g = around(watching())
    for i in range(8):
        if i % 2:
            print(step(next, g), seen())
        else:
            try:
                raise RuntimeError(f"outside {i}")
            except RuntimeError:
                print(step(next, g), seen())
                print(repr(sys.exc_info()[1].__context__))
    a, b = around(watching()), around(watching())
    print([step(next, x) for x in (a, a, b, a, b, b, a, b)], seen())
    for x in (a, b, g):
        x.close()
for steps in range(4):
    log = []
    c = watching_coroutine(log)
    for i in range(steps):
        try:
            raise TypeError(i)
        except TypeError:
            print(step(c.send, None), seen())
    c.close()
    print(log, seen())
g = watching_async()
try:
    raise RuntimeError("around the async generator")
except RuntimeError:
    for _ in range(2):
        print(step(g.asend(None).send, None))
for _ in range(2):
    print(step(g.asend(None).send, None))
print(step(g.aclose().send, None))


def raise_again():
    yield 1
    raise


for error in (None, KeyError("active outside")):
    g = delegate(raise_again())
    next(g)
    try:
        if error is not None:
            raise error
        next(g)
    except RuntimeError as caught:
        print(caught)
    except KeyError:
        next(g)
