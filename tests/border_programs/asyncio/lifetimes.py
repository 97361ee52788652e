"""When the variables of finished coroutines and generators of the other side are let go while the object is kept."""
# --- inner
import asyncio


class Noted:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


class Pause:
    def __await__(self):
        yield


async def coroutine(noted):
    await Pause()


def generator(noted):
    yield


async def async_generator(noted):
    yield


# --- outer
import gc


def attempt(function, *args):
    try:
        function(*args)
    except (KeyError, StopIteration, StopAsyncIteration):
        pass


async def waiting_for(task):
    try:
        await task
    except asyncio.CancelledError as error:
        print("cancelled", error.args)


async def main():
    gc.disable()  # from 3.12 on, a traceback and the frame of a task written in Python form a cycle
    try:
        await run()
    finally:
        gc.enable()


async def run():
    kept = []
    for make in (coroutine, generator):
        for begun in (False, True):
            for act in (lambda c: c.throw(KeyError), lambda c: c.close(), lambda c: [c.send(None) for _ in range(2)]):
                name = f"{make.__name__} {begun} {len(kept)}"
                kept.append(make(Noted(name)))
                if begun:
                    kept[-1].send(None)
                attempt(act, kept[-1])
                print("after", name)
    for act in (lambda g: g.athrow(KeyError), lambda g: g.aclose(), lambda g: g.asend(None)):
        kept.append(async_generator(Noted(f"async generator {len(kept)}")))
        attempt(act(kept[-1]).send, None)
        print("after", len(kept))
    for kind in (asyncio.Task, asyncio.tasks._PyTask):
        for begun in (False, True):
            task = kind(coroutine(Noted(f"{kind.__module__} {begun}")), loop=asyncio.get_running_loop())
            if begun:
                await asyncio.sleep(0)
            task.cancel("enough")
            await waiting_for(task)
            await asyncio.sleep(0)
            print("the task is kept")
            task = None
            gc.collect()
            print("the task is gone")
    await kept[-1].aclose()
    print("the end")
    kept.clear()
