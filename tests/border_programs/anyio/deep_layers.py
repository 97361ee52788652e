"""Thirty coroutines of alternating sides with a cancellation delivered to the innermost."""
# --- inner
import anyio
import anyio.lowlevel


def kind(error):
    return "cancelled" if isinstance(error, anyio.get_cancelled_exc_class()) else type(error).__name__


async def inner_layer(depth, other, bottom, log):
    try:
        return await (other(depth - 1, inner_layer, bottom, log) if depth else bottom())
    except BaseException as error:
        log.append(("inner", depth, kind(error)))
        raise
    finally:
        await anyio.lowlevel.cancel_shielded_checkpoint()


# --- outer
async def outer_layer(depth, other, bottom, log):
    async with anyio.create_task_group() as tg:
        if depth == 11:
            tg.start_soon(anyio.lowlevel.checkpoint)
        with anyio.CancelScope():
            result = await (other(depth - 1, outer_layer, bottom, log) if depth else bottom())
        log.append(("outer", depth))
    return result


async def value():
    await anyio.lowlevel.checkpoint()
    return "value"


async def failure():
    await anyio.lowlevel.checkpoint()
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
        with anyio.CancelScope() as scope:
            async with anyio.create_task_group() as tg:
                tg.start_soon(outer_layer, depth, inner_layer, anyio.sleep_forever, log)
                await anyio.wait_all_tasks_blocked()
                scope.cancel()
        print(scope.cancelled_caught, len(log), log[:4])
    log.clear()
    try:
        await outer_layer(30, inner_layer, failure, log)
    except BaseException as error:
        print(depth_of(error), log[:4])
    await outer_layer(3, inner_layer, failure, log)
