"""athrow and aclose by hand: caught, uncaught, ignored GeneratorExit, awaits in finally."""
import types

@types.coroutine
def pause(x):
    return (yield x)
async def agen():
    while True:
        try:
            yield "value"
        except ValueError as e:
            print("caught", e)
            yield "recovered"
        finally:
            await pause("cleanup")
async def ignoring():
    try:
        yield 1
    except GeneratorExit:
        yield 2
def run(aw):
    try:
        while True:
            print("  awaiting", aw.send(None))
    except StopIteration as e:
        return "result", e.value
    except BaseException as e:
        return type(e).__name__, str(e)
g = agen()
print(run(g.__anext__()))
print(run(g.athrow(ValueError("v"))))
print(run(g.__anext__()))
print(run(g.aclose()))
print(run(g.aclose()), run(g.__anext__()))
g = agen()
print(run(g.athrow(KeyError("fresh"))), run(g.__anext__()))
g = agen()
run(g.__anext__())
print(run(g.athrow(KeyError("k"))), run(g.asend(None)))
g = ignoring()
run(g.__anext__())
print(run(g.aclose()))
print(run(g.aclose()))
g = agen()
print(run(g.aclose()), run(g.athrow(OSError("dead"))))
