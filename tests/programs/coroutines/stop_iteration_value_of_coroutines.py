"""Return values of every kind come out of coroutines and awaits unchanged."""


async def ret(x):
    return x


async def through(x):
    return await ret(await ret(x))


class Aw:
    def __init__(self, exc):
        self.exc = exc

    def __await__(self):
        return self

    def __next__(self):
        raise self.exc

    __iter__ = __await__


async def aw(exc):
    return await Aw(exc)


def run(c):
    try:
        c.send(None)
    except StopIteration as e:
        return e.value, e.args
    except (RuntimeError, StopAsyncIteration) as e:
        return repr(e), repr(e.__cause__)


for v in (None, 0, (), (1, 2), [], ValueError("v"), StopIteration(3), "text"):
    print(run(ret(v)), run(through(v)))
for exc in (StopIteration(), StopIteration(1), StopIteration(1, 2), StopIteration((1, 2)), StopIteration):
    print(run(aw(exc)))
print(run(aw(StopAsyncIteration())))
run(aw(GeneratorExit("through await")))
