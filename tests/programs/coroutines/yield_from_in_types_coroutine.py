"""A types.coroutine generator may yield from a coroutine; an ordinary generator may not."""
import types

@types.coroutine
def pause(x):
    return (yield x)

async def co(n):
    return n + await pause(n)
@types.coroutine
def good():
    a = yield from co(1)
    b = yield from pause("direct")
    return a, b
def plain():
    yield "plain"
    yield from co_obj
async def main():
    return await good()
c = main()
print(c.send(None), c.send(10))
try:
    c.send("B")
except StopIteration as e:
    print(e.value)
g = good()
print(g.send(None), type(g).__name__)
g.close()
co_obj = co(5)
p = plain()
print(next(p))
try:
    next(p)
except TypeError as e:
    print(e)
co_obj.close()
def from_await():
    w = co(7).__await__()
    return (yield from w)
g = from_await()
print(next(g))
try:
    g.send(3)
except StopIteration as e:
    print(e.value)
