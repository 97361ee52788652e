"""Resuming a running coroutine or awaiting oneself is an error."""

async def selfish():
    for how in ("send", "throw", "close", "await"):
        try:
            if how == "send":
                c.send(None)
            elif how == "throw":
                c.throw(KeyError)
            elif how == "close":
                c.close()
            else:
                await c
        except (ValueError, RuntimeError) as e:
            print(how, type(e).__name__, e)
    return "end"

c = selfish()
try:
    c.send(None)
except StopIteration as e:
    print(e.value)

async def agself():
    try:
        await g.__anext__()
    except (RuntimeError, ValueError) as e:
        print(type(e).__name__, e)
    yield 1

g = agself()
try:
    g.__anext__().send(None)
except StopIteration as e:
    print(e.value)

async def ping(n):
    await (pong(n - 1) if n else me)

async def pong(n):
    await ping(n)

me = ping(3)
me.send(None)
