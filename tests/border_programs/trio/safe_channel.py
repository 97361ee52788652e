"""``trio.as_safe_channel`` around generators of the other side: iteration to the end, a break, errors, cancellation."""
# --- inner
import trio


async def count(log, stop, error=None):
    try:
        for i in range(stop):
            yield i
            await trio.lowlevel.checkpoint()
        if error is not None:
            raise error
    finally:
        log.append("count ends")


async def with_nursery(log):
    async with trio.open_nursery() as nursery:
        nursery.start_soon(trio.sleep_forever)
        try:
            yield trio.lowlevel.current_task().name.rpartition(".")[2].partition(" ")[0]
            yield 2
        finally:
            log.append("with_nursery ends")
            nursery.cancel_scope.cancel()


# --- outer
safe_count = trio.as_safe_channel(count)
safe_with_nursery = trio.as_safe_channel(with_nursery)


@trio.as_safe_channel
async def doubled(log, stop):
    try:
        async with safe_count(log, stop) as channel:
            async for item in channel:
                yield item * 2
    finally:
        log.append("doubled ends")


def tree(error):
    if isinstance(error, BaseExceptionGroup):
        return type(error).__name__, [tree(member) for member in error.exceptions]
    return type(error).__name__, error.args, type(error.__cause__).__name__, type(error.__context__).__name__


async def main():
    log = []
    async with safe_count(log, 4) as channel:
        print([item async for item in channel], log)
    log.clear()
    async with doubled(log, 10) as channel:
        async for item in channel:
            if item > 4:
                break
    print(item, log)
    log.clear()
    async with safe_with_nursery(log) as channel:
        print(await channel.receive())
    print(log)
    for error in (ValueError("from the generator"), StopIteration("s"), StopAsyncIteration("a")):
        log.clear()
        try:
            async with safe_count(log, 2, error) as channel:
                print([item async for item in channel])
        except BaseException as caught:
            print(tree(caught), log)
    log.clear()
    try:
        async with doubled(log, 3) as channel:
            print(await channel.receive())
            raise KeyError("from the body")
    except BaseException as caught:
        print(tree(caught), log)
    log.clear()
    with trio.move_on_after(0) as scope:
        async with doubled(log, 3) as channel:
            print([item async for item in channel])
    print(scope.cancelled_caught, log)
    print(safe_count.__name__, safe_count.__doc__, doubled.__wrapped__.__qualname__)
    async with safe_count([], 1, LookupError("at the end")) as channel:
        async for item in channel:
            print(item)
