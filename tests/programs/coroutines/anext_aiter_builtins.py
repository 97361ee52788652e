"""anext() with defaults, aiter(), and their errors, awaited and unawaited."""

async def agen():
    yield 1
    yield 2

class A:
    def __aiter__(self):
        return agen()

class Bad:
    def __aiter__(self):
        return 5

    def __anext__(self):
        return "not awaitable"

async def main():
    g = aiter(A())
    print(type(g).__name__, await anext(g), await anext(g, "dflt"), await anext(g, "dflt"))
    try:
        await anext(g)
    except StopAsyncIteration as e:
        print("stopped", e.args)
    for bad in (lambda: aiter(5), lambda: aiter(Bad()), lambda: anext(5), lambda: anext([], 1), lambda: anext()):
        try:
            bad()
        except TypeError as e:
            print(e)
    for aw in (anext(Bad()), anext(Bad(), "d")):
        try:
            print(await aw)
        except TypeError as e:
            print(e)
    it = anext(agen(), "unused")
    print(type(it).__name__, hasattr(it, "send"), hasattr(it, "close"), await it)
    g = agen()
    async for x in g:
        print("loop", x, await anext(g, None), await anext(g, "end"))

try:
    main().send(None)
except StopIteration:
    print("ok")
