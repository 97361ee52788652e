"""``Lock``, ``Event``, ``Condition`` and semaphores held and awaited by both sides."""
# --- inner
import asyncio


async def hold(lock, name, log, pauses=2):
    log.append(f"{name} wants")
    async with lock:
        log.append(f"{name} holds")
        for _ in range(pauses):
            await asyncio.sleep(0)
    log.append(f"{name} left")


async def wait_until(condition, predicate, log):
    async with condition:
        result = await condition.wait_for(predicate)
        log.append(("woken", result, condition.locked()))
        return result


async def wait_event(event, log):
    log.append(("event", await event.wait()))


# --- outer
def state(primitive):
    return repr(primitive).partition("[")[2].rstrip("]>")


async def main():
    for primitive in (asyncio.Lock(), asyncio.Semaphore(2), asyncio.BoundedSemaphore(1), asyncio.Condition()):
        log = []
        tasks = [asyncio.create_task(hold(primitive, name, log)) for name in "abcd"]
        await asyncio.sleep(0)
        print(type(primitive).__name__, primitive.locked(), state(primitive), log)
        tasks[2].cancel("c")
        await asyncio.gather(*tasks, return_exceptions=True)
        print(log, primitive.locked(), state(primitive))
        try:
            primitive.release()
            print("released")
        except (RuntimeError, ValueError) as error:
            print(type(error).__name__, error)
    condition = asyncio.Condition()
    log, box = [], []
    waiting = [asyncio.create_task(wait_until(condition, lambda: box and box.pop(), log)) for _ in range(3)]
    await asyncio.sleep(0)
    for call in (condition.notify, condition.notify_all, lambda: condition.wait().send(None)):
        try:
            call()
        except RuntimeError as error:
            print(error)
    for item in ("first", "second"):
        async with condition:
            box.append(item)
            condition.notify_all()
        for _ in range(5):
            await asyncio.sleep(0)
        print(log, [task.done() for task in waiting], state(condition))
    last = next(task for task in waiting if not task.done())
    last.cancel("the last")
    try:
        await last
    except asyncio.CancelledError as error:
        print("cancelled", error.args, condition.locked())
    event = asyncio.Event()
    waiting = [asyncio.create_task(wait_event(event, log)) for _ in range(2)]
    await asyncio.sleep(0)
    print(state(event), event.is_set(), log.clear(), event.set(), state(event))
    await asyncio.gather(*waiting, wait_event(event, log))
    print(log, event.clear(), event.is_set())
    for call in (lambda: asyncio.Semaphore(-1), lambda: asyncio.Condition(asyncio.Lock()).release()):
        try:
            call()
        except Exception as error:
            print(type(error).__name__, error)
    async with asyncio.Lock() as nothing, asyncio.timeout(0):
        print(nothing)
        await wait_until(condition, lambda: False, log)
