"""Exceptions raised within async comprehensions and generator expressions, nested, uncaught."""


async def agen(*items):
    for i in items:
        yield i


async def check(x):
    if x > 2:
        raise ValueError(f"{x} too big")
    return x


async def comp(*items):
    return [await check(i) async for i in agen(*items)]


async def nested(rows):
    return {k: [await check(v) async for v in agen(*row)] for k, row in rows.items()}


async def main():
    print(await comp(1, 2))
    print(await nested({"a": (0, 1), "b": ()}))
    try:
        await comp("x")
    except TypeError as e:
        print(e)
    return [r async for r in (await check(v) for v in (1, 3))]


main().send(None)
