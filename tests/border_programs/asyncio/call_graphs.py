# requires: 3.14
"""``capture_call_graph``, ``format_call_graph`` and ``print_call_graph`` of tasks that await each other."""
# --- inner
import asyncio
import io
import re


async def leaf(event):
    await event.wait()


async def chain(event, depth):
    if depth:
        await chain(event, depth - 1)
    else:
        await leaf(event)


async def generator(event):
    yield 1
    await leaf(event)


async def consume(event):
    async for _ in generator(event):
        pass


async def around(awaitable):
    return await awaitable


def describe(graph):
    if graph is None:
        return None
    calls = [(entry.frame.f_code.co_name, entry.frame.f_lineno) for entry in graph.call_stack]
    return type(graph.future).__name__, calls, [describe(waiter) for waiter in graph.awaited_by]


# --- outer
def capture(task, **options):
    return describe(asyncio.capture_call_graph(task, **options))


def clean(text):
    return re.sub(r"0x[0-9a-f]+", "0x", re.sub(r"File '.*?'|File \".*?\"", "File", text))


async def waiting_group(event):
    async with asyncio.TaskGroup() as group:
        group.create_task(chain(event, 2), name="chain")


async def alternating(event):
    await around(between(chain(event, 1)))


async def between(awaitable):
    return await awaitable


async def waiting_gather(event):
    await asyncio.gather(asyncio.create_task(consume(event), name="consume"))


async def waiting_task(task):
    await task


async def main():
    for make in (lambda event: chain(event, 3), consume, waiting_group, waiting_gather, alternating):
        event = asyncio.Event()
        task = asyncio.create_task(make(event), name="first")
        above = asyncio.create_task(waiting_task(task), name="above")
        for _ in range(5):
            await asyncio.sleep(0)
        others = [other for other in asyncio.all_tasks() if other.get_name() in ("chain", "consume")]
        for each in [task, above, *others]:
            print(each.get_name(), capture(each))
            print(clean(asyncio.format_call_graph(each)))
            print(capture(each, limit=1), capture(each, limit=-1), capture(each, limit=0))
        file = io.StringIO()
        asyncio.print_call_graph(task, file=file, limit=2)
        print(clean(file.getvalue()))
        event.set()
        await above
        print(capture(task))
    future = asyncio.get_running_loop().create_future()
    print(capture(future))
    for wrong in (3, int):
        try:
            capture(wrong)
        except (RuntimeError, TypeError) as error:
            print(type(error).__name__, error)
