"""Thirty coroutines of alternating sides, cancelled and failing at the innermost, seen from the outermost."""
# --- inner
import trio
import trio.testing


async def inner_layer(depth, layer, bottom, log):
    try:
        return await layer(depth - 1, inner_layer, bottom, log) if depth else await bottom()
    except BaseException as error:
        log.append(("inner", depth, type(error).__name__))
        raise
    finally:
        log.append(("inner", depth))


async def inner_generator(depth, layer):
    if depth == 0:
        await trio.lowlevel.checkpoint()
        yield 0
        await trio.sleep_forever()
    try:
        async for item in layer(depth - 1, inner_generator):
            yield item + 1
    except trio.Cancelled:
        if depth == 20:
            raise KeyError("instead of a cancellation")
        raise


# --- outer
async def outer_layer(depth, layer, bottom, log):
    async with trio.open_nursery() as nursery:
        nursery.cancel_scope.deadline = float("inf")
        result = await (layer(depth - 1, outer_layer, bottom, log) if depth else bottom())
    log.append(("outer", depth))
    return result


async def outer_generator(depth, layer):
    if depth == 0:
        await trio.lowlevel.checkpoint()
        yield 0
        await trio.sleep_forever()
    async for item in layer(depth - 1, outer_generator):
        yield item + 1


async def value():
    await trio.lowlevel.checkpoint()
    return "value"


async def failure():
    await trio.lowlevel.checkpoint()
    raise LookupError("at the bottom")


def depth_of(error):
    count = 0
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
        count += 1
    return count, repr(error)


async def main():
    log = []
    print(await outer_layer(30, inner_layer, value, log), len(log), log[:3])
    for depth in (29, 30):
        log.clear()
        with trio.CancelScope() as scope:
            async with trio.open_nursery() as nursery:
                nursery.start_soon(outer_layer, depth, inner_layer, trio.sleep_forever, log)
                await trio.testing.wait_all_tasks_blocked()
                [task] = nursery.child_tasks
                print([frame.f_code.co_name for frame, line in task.iter_await_frames()].count("inner_layer"))
                scope.cancel()
        print(scope.cancelled_caught, len(log), log[:4])
    log.clear()
    try:
        await outer_layer(30, inner_layer, failure, log)
    except BaseException as error:
        print(depth_of(error), log[:4])
    items = outer_generator(31, inner_generator)
    with trio.move_on_after(0):
        print(await anext(items))
    items = inner_generator(10, outer_generator)
    print(await anext(items))
    with trio.move_on_after(0) as scope:
        await anext(items)
    print(scope.cancelled_caught, await anext(items, "finished"))
    items = inner_generator(22, outer_generator)
    await anext(items)
    with trio.move_on_after(0) as scope:
        await anext(items)
