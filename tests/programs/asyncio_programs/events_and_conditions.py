"""Event set/clear/wait and Condition wait_for, notify counts and errors without the lock."""
import asyncio


async def waits(ev, log, name):
    log.append(("w", name, await ev.wait()))


async def consumer(cond, box, log, name):
    async with cond:
        got = await cond.wait_for(lambda: len(box) >= 2)
        log.append((name, got, box.pop()))


async def main():
    ev, log = asyncio.Event(), []
    ts = [asyncio.create_task(waits(ev, log, i)) for i in range(2)]
    await asyncio.sleep(0)
    print(ev.is_set(), log)
    ev.set()
    ev.clear()
    await asyncio.gather(*ts)
    print(ev.is_set(), log)
    cond, box, log = asyncio.Condition(), [], []
    cs = [asyncio.create_task(consumer(cond, box, log, n)) for n in "pq"]
    await asyncio.sleep(0)
    for i in range(3):
        async with cond:
            box.append(i)
            cond.notify_all()
        await asyncio.sleep(0)
    await asyncio.gather(*cs)
    print(log, box, cond.locked())
    w = cond.wait()
    for act in (cond.notify, lambda: w.send(None), cond.notify_all):
        try:
            act()
        except RuntimeError as e:
            print(e)
    async with cond:
        cond.notify(5)
        print(cond.locked())


asyncio.run(main())
