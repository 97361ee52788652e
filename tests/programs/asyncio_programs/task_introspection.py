"""current_task, all_tasks names, get_coro, done states and repr-free attributes of tasks."""
import asyncio
import inspect

async def sub():
    await gate.wait()
    return "sub"

async def work():
    me = asyncio.current_task()
    names.append(me.get_name())
    me.set_name("renamed")
    return await sub()

async def main():
    global gate, names
    gate, names = asyncio.Event(), []
    t = asyncio.create_task(work(), name="original")
    print(t.get_name(), inspect.getcoroutinestate(t.get_coro()), t.done(), t.cancelled())
    await asyncio.sleep(0)
    print(t.get_name(), names, inspect.getcoroutinestate(t.get_coro()), t.get_coro().cr_await.__name__)
    print(sorted(x.get_name() for x in asyncio.all_tasks()) [-1], len(asyncio.all_tasks()))
    for f in (t.result, t.exception):
        try:
            f()
        except asyncio.InvalidStateError as e:
            print(e)
    for f in (lambda: t.set_result(1), lambda: t.set_exception(KeyError())):
        try:
            f()
        except RuntimeError as e:
            print(e)
    gate.set()
    print(await t, t.result(), t.exception(), inspect.getcoroutinestate(t.get_coro()))
    print(isinstance(t, asyncio.Future), asyncio.isfuture(t), asyncio.iscoroutine(t), len(asyncio.all_tasks()))
    print(asyncio.ensure_future(t) is t)
    try:
        asyncio.ensure_future(5)
    except TypeError as e:
        print("TypeError", "required" in str(e))

asyncio.run(main())
