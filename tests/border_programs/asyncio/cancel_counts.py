"""``cancel``, ``cancelling`` and ``uncancel`` on tasks of the other side, at each state of theirs."""
# --- inner
import asyncio


async def resisting(log, times):
    for attempt in range(times + 1):
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError as error:
            task = asyncio.current_task()
            log.append((attempt, error.args, task.cancelling()))
            if attempt < times:
                log.append(task.uncancel())
            else:
                raise


async def cancelling_itself(log):
    task = asyncio.current_task()
    log.append((task.cancel("first"), task.cancel("second"), task.cancelling()))
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError as error:
        log.append((error.args, task.uncancel(), task.uncancel(), task.uncancel()))
    await asyncio.sleep(0)
    return "went on"


async def cancelled_by(future):
    await future


# --- outer
async def through(awaitable, log):
    try:
        return await awaitable
    except asyncio.CancelledError as error:
        log.append(("through", error.args, repr(error.__context__)))
        raise
    finally:
        log.append("through ends")


async def result_of(task):
    try:
        return "value", await task
    except asyncio.CancelledError as error:
        return "cancelled", error.args, repr(error.__context__)


async def main():
    loop = asyncio.get_running_loop()
    for kind in (asyncio.Task, asyncio.tasks._PyTask):
        for wrap in (lambda c: c, lambda c: through(c, log)):
            log = []
            task = kind(wrap(resisting(log, 2)), loop=loop)
            print(task.cancelling(), task.uncancel())
            await asyncio.sleep(0)
            for message in ("one", None, ("a", "tuple")):
                print(task.cancel(message), task.cancelling(), task.done())
                await asyncio.sleep(0)
                await asyncio.sleep(0)
            print(await result_of(task), task.cancel("too late"), task.cancelled(), log)
            log.clear()
            print(await result_of(kind(wrap(cancelling_itself(log)), loop=loop)), log)
            log.clear()
            unused = resisting(log, 0)
            task = kind(wrap(unused), loop=loop)
            print(task.cancel("before it begins"), await result_of(task), log)
            unused.close()
            for make in (lambda: loop.create_future(), lambda: kind(resisting(log, 0), loop=loop)):
                log.clear()
                future = make()
                task = kind(wrap(cancelled_by(future)), loop=loop)
                await asyncio.sleep(0)
                future.cancel("the future")
                print(await result_of(task), task.cancelling(), log)
                try:
                    task.result()
                except asyncio.CancelledError as error:
                    print("again", error.args, future.cancelled())
    task = kind(through(resisting(log, 0), log), loop=loop)
    await asyncio.sleep(0)
    task.cancel("at the end")
    await task
