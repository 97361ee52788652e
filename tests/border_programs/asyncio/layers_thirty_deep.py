"""Coroutines of both sides in alternating layers, thirty deep: values, errors, cancellation, timeouts, tasks."""
# --- inner
import asyncio


async def inner_layer(depth, down, body, log):
    try:
        if depth == 0:
            return await body()
        result = await down(depth - 1, inner_layer, body, log)
        return result + 1
    except ValueError as error:
        if depth % 10 == 0:
            raise LookupError(depth) from error
        raise
    except asyncio.CancelledError as error:
        log.append(depth)
        if depth == 8 and error.args == ("stop at eight",):
            return 800
        raise


async def inner_generator(depth, down, body):
    if depth == 0:
        yield await body()
        yield await body()
    else:
        async for item in down(depth - 1, inner_generator, body):
            yield item + 1


def inner_function(depth, down, body):
    return body() if depth == 0 else down(depth - 1, inner_function, body) + 1


# --- outer
async def outer_layer(depth, down, body, log):
    if depth == 0:
        return await body()
    try:
        async with asyncio.timeout(None):
            return await down(depth - 1, outer_layer, body, log) + 1
    finally:
        log.append(-depth)


async def outer_generator(depth, down, body):
    if depth == 0:
        yield await body()
    async for item in down(depth - 1, outer_generator, body):
        yield item + 1


def outer_function(depth, down, body):
    return body() if depth == 0 else down(depth - 1, outer_function, body) + 1


async def in_tasks(depth, down, body, log):
    return await asyncio.create_task(inner_layer(depth - 1, down, body, log)) if depth else await body()


async def value():
    await asyncio.sleep(0)
    return 0


async def error():
    await asyncio.sleep(0)
    raise ValueError("at the bottom")


async def forever():
    await asyncio.Event().wait()


def chain_of(error):
    chain = []
    while error is not None:
        chain.append((type(error).__name__, error.args))
        error = error.__cause__
    return chain


async def main():
    log = []
    print(inner_function(30, outer_function, lambda: 0))
    for start in (inner_layer, in_tasks):
        for down in (outer_layer, in_tasks):
            print(await start(30, down, value, log), log)
            log.clear()
            try:
                await start(30, down, error, log)
            except LookupError as problem:
                print(chain_of(problem), log)
            log.clear()
            for message in ("stop at eight", "go on"):
                task = asyncio.create_task(start(30, down, forever, log))
                for _ in range(40):
                    await asyncio.sleep(0)
                task.cancel(message)
                print([str(result) for result in await asyncio.gather(task, return_exceptions=True)], log)
                log.clear()
    print([item async for item in inner_generator(30, outer_generator, value)])
    async with asyncio.timeout(None) as scope:
        task = asyncio.create_task(inner_layer(30, outer_layer, forever, log))
        await asyncio.sleep(0)
        print(scope.expired(), task.get_coro().cr_await is not None, task.cancel())
    print([type(result).__name__ for result in await asyncio.gather(task, return_exceptions=True)], log)
    await inner_layer(30, outer_layer, error, log)
