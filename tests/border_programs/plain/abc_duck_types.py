"""The generator and coroutine classes of ``collections.abc``: isinstance, subclasses and mixin methods."""
# --- inner
from collections import abc


def generator():
    yield 1


async def coroutine():
    return 1


async def async_generator():
    yield 1


class Counter(abc.Generator):
    def __init__(self, count):
        self.count = count

    def send(self, value):
        if not self.count:
            raise StopIteration("counted")
        self.count -= 1
        return self.count, value

    def throw(self, kind, value=None, traceback=None):
        return super().throw(kind, value, traceback)


class Ready(abc.Coroutine):
    def __await__(self):
        return (yield from Counter(2))

    def send(self, value):
        raise StopIteration(("sent", value))

    def throw(self, kind, value=None, traceback=None):
        super().throw(kind, value, traceback)


class Steps(abc.AsyncGenerator):
    def __init__(self):
        self.left = 2

    async def asend(self, value):
        if not self.left:
            raise StopAsyncIteration
        self.left -= 1
        return "step", value

    async def athrow(self, kind, value=None, traceback=None):
        await super().athrow(kind, value, traceback)


class Partial(abc.Generator):
    pass


# --- outer
NAMES = ["Iterable", "Iterator", "Generator", "Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator",
         "AsyncGenerator", "Callable", "Hashable", "Sized"]


def drive(coroutine):
    yielded = []
    try:
        while True:
            yielded.append(coroutine.send(None))
    except StopIteration as stop:
        return yielded, stop.value
    except BaseException as error:
        return yielded, type(error).__name__, error.args


def delegate(iterator):
    return "result", (yield from iterator)


async def wait(awaitable):
    return await awaitable


async def collect(iterable):
    return [item async for item in iterable]


waiting = coroutine()
for thing in (generator(), waiting, async_generator(), Counter(1), Ready(), Steps(), waiting.__await__(),
              (x for x in ())):
    kinds = [name for name in NAMES if isinstance(thing, getattr(abc, name))]
    print(kinds, [name for name in kinds if issubclass(thing.__class__, getattr(abc, name))])
print(drive(waiting))
for i in range(3):
    g = delegate(Counter(3))
    print(next(g), g.send("a"))
    try:
        print([g.close, lambda: g.throw(KeyError("k")), lambda: list(g)][i]())
    except KeyError as error:
        print(repr(error))
print(list(Counter(2)), next(Counter(0), "empty"), Counter(1).close())
ready = Ready()
print(drive(ready), drive(wait(ready)), ready.close())
print(drive(collect(Steps())), drive(wait(Steps().aclose())), drive(wait(Steps().athrow(ValueError("v")))))
print(drive(wait(Steps().__anext__())), drive(wait(anext(Steps()))))
for make in (Partial, abc.Coroutine, abc.AsyncGenerator):
    try:
        make()
    except TypeError as error:
        print(error)
g = delegate(delegate(Counter(1)))
next(g)
g.throw(ZeroDivisionError("at the end"))
