"""Names, reprs, coroutines, loops and states of tasks whose coroutines are of the other side."""
# --- inner
import asyncio
import re


async def short(value):
    return value


async def long(future):
    return await future


class Holder:
    async def method(self, future):
        return await future

    @staticmethod
    def make():
        async def local():
            raise KeyError("local")
        return local()


def cleaned(text):
    text = re.sub(r" at 0x[0-9a-f]+", "", text)
    text = re.sub(r"id=0x[0-9a-f]+", "id", text)
    return re.sub(r"(created at |at )?[^ <]*/([a-z_]+\.py)", r"\2", text)


async def who():
    task = asyncio.current_task()
    return task.get_name(), task.get_coro().__qualname__, task in asyncio.all_tasks(), cleaned(repr(task))


# --- outer
async def wrapped(awaitable):
    return await awaitable


def described(kind, coroutine, name):
    task = kind(coroutine, loop=asyncio.get_running_loop(), name=name)
    return task, coroutine


async def main():
    loop = asyncio.get_running_loop()
    for kind in (asyncio.Task, asyncio.tasks._PyTask):
        futures = [loop.create_future() for _ in range(3)]
        pairs = [
            described(kind, coroutine, f"name {i}")
            for i, coroutine in enumerate((short(1), long(futures[0]), Holder().method(futures[1]), Holder.make(),
                                           wrapped(long(futures[2])), wrapped(Holder.make())))
        ]
        for step in ("new", "begun", "ended"):
            for task, coroutine in pairs:
                print(step, cleaned(repr(task)), task.get_coro() is coroutine, task.get_loop() is loop, task.done())
                print(coroutine.__name__, coroutine.__qualname__, coroutine.cr_code.co_name, cleaned(repr(coroutine)))
            if step == "begun":
                for future in futures:
                    future.set_result("value")
            await asyncio.sleep(0)
            await asyncio.sleep(0)
        for task, _ in pairs:
            print(task.get_name(), repr(task.exception()), task.cancelled())
            task.set_name(("not", "a string"))
            print(repr(task.get_name()))
        print(await kind(who(), loop=loop, name="the one"))
        print(await kind(wrapped(who()), loop=loop, name="the other"))
        for wrong in (short, 3, None, iter([]), loop.create_future()):
            try:
                kind(wrong, loop=loop)
            except TypeError as error:
                print(cleaned(str(error)).partition(" <")[0])
    print(asyncio.current_task() in asyncio.all_tasks(), asyncio.ensure_future(futures[0]) is futures[0])
    task = asyncio.ensure_future(short(2))
    try:
        task.result()
    except asyncio.InvalidStateError as error:
        print(error, await task, task.result())
    task.set_result(3)
