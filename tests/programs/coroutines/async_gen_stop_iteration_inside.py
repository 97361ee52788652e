"""StopIteration and StopAsyncIteration inside coroutines and async generators become RuntimeError."""

async def ag_sync():
    yield 1
    raise StopIteration("si")

async def ag_async():
    yield 1
    raise StopAsyncIteration("sai")

async def co_sync():
    raise StopIteration("in coroutine")

async def co_async():
    raise StopAsyncIteration("in coroutine")

async def collect(g):
    out = []
    async for x in g:
        out.append(x)
    return out

def run(c):
    try:
        c.send(None)
    except StopIteration as e:
        print("value", e.value)
    except BaseException as e:
        print(type(e).__name__, e, "|", repr(e.__cause__), e.__context__ is e.__cause__)

run(collect(ag_sync()))
run(collect(ag_async()))
run(co_sync())
run(co_async())
c = co_sync()
try:
    c.throw(StopIteration("thrown into fresh"))
except BaseException as e:
    print(type(e).__name__, e)
g = ag_sync()
run(g.__anext__())
run(g.athrow(StopAsyncIteration("athrown")))
run(g.__anext__())
collect(ag_async()).send(None)
