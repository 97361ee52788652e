"""``anyio.functools``: caches and ``reduce`` with coroutine functions of the other side."""
# --- inner
import anyio
import anyio.functools
import anyio.lowlevel

CALLS = []


@anyio.functools.lru_cache(maxsize=2)
async def square(n):
    CALLS.append(n)
    await anyio.lowlevel.checkpoint()
    if n < 0:
        raise ValueError(n)
    return n * n


async def add(a, b):
    await anyio.lowlevel.checkpoint()
    return a + b


class Items:
    def __init__(self, *items):
        self.items = items

    async def __aiter__(self):
        for item in self.items:
            await anyio.lowlevel.checkpoint()
            yield item


# --- outer
@anyio.functools.cache
async def sum_of_squares(*numbers):
    """Adds squares."""
    return sum([await square(n) for n in numbers])


async def concatenate(a, b):
    return f"({a} {b})"


async def main():
    for n in (1, 2, 1, 3, 2, 1):
        print(n, await square(n), len(CALLS))
    info = square.cache_info()
    print(info.hits, info.misses, info.maxsize, info.currsize)
    square.cache_clear()
    CALLS.clear()
    print(await sum_of_squares(1, 2), await sum_of_squares(1, 2), CALLS)
    print(sum_of_squares.__name__, sum_of_squares.__doc__, sum_of_squares.__wrapped__.__qualname__)
    print(square.cache_parameters())
    async with anyio.create_task_group() as tg:
        for _ in range(3):
            tg.start_soon(square, 7)
    print(CALLS.count(7))
    for _ in range(2):
        try:
            await square(-1)
        except ValueError as error:
            print(repr(error), CALLS.count(-1))
    with anyio.move_on_after(0) as scope:
        await square(9)
    print(scope.cancelled_caught, await square(9), CALLS.count(9))
    print(await anyio.functools.reduce(add, Items(1, 2, 3)), await anyio.functools.reduce(add, [1, 2], 10))
    print(await anyio.functools.reduce(concatenate, Items("a", "b", "c")))
    try:
        await anyio.functools.reduce(add, Items())
    except TypeError as error:
        print(error)
    print(await anyio.functools.reduce(concatenate, (letter for letter in "xyz")))
    await sum_of_squares(4, -4)
