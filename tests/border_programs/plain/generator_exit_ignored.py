"""Generators and coroutines of the other side that go on after ``close``."""
# --- inner
def ignoring(times=1):
    for i in range(times + 1):
        try:
            yield i
        except GeneratorExit as error:
            print("ignored", error.args)


def ignoring_once(log):
    try:
        yield 1
    except GeneratorExit:
        yield "one more"
    finally:
        log.append("ends")


def replacing(error):
    try:
        yield 1
    finally:
        raise error


class Stubborn:
    def __await__(self):
        return ignoring()


async def ignoring_async():
    try:
        yield 1
    except GeneratorExit:
        yield 2


# --- outer
import gc


def attempt(function, *args):
    try:
        print("value", function(*args))
    except BaseException as error:
        print(type(error).__name__, error.args, repr(error.__context__), repr(error.__cause__))


def delegate(generator):
    try:
        yield from generator
    finally:
        print("delegate ends")


async def wait(awaitable):
    try:
        await awaitable
    finally:
        print("wait ends")


log = []
kept = []
for make in (ignoring, lambda: delegate(ignoring()), lambda: delegate(delegate(ignoring())),
             lambda: ignoring_once(log),
             lambda: replacing(KeyError("k")), lambda: delegate(replacing(OSError("o"))),
             lambda: replacing(StopIteration("s")), lambda: replacing(GeneratorExit("g"))):
    g = make()
    kept.append(g)
    attempt(next, g)
    attempt(g.close)
    attempt(next, g)
print(log)
c = wait(Stubborn())
kept.append(c)
attempt(c.send, None)
attempt(c.close)
attempt(c.send, None)
a = ignoring_async()
kept.append(a)
attempt(a.asend(None).send, None)
attempt(a.aclose().send, None)
attempt(a.asend(None).send, None)
for g in kept:
    attempt(g.close if hasattr(g, "close") else g.aclose().close)
kept.clear()
del a, c, g
gc.collect()
print("kept no more")
g = delegate(ignoring_once(log))
next(g)
g.throw(GeneratorExit("thrown, not closed"))
