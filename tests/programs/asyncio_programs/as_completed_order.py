"""as_completed yields in completion order, with an exception among the results."""
import asyncio


async def turn(name, mine, following, fail=False):
    await mine.wait()
    if following:
        following.set()
    if fail:
        raise LookupError(name)
    return name


async def main():
    evs = [asyncio.Event() for _ in range(4)]
    order = [2, 0, 3, 1]
    nxt = {a: evs[b] for a, b in zip(order, order[1:])}
    coros = [turn(f"job{i}", evs[i], nxt.get(i), fail=i == 3) for i in range(4)]
    evs[order[0]].set()
    out = []
    for fut in asyncio.as_completed(coros):
        try:
            out.append(await fut)
        except LookupError as e:
            out.append(repr(e))
    print(out)
    for fut in asyncio.as_completed([asyncio.Event().wait()], timeout=0.001):
        try:
            await fut
        except TimeoutError:
            print("timed out")
    ready = [asyncio.sleep(0, i) for i in range(3)]
    total = 0
    for fut in asyncio.as_completed(ready):
        total += await fut
    return total


print(asyncio.run(main()))
