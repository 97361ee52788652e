"""gather keeps argument order, return_exceptions, nested gather, empty gather, duplicates."""
import asyncio


async def work(n, log):
    for i in range(n):
        await asyncio.sleep(0)
    log.append(n)
    if n % 3 == 0 and n:
        raise ValueError(n)
    return n * n


async def main():
    log = []
    print(await asyncio.gather(*(work(n, log) for n in (4, 1, 2))), log)
    print(await asyncio.gather(*(work(n, []) for n in (3, 1, 6)), return_exceptions=True))
    print(await asyncio.gather(asyncio.gather(work(1, []), work(2, [])), work(0, [])))
    c = work(2, log)
    print(await asyncio.gather(c, c), await asyncio.gather())
    t = asyncio.create_task(work(5, log))
    try:
        await asyncio.gather(work(3, log), t)
    except ValueError as e:
        print("first failure", e, t.done())
    print(await t, log)


asyncio.run(main())
