"""Overlapping asend, reuse of finished awaitables, and non-Exception throws into them."""
import types
@types.coroutine
def pause(x):
    return (yield x)
async def agen():
    while True:
        got = await pause("p")
        yield got
g = agen()
first = g.__anext__()
print(first.send(None), g.ag_running)
for other in (g.__anext__, lambda: g.asend(1), lambda: g.athrow(ValueError), g.aclose):
    aw = other()
    try:
        aw.send(None)
    except Exception as e:
        print(type(e).__name__, e)
    aw.close()
try:
    first.send("v")
except StopIteration as e:
    print("got", e.value, g.ag_running)
a = g.asend(None)
a.close()
try:
    a.send(None)
except RuntimeError as e:
    print(e)
a = g.__anext__()
try:
    a.throw(KeyError("thrown into the awaitable"))
except KeyError as e:
    print("KeyError", e)
try:
    g.__anext__().send(None)
except StopAsyncIteration:
    print("finished")
for bad in ((), (1,)):
    try:
        g.athrow(*bad).send(None)
    except (TypeError, StopAsyncIteration, StopIteration) as e:
        print(type(e).__name__)
