"""Async generators that yield nothing, return early, hold unreachable yields, or only await."""
import inspect

async def empty():
    return
    yield

async def conditional(n):
    if n < 0:
        return
    async for x in empty():
        yield x
    for i in range(n):
        if i == 2:
            return
        yield i

async def not_agen():
    return [(yield_,) for yield_ in (1, 2)]

async def inner_gen():
    def g():
        yield 1
    return list(g())

lam = lambda: ((yield), (yield))

async def main():
    for g in (empty(), conditional(-1), conditional(0), conditional(5)):
        print([x async for x in g], await g.aclose(), await anext(g, "end"))
    print(await not_agen(), await inner_gen(), inspect.isasyncgenfunction(empty), inspect.isgeneratorfunction(lam))
    print({k: v async for k, v in empty()}, [i for i in range(2) async for _ in conditional(1)])
    g = conditional(3)
    print(await g.asend(None), await g.asend("ignored"))
    await g.asend("last")

try:
    main().send(None)
except RuntimeError as e:
    print(e, repr(e.__cause__))
except StopAsyncIteration as e:
    print("out of the coroutine", e.args)
