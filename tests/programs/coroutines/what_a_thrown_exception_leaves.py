"""An exception is thrown into a chain of awaits that handles others: what its traceback keeps, and when it is let go."""

import traceback
import types


class Noted:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


@types.coroutine
def pause(value=None):
    return (yield value)


async def handling(value=None):
    try:
        raise LookupError("handled")
    except LookupError:
        return await pause(value)


class Suppressing:
    async def __aenter__(self):
        await handling()

    async def __aexit__(self, *details):
        await handling()
        return True


async def gather(*made):
    try:
        raise LookupError("in gather")
    except LookupError:
        for each in made:
            await each


async def with_note(name):
    note = Noted(name)
    await gather(handling(1))
    return note


async def suppressed():
    async with Suppressing():
        await with_note("in with")
    print("after")
    await pause()
    return "end"


async def generator():
    try:
        raise ZeroDivisionError
    except ZeroDivisionError:
        await with_note("in generator")
        yield 1


async def take(iterable):
    async for value in iterable:
        print(value)


async def reraised():
    try:
        await gather(with_note("first"), with_note("second"))
    except ValueError:
        await handling()
        raise


def drive(coroutine, when):
    value = None
    for step in range(10):
        try:
            if step == when:
                value = coroutine.throw(ValueError("thrown"))
            else:
                value = coroutine.send(value)
        except StopIteration as stop:
            return stop.value
        print("step", step)
    coroutine.close()
    return "closed"


for make in (suppressed, lambda: take(generator()), reraised):
    for when in (1, 2):
        try:
            print(drive(make(), when))
        except ValueError as error:
            for line in traceback.format_exception(error):
                print(line, end="")
        print("done")
