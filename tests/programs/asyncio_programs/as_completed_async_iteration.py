# requires: 3.13
"""as_completed as an async iterator yields the original tasks."""
import asyncio


async def job(n, log):
    for _ in range(n):
        await asyncio.sleep(0)
    log.append(n)
    if n == 4:
        raise ArithmeticError("four")
    return n


async def main():
    log = []
    tasks = {asyncio.create_task(job(n, log)): f"task{n}" for n in (3, 1, 4, 2)}
    async for t in asyncio.as_completed(tasks):
        try:
            print(tasks[t], t.done(), await t)
        except ArithmeticError as e:
            print(tasks[t], repr(e))
    print(log)
    it = asyncio.as_completed([job(1, log)])
    print(hasattr(it, "__aiter__"), hasattr(it, "__next__"), await next(it))
    print([x async for x in asyncio.as_completed([])])
    async for t in asyncio.as_completed([asyncio.create_task(asyncio.Event().wait())], timeout=0.001):
        print("never")


asyncio.run(main())
