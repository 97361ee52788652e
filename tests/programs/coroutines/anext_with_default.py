"""``anext`` with a default, for every kind of ``__anext__``."""

import types
from collections.abc import Awaitable


class Suspended:
    def __await__(self):
        print("sent", (yield "suspended"))
        return self


class Iterator:
    def __init__(self):
        self.count = 0

    def __aiter__(self):
        return self

    def step(self):
        if self.count >= 2:
            raise StopAsyncIteration
        self.count += 1
        return self.count


class WithCoroutine(Iterator):
    async def __anext__(self):
        await Suspended()
        return self.step()


class WithGenerator(Iterator):
    @types.coroutine
    def __anext__(self):
        yield from Suspended().__await__()
        return self.step()


class WithAwaitable(Iterator):
    def __anext__(self):
        return self

    def __await__(self):
        yield "suspended"
        return self.step()


class WithPlainGenerator(Iterator):
    def __anext__(self):
        yield "not to be awaited"
        return self.step()


class WithNothing(Iterator):
    def __anext__(self):
        return None


async def generator():
    await Suspended()
    yield 1
    yield 2


async def consume(iterator):
    print(type(iterator).__name__)
    return [await anext(iterator, "default") for _ in range(4)]


def drive(coroutine):
    try:
        value = None
        while True:
            print("yielded", coroutine.send(value))
            value = "value"
    except StopIteration as stop:
        print("returned", stop.value)
    except Exception as error:
        print(type(error).__name__, error)


for make in (WithCoroutine, WithGenerator, WithAwaitable, WithPlainGenerator, WithNothing, generator, object):
    drive(consume(make()))
awaitable = anext(WithGenerator(), 5)
print(type(awaitable).__name__, isinstance(awaitable, Awaitable), isinstance(WithGenerator().__anext__(), Awaitable))
print(awaitable.send(None))
try:
    awaitable.throw(ValueError("thrown"))
except ValueError as error:
    print("thrown", error)
print(anext(WithGenerator(), 5).close())
for arguments in ((), (1,), (1, 2), (1, 2, 3)):
    try:
        anext(*arguments)
    except TypeError as error:
        print(error)
drive(anext(WithGenerator()))
