"""ag_running, ag_await, ag_frame, getasyncgen-like state, names and type errors of async generators."""
import inspect
import types

@types.coroutine
def pause():
    print("  in pause:", g.ag_running, g.ag_await is not None)
    yield "p"

async def agen():
    print("  inside:", g.ag_running, g.ag_await)
    yield 1
    await pause()
    yield 2

def look():
    print(g.ag_running, type(g.ag_await).__name__, g.ag_frame is None, g.ag_code is agen.__code__)

def step(aw):
    try:
        return aw.send(None)
    except StopIteration as e:
        return "value", e.value
    except StopAsyncIteration:
        return "end"

g = agen()
look()
print(step(g.__anext__()))
look()
a = g.__anext__()
print(step(a))
look()
print(step(a))
look()
print(step(g.__anext__()), g.ag_frame is None, g.__name__, g.__qualname__)
for f in (iter, next, list, len, lambda x: x.send(None), lambda x: [*x]):
    try:
        f(g)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(inspect.isasyncgen(g), inspect.isgenerator(g), inspect.isawaitable(g))
