"""A cancellation that strikes within an async generator: in ``async for``, a comprehension, ``asend``, ``aclose``."""
# --- inner
import anyio
import anyio.lowlevel


async def wait(log):
    try:
        await anyio.sleep_forever()
    except BaseException as error:
        log.append(isinstance(error, anyio.get_cancelled_exc_class()))
        raise
    finally:
        log.append("wait ends")


async def numbers(log, count):
    try:
        for i in range(count):
            yield i
        await wait(log)
    finally:
        log.append("numbers ends")


async def closing_slowly(log):
    try:
        received = yield 1
        log.append(received)
        yield 2
    except GeneratorExit as error:
        log.append(type(error).__name__)
        raise
    finally:
        await wait(log)


async def receiving(log):
    while True:
        received = yield len(log)
        log.append(received)
        if received is None:
            await wait(log)


# --- outer
async def in_for(log):
    async for item in numbers(log, 3):
        log.append(item)


async def in_comprehension(log):
    log.append([item async for item in numbers(log, 3)])


async def in_generator_expression(log):
    async for item in (item * 2 async for item in numbers(log, 3)):
        log.append(item)


async def in_asend(log):
    g = receiving(log)
    await anext(g)
    log.append(await g.asend("first"))
    await g.asend(None)


async def in_aclose(log):
    g = closing_slowly(log)
    await anext(g)
    log.append(await g.asend("sent"))
    try:
        await g.aclose()
    finally:
        with anyio.CancelScope(shield=True):
            try:
                log.append(await anext(g, "finished"))
            except RuntimeError as error:
                log.append(str(error))


async def in_athrow(log):
    g = closing_slowly(log)
    await anext(g)
    await g.athrow(KeyError("thrown"))


async def main():
    for function in (in_for, in_comprehension, in_generator_expression, in_asend, in_aclose, in_athrow):
        log = []
        with anyio.CancelScope() as scope:
            async with anyio.create_task_group() as tg:
                tg.start_soon(function, log)
                await anyio.wait_all_tasks_blocked()
                log.append("now")
                scope.cancel()
        print(function.__name__, log, scope.cancelled_caught)
        log = []
        with anyio.move_on_after(0) as scope:
            await function(log)
        print("    ", log, scope.cancelled_caught)
