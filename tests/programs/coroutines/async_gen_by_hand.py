"""Async generator driven by hand through __anext__, asend and the awaitables' own send."""
import types


@types.coroutine
def pause(x):
    return (yield x)


async def agen():
    got = await pause("await1")
    sent = yield ("first", got)
    print("sent", sent)
    sent = yield await pause("await2")
    print("sent", sent)


def step(aw, value=None):
    try:
        return "awaiting", aw.send(value)
    except StopIteration as e:
        return "yielded", e.value
    except StopAsyncIteration as e:
        return "finished", e.args


g = agen()
print(type(g).__name__, g.__aiter__() is g, aiter(g) is g)
a = g.__anext__()
print(type(a).__name__, step(a), step(a, "A"))
try:
    a.send(None)
except RuntimeError as e:
    print("reuse:", e)
a = g.asend("hello")
print(step(a), step(a, "B"))
a = g.asend("bye")
print(step(a))
print(step(g.__anext__()), step(g.asend("x")))
print(g.ag_frame is None, g.ag_running, g.ag_await)
g = agen()
try:
    g.asend("too early").send(None)
except TypeError as e:
    print(e)
