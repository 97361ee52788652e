"""What ``__anext__`` of the other side returns may be a coroutine, an iterable coroutine or any awaitable."""
# --- inner
import types


@types.coroutine
def pause(value):
    return (yield value)


async def coroutine(number):
    await pause("in a coroutine")
    if number == 2:
        raise StopAsyncIteration
    return number


@types.coroutine
def iterable_coroutine(number):
    yield "in an iterable coroutine"
    if number == 2:
        raise StopAsyncIteration
    return number


class Awaitable:
    def __init__(self, number):
        self.number = number

    def __await__(self):
        yield "in an awaitable"
        if self.number == 2:
            raise StopAsyncIteration
        return self.number


class Steps:
    """An async iterator of what a function makes."""

    def __init__(self, make):
        self.make = make
        self.number = 0

    def __aiter__(self):
        return self

    def __anext__(self):
        self.number += 1
        return self.make(self.number)


class SameAgain(Steps):
    """The same coroutine twice."""

    def __init__(self, make):
        super().__init__(make)
        self.made = make(1)

    def __anext__(self):
        self.number += 1
        if self.number > 4:
            raise StopAsyncIteration
        return self.made


MAKERS = [
    coroutine,
    iterable_coroutine,
    Awaitable,
    lambda number: coroutine(number).__await__(),
    lambda number: 3,
    lambda number: iter(()),
]


# --- outer
import warnings


async def loops(steps):
    async for number in steps:
        print("loop", number)


async def asks(steps):
    print("anext", await anext(steps))


async def asks_with_default(steps):
    print("anext", await anext(steps, "default"))


async def comprehends(steps):
    print([number async for number in steps])


async def generates(steps):
    async for number in steps:
        yield number


async def loops_over_generator(steps):
    async for number in generates(steps):
        print("generator", number)


def awaited(waiting):
    found = waiting.cr_await
    if hasattr(found, "ag_await"):
        found = found.ag_await
    return type(found).__name__


def drive(waiting):
    try:
        for _ in range(4):
            print("yielded", waiting.send(None), awaited(waiting))
        print("closed", waiting.close())
    except BaseException as error:
        cause = error.__cause__
        print("raised", type(error).__name__, error.args, type(cause).__name__, getattr(cause, "args", None))


with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    for make in MAKERS:
        for use in (loops, asks, asks_with_default, comprehends, loops_over_generator):
            print(make.__name__, use.__name__)
            drive(use(Steps(make)))
    for make in (coroutine, iterable_coroutine, Awaitable):
        for use in (loops, asks, asks_with_default):
            print("twice", make.__name__, use.__name__)
            steps = SameAgain(make)
            first, second = use(steps), use(steps)
            try:
                print(first.send(None), second.send(None))
            except BaseException as error:
                print("raised", type(error).__name__, error.args)
            drive(first)
            drive(second)
    waiting = Steps(iterable_coroutine).__anext__()
    default = anext(Steps(iterable_coroutine), "default")
    try:
        print(default.send(None), default.send(None))
    except StopIteration as stop:
        print("stop", stop.value)
