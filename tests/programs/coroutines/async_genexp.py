"""Async generator expressions: kinds, laziness, eager first iterable, and consumption."""
import inspect

async def agen(n, tag="agen"):
    print("start", tag)
    for i in range(n):
        yield i

async def sq(x):
    return x * x

async def collect(ag):
    return [x async for x in ag]

async def main():
    g1 = (i async for i in agen(3))
    g2 = (await sq(i) for i in range(3))
    g3 = (i for i in range(3))
    print([type(g).__name__ for g in (g1, g2, g3)], inspect.isasyncgen(g2))
    print(await collect(g1), await collect(g2), list(g3))
    g4 = ((i, j) async for i in agen(2, "outer") async for j in agen(2, "inner") if await sq(j) or i)
    print("created")
    print(await g4.__anext__())
    print(await collect(g4))
    print(await collect(g4))
    try:
        (x async for x in 5)
    except TypeError as e:
        print("eager", e)
    try:
        list(x async for x in agen(1))
    except TypeError as e:
        print(e)
    n = 10
    g5 = (n + await sq(i) async for i in agen(2, "late"))
    n = 100
    print(await collect(g5), g5.__name__, g5.__qualname__)
    return max([x async for x in (y async for y in agen(3, "nested"))])

try:
    main().send(None)
except StopIteration as e:
    print(e.value)
