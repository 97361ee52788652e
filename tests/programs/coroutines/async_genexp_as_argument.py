"""Async generator expressions passed to functions, captured variables, and closing them half-way."""

async def agen(log):
    try:
        for i in range(5):
            yield i
    finally:
        log.append("source closed")

async def asum(ag, start=0):
    async for x in ag:
        start += x
    return start

async def first(ag):
    async for x in ag:
        await ag.aclose()
        return x

async def ident(x):
    return x

async def main():
    log = []
    k = 3
    print(await asum(x * k async for x in agen(log)), log)
    src = agen(log)
    print(await first(x + 10 async for x in src if x > 1), log)
    await src.aclose()
    print(log)
    fs = [f async for f in ((lambda: (x, k)) async for x in agen(log))]
    k = 4
    print([f() for f in fs])
    print(await asum((await ident(i) for i in range(4)), start=100))
    nested = ((y async for y in (z async for z in agen(log) if z % 2)) for _ in range(2))
    print([[v async for v in inner] for inner in nested])
    print(await asum(await ident(x) async for x in agen(log) if await ident(x) != 2))
    g = (x async for x in agen(log) if 1 // (3 - x))
    return [x async for x in g]

try:
    main().send(None)
except Exception as err:
    print(type(err).__name__, err)
