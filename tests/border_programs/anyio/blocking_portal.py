"""A blocking portal: functions and context managers of both sides called from threads, cancelled futures."""
# --- inner
import threading

import anyio
import anyio.from_thread
import anyio.lowlevel
import anyio.to_thread


def work(*args):
    return args, threading.current_thread() is threading.main_thread()


async def back(value):
    await anyio.lowlevel.checkpoint()
    return value, threading.current_thread() is threading.main_thread()


async def back_failing(error):
    await anyio.lowlevel.checkpoint()
    raise error


async def wait(event, seen):
    try:
        await event.wait()
        return "waited"
    except BaseException as error:
        seen.append(isinstance(error, anyio.get_cancelled_exc_class()))
        raise


# --- outer
async def back_in_outer(value):
    return await back([value])


def through_portal(portal):
    print(portal.call(back, "called"))
    print(portal.call(work, "called"))
    for error in (ValueError("v"), KeyError("k"), StopAsyncIteration("s")):
        try:
            portal.call(back_failing, error)
        except BaseException as caught:
            print(type(caught).__name__, caught.args, caught is error)
    future = portal.start_task_soon(back_in_outer, "future")
    print(future.result())
    with portal.wrap_async_context_manager(managed("wrapped")) as value:
        print(value)
    event = portal.call(anyio.Event)
    seen = []
    future = portal.start_task_soon(wait, event, seen)
    portal.call(event.set)
    print(future.result(), seen)
    future = portal.start_task_soon(wait, portal.call(anyio.Event), seen)
    portal.call(anyio.wait_all_tasks_blocked)
    print(future.cancel(), future.cancelled())
    portal.call(anyio.wait_all_tasks_blocked)
    print(seen)


class managed:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        return await back(self.name)

    async def __aexit__(self, *error):
        print("left", self.name, error)


async def main():
    async with anyio.from_thread.BlockingPortal() as portal:
        await anyio.to_thread.run_sync(through_portal, portal)
        await portal.stop()
    with anyio.from_thread.start_blocking_portal("asyncio") as portal:
        print(portal.call(back_in_outer, "in a loop of its own"))
    try:
        portal.call(work)
    except RuntimeError as error:
        print(error)
    async with anyio.from_thread.BlockingPortal():
        await back_failing(OSError("in the body"))
