"""run_in_executor and to_thread: results, exceptions from threads, call_soon_threadsafe."""
import asyncio
import functools
import threading


def add(a, b=1):
    return a + b


def fail(depth):
    if depth:
        return fail(depth - 1)
    raise ValueError("raised in a thread")


def signal(loop, event):
    loop.call_soon_threadsafe(event.set)
    return threading.current_thread() is threading.main_thread()


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.to_thread(add, 2, b=3), await loop.run_in_executor(None, add, 5))
    print(await loop.run_in_executor(None, functools.partial(add, b=10), 1))
    print(await asyncio.gather(*(asyncio.to_thread(pow, n, 2) for n in range(4))))
    event = asyncio.Event()
    t = asyncio.create_task(asyncio.to_thread(signal, loop, event))
    await event.wait()
    print("signalled", await t)
    fut = asyncio.run_coroutine_threadsafe
    coro = asyncio.sleep(0, "from thread")
    print(await asyncio.to_thread(lambda: fut(coro, loop).result()))
    try:
        await asyncio.to_thread(fail, 0)
    except ValueError as e:
        print(e)
    await asyncio.to_thread(fail, 2)


asyncio.run(main())
