"""Async generator pipeline: batching, enumerating, zipping, flattening and take-while with close."""

async def source(*items):
    for i in items:
        yield i

async def batch(src, n):
    acc = []
    async for x in src:
        acc.append(x)
        if len(acc) == n:
            yield tuple(acc)
            acc.clear()
    if acc:
        yield tuple(acc)
async def azip(*srcs):
    its = [aiter(s) for s in srcs]
    while True:
        try:
            row = [await anext(it) for it in its]
        except StopAsyncIteration:
            return
        yield row
async def chain(*srcs):
    for s in srcs:
        async for x in s:
            yield x
async def take(src, n):
    async for x in src:
        if n <= 0:
            await src.aclose()
            break
        n -= 1
        yield x
async def main():
    print([b async for b in batch(source(*range(7)), 3)])
    print([r async for r in azip(source("a", "b", "c"), batch(source(1, 2, 3, 4), 2))])
    print([x async for x in chain(source(1), source(), chain(source(2), source(3)))])
    src = source(*"lots of letters")
    print([x async for x in take(src, 4)], [x async for x in src])
    return {k: v async for k, v in azip(source(*"xy"), source(1, 2))}
try:
    main().send(None)
except StopIteration as e:
    print(e.value)
