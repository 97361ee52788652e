"""``run_coroutine_threadsafe`` from threads, for coroutines of the other side, and the concurrent futures it gives."""
# --- inner
import asyncio
import threading


async def work(n, thread):
    await asyncio.sleep(0)
    if n < 0:
        raise ValueError(n)
    return n, threading.get_ident() == thread


async def forever(log, begun):
    begun.set()
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError as error:
        log.append(("cancelled", error.args))
        raise
    finally:
        log.append("ends")


def ask(loop, make, timeout=10):
    future = asyncio.run_coroutine_threadsafe(make(), loop)
    try:
        return type(future).__name__, future.result(timeout)
    except BaseException as error:
        return type(error).__name__, error.args, future.done(), future.cancelled()


# --- outer
async def through(awaitable):
    return "through", await awaitable




async def main():
    loop = asyncio.get_running_loop()
    here = threading.get_ident()
    print(await asyncio.to_thread(ask, loop, lambda: work(1, here)))
    print(await asyncio.to_thread(ask, loop, lambda: through(work(2, here))))
    print(await asyncio.to_thread(ask, loop, lambda: work(-3, here)))
    print(await asyncio.to_thread(ask, loop, lambda: through(through(work(-4, here)))))
    print(await asyncio.gather(*(asyncio.to_thread(ask, loop, lambda n=n: work(n, here)) for n in range(4))))
    log, begun = [], asyncio.Event()
    future = asyncio.run_coroutine_threadsafe(through(forever(log, begun)), loop)
    await begun.wait()
    print(future.running(), future.done(), future.cancel(), future.cancelled(), future.cancel())
    for _ in range(4):
        await asyncio.sleep(0)
    print(log)
    called = threading.Event()

    def callback(future):
        log.append((future.result(), threading.get_ident() == here))
        called.set()

    future = asyncio.run_coroutine_threadsafe(work(5, here), loop)
    future.add_done_callback(callback)
    await asyncio.to_thread(called.wait)
    print(log[-1])
    for wrong in (lambda: work, lambda: 3, lambda: loop.create_future()):
        print(await asyncio.to_thread(lambda: refused(wrong(), loop)))

    def back_and_forth(n):
        return n if n == 0 else ask(loop, lambda: asyncio.to_thread(back_and_forth, n - 1))

    print(await asyncio.to_thread(back_and_forth, 3))
    await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(through(work(-6, here)), loop))


def refused(value, loop):
    try:
        asyncio.run_coroutine_threadsafe(value, loop)
    except TypeError as error:
        return type(error).__name__, str(error)
