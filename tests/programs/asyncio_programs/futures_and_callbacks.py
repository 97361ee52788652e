"""Futures set from call_soon callbacks, done callbacks order, states and errors."""
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    fut, log = loop.create_future(), []
    fut.add_done_callback(lambda f: log.append(("first", f.result())))
    second = lambda f: log.append("removed")
    fut.add_done_callback(second)
    print(fut.remove_done_callback(second), fut.remove_done_callback(second))
    loop.call_soon(fut.set_result, 42)
    print(fut.done(), await fut, log)
    fut.add_done_callback(lambda f: log.append("late"))
    await asyncio.sleep(0)
    print(log)
    for act in (lambda: fut.set_result(1), lambda: fut.set_exception(KeyError())):
        try:
            act()
        except asyncio.InvalidStateError as e:
            print(type(e).__name__)
    f = loop.create_future()
    for act in (f.result, f.exception):
        try:
            act()
        except asyncio.InvalidStateError as e:
            print(e)
    print(f.cancel("why"), f.cancel(), f.cancelled())
    try:
        f.result()
    except asyncio.CancelledError as e:
        print(e.args)
    g = loop.create_future()
    loop.call_soon(g.set_exception, LookupError("from callback"))
    await g


try:
    asyncio.run(main())
except Exception as e:
    print(type(e).__name__, e)
