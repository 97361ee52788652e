"""The same failure under trio: nested groups, an ExceptionGroup of groups, uncaught."""
import anyio


async def boom(depth):
    if depth:
        async with anyio.create_task_group() as tg:
            tg.start_soon(boom, depth - 1)
    else:
        raise ArithmeticError("at the bottom")


async def main():
    try:
        async with anyio.create_task_group() as tg:
            tg.start_soon(boom, 1)
    except* ArithmeticError as eg:
        e, depth = eg, 0
        while isinstance(e, BaseExceptionGroup):
            e, depth = e.exceptions[0], depth + 1
        print(repr(e), depth)
    async with anyio.create_task_group() as tg:
        tg.start_soon(boom, 2)


anyio.run(main, backend="trio")
