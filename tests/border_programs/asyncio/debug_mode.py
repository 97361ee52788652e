"""Debug mode of the loop while coroutines, callbacks and generators of the other side run."""
# --- inner
import asyncio
import sys


async def pausing(n):
    for _ in range(n):
        await asyncio.sleep(0)
    return n


async def generator():
    try:
        yield 1
        yield 2
    finally:
        await asyncio.sleep(0)


def callback(log, value):
    log.append(value)


def failing_callback():
    raise ValueError("in a callback")


# --- outer
def origin(coroutine):
    return None if coroutine.cr_origin is None else coroutine.cr_origin[0][1:]


async def through(awaitable):
    return await awaitable


async def main():
    loop = asyncio.get_running_loop()
    before, depth = loop.get_debug(), sys.get_coroutine_origin_tracking_depth()
    slow = loop.slow_callback_duration
    reported = []

    def handler(loop, context):
        message = context["message"].partition(" failing")[0].partition(" <")[0]
        reported.append((message, repr(context.get("exception"))))

    loop.set_exception_handler(handler)
    try:
        loop.set_debug(True)
        await asyncio.sleep(0)
        loop.slow_callback_duration = 1000
        sys.set_coroutine_origin_tracking_depth(1)
        print(loop.get_debug())
        coroutines = [pausing(1), through(pausing(2)), through(through(pausing(0)))]
        print([origin(coroutine) for coroutine in coroutines])
        tasks = [asyncio.create_task(coroutine) for coroutine in coroutines]
        print(await asyncio.gather(*tasks), [task.done() for task in tasks])
        log = []
        loop.call_soon(callback, log, 1)
        loop.call_later(0, callback, log, 2)
        handle = loop.call_soon(failing_callback)
        loop.call_soon_threadsafe(callback, log, 3)
        print(handle.cancelled(), [item async for item in generator()])
        await asyncio.sleep(0.01)
        print(sorted(log), reported)
        for wrong in (pausing, pausing(1), 3, None):
            try:
                loop.call_soon(wrong)
            except TypeError as error:
                print(str(error).partition("<")[0])
            if asyncio.iscoroutine(wrong):
                wrong.close()
        try:
            await asyncio.to_thread(loop.call_soon, callback, log, 4)
        except RuntimeError as error:
            print(error)
        g = generator()
        print(await anext(g))
        await g.aclose()
    finally:
        loop.slow_callback_duration = slow
        loop.set_debug(before)
        await asyncio.sleep(0)
        sys.set_coroutine_origin_tracking_depth(depth)
        loop.set_exception_handler(None)
    print(origin(coroutine := pausing(0)), coroutine.close())
