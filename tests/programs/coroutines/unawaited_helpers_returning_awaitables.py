"""Plain functions returning awaitables, lambdas, partials and stored coroutines awaited later."""
from functools import partial

async def add(a, b=1):
    return a + b

def later(f, *a):
    return f(*a)

def compose(*fs):
    async def composed(x):
        for f in fs:
            r = f(x)
            x = await r if hasattr(r, "__await__") else r
        return x
    return composed

async def apply(f, *args, **kw):
    return await f(*args, **kw)

async def main():
    stored = [add(i, i) for i in range(3)]
    print([await c for c in reversed(stored)])
    print(await later(add, 5), await (lambda: add(1, 2))(), await partial(add, b=10)(1))
    print(await compose(add, lambda x: x * 2, add)(1))
    print(await apply(apply, apply, add, 1, b=2))
    total = 0
    for c in [add(i) for i in range(3)]:
        total += await c
    print(total, await (await (await (await nest(3)))))
    d = {"f": add}
    print(await d["f"](await add(1), b=await add(2)), (await add(3)).bit_length(), [await add(0)][0])
    try:
        await later(add)
    except TypeError as e:
        print(e)
    return await add("text")

async def nest(n):
    return add(n) if n == 1 else nest(n - 1)

try:
    main().send(None)
except Exception as err:
    print(type(err).__name__, err)
