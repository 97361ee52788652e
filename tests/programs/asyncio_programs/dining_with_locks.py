"""Ordered lock acquisition by several tasks; a log of exclusive sections is checked for overlap."""
import asyncio
from contextlib import AsyncExitStack


async def diner(i, forks, rounds, log):
    left, right = sorted((i, (i + 1) % len(forks)))
    for r in range(rounds):
        async with AsyncExitStack() as stack:
            for f in (left, right):
                await stack.enter_async_context(forks[f])
                await asyncio.sleep(0)
            log.append(("start", i))
            await asyncio.sleep(0)
            log.append(("stop", i))
    return i


def check(log, n):
    eating, most = set(), 0
    for what, i in log:
        if what == "start":
            assert not eating & {(i + 1) % n, (i - 1) % n}, (i, eating)
            eating.add(i)
            most = max(most, len(eating))
        else:
            eating.remove(i)
    return most


async def main():
    forks, log = [asyncio.Lock() for _ in range(5)], []
    print(await asyncio.gather(*(diner(i, forks, 3, log) for i in range(5))))
    print(len(log), check(log, 5), [f.locked() for f in forks])
    print([sum(1 for w, j in log if w == "start" and j == i) for i in range(5)])
    check([("start", 0), ("start", 1)], 5)


try:
    asyncio.run(main())
except Exception as e:
    print(type(e).__name__, e)
