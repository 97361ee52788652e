"""Async comprehensions and async generator expressions over iterables and coroutines of the other side."""
# --- inner
class Pause:
    def __init__(self, name):
        self.name = name

    def __await__(self):
        return (yield self.name)


async def numbers(count, fail_at=None):
    for i in range(count):
        await Pause(("before", i))
        if i == fail_at:
            raise KeyError(i)
        yield i


class Letters:
    def __init__(self, text):
        self.letters = iter(text)

    def __aiter__(self):
        return self

    async def __anext__(self):
        try:
            return next(self.letters)
        except StopIteration:
            raise StopAsyncIteration from None


async def double(x):
    return await Pause("double") or x * 2


def inner_expression(iterable):
    return (x async for x in iterable)


# --- outer
def drive(coroutine):
    yielded = []
    try:
        while True:
            yielded.append(coroutine.send(None))
    except StopIteration as stop:
        print(len(yielded), yielded[:3], "->", stop.value)
    except BaseException as error:
        print(len(yielded), yielded[:3], type(error).__name__, error.args)


async def lists():
    squares = [x * x async for x in numbers(3)]
    pairs = [(x, y) async for x in numbers(2) async for y in Letters("ab")]
    awaited = [await double(x) for x in range(3)]
    both = [await double(x) async for x in numbers(4) if await double(x) > 2]
    nested = [[y async for y in numbers(x)] async for x in numbers(3)]
    return squares, pairs, awaited, both, nested


async def others():
    return {x async for x in Letters("aab")} == {"a", "b"}, {x: await double(x) async for x in numbers(2)}


async def expressions():
    expression = (x + 1 async for x in numbers(3))
    first = await anext(expression)
    rest = [x async for x in expression]
    lazy = (await double(x) for x in [1, 2])
    print(type(lazy).__name__, lazy.__name__, lazy.__qualname__)
    return first, rest, [x async for x in lazy], [x async for x in inner_expression(lazy)], await anext(lazy, "over")


async def failing():
    return [x async for x in numbers(5, fail_at=2)]


async def wrong():
    return [x async for x in [1, 2]]


async def through():
    return [x async for x in inner_expression(y async for y in inner_expression(numbers(4, fail_at=3)))]


for function in (lists, others, expressions, failing, wrong, through):
    drive(function())
try:
    inner_expression([1])
except TypeError as error:
    print(error)
try:
    sum(x async for x in numbers(2))
except TypeError as error:
    print(error)
c = through()
while True:
    c.send(None)
