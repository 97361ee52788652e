"""Thirty async generators and context managers of alternating sides, with a cancellation delivered to the innermost."""
# --- inner
from contextlib import asynccontextmanager

import anyio
import anyio.lowlevel


async def inner_numbers(depth, other, log):
    if depth == 0:
        yield 0
        await anyio.sleep_forever()
    try:
        async for item in other(depth - 1, inner_numbers, log):
            yield item + 1
    finally:
        log.append(depth)


@asynccontextmanager
async def inner_manager(depth, other):
    if depth == 0:
        async with anyio.create_task_group() as tg:
            yield [tg]
    else:
        async with other(depth - 1, inner_manager) as value:
            yield [*value, depth]


# --- outer
async def outer_numbers(depth, other, log):
    if depth == 0:
        yield 0
        await anyio.sleep_forever()
    async for item in other(depth - 1, outer_numbers, log):
        yield item + 1


@asynccontextmanager
async def outer_manager(depth, other):
    async with other(depth - 1, outer_manager) as value:
        try:
            yield [*value, depth]
        except ValueError as error:
            raise KeyError(depth) from error


async def value():
    await anyio.lowlevel.checkpoint()
    return "value"


async def main():
    log = []
    for numbers, other in ((outer_numbers, inner_numbers), (inner_numbers, outer_numbers)):
        log.clear()
        items = numbers(30, other, log)
        print(await anext(items))
        with anyio.move_on_after(0) as scope:
            await anext(items)
        print(scope.cancelled_caught, log[:3], len(log), await anext(items, "finished"))
    async with inner_manager(30, outer_manager) as layers:
        layers[0].start_soon(value)
        print(layers[1:])
    async with inner_manager(6, outer_manager):
        raise ValueError("in the body")
