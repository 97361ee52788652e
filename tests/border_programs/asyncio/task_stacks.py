"""``Task.get_stack`` and ``print_stack`` of suspended, new, failed and finished tasks of the other side."""
# --- inner
import asyncio


async def innermost(future):
    return await future


async def middle(future):
    value = await innermost(future)
    return value


async def failing(future):
    value = await middle(future)
    raise ValueError(value)


async def iterating(source):
    async for item in source:
        print("item", item)


async def source(future):
    yield 1
    yield await future


# --- outer
import io


def frames(task, **options):
    return [(frame.f_code.co_name, frame.f_lineno) for frame in task.get_stack(**options)]


def printed(task, **options):
    file = io.StringIO()
    task.print_stack(file=file, **options)
    lines = []
    for line in file.getvalue().splitlines():
        if " line " in line:
            lines.append(line[line.index("line "):])
        else:
            lines.append(line.partition(" <")[0] if "<Task" in line else line)
    return lines


async def settle():
    for _ in range(4):
        await asyncio.sleep(0)


async def main():
    loop = asyncio.get_running_loop()
    for kind in (asyncio.Task, asyncio.tasks._PyTask):
        for make in (middle, failing, lambda future: iterating(source(future))):
            future = loop.create_future()
            task = kind(make(future), loop=loop)
            print("new", frames(task), printed(task))
            await settle()
            print("suspended", frames(task), printed(task))
            print("limited", frames(task, limit=1), printed(task, limit=1))
            future.set_result("value")
            await asyncio.wait([task])
            print("ended", frames(task), repr(task.exception()))
            print(*printed(task), sep="\n")
            if task.exception() is not None:
                for limit in (1, 2, -1, 0):
                    print("limit", limit, frames(task, limit=limit))
        task = kind(middle(loop.create_future()), loop=loop)
        await settle()
        task.cancel()
        await asyncio.wait([task])
        print("cancelled", frames(task), printed(task))
