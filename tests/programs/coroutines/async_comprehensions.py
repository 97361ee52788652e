"""Async list, set and dict comprehensions with conditions, several fors, and awaits in parts."""


async def agen(n):
    for i in range(n):
        yield i


async def double(x):
    return x * 2


async def odd(x):
    return x % 2


async def main():
    print([i async for i in agen(4)])
    print({i % 2 async for i in agen(4)}, {i: i * i async for i in agen(3)})
    print([await double(i) for i in range(3)], {await double(i): i for i in range(2)})
    print([i async for i in agen(6) if await odd(i)])
    print([(i, j) async for i in agen(3) for j in range(i)], [(i, j) for i in range(3) async for j in agen(i)])
    print([[j async for j in agen(i)] async for i in agen(3)])
    print([[j async for j in agen(i)] for i in range(3)])
    print({await double(i): await double(j) async for i in agen(2) async for j in agen(2) if i != j})
    print([x async for x in agen(await double(2))])
    print([y async for x in agen(5) if (y := await double(x)) > 4], y)
    print([f() for f in [lambda: i async for i in agen(3)]])
    fs = [lambda i=i: i async for i in agen(3)]
    print([f() for f in fs], [i async for i in agen(0)], sorted({await odd(k) for k in (1, 2, 3)}))


try:
    main().send(None)
except StopIteration:
    print("done")
