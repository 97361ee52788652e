"""Awaiting a finished coroutine, one being awaited, and sending to a closed one."""
import types

@types.coroutine
def pause():
    yield "paused"

async def work():
    await pause()
    return "worked"

async def waiter(c):
    return await c

def step(c):
    try:
        return c.send(None)
    except StopIteration as e:
        return "return", e.value
    except Exception as e:
        return type(e).__name__, str(e)

w = work()
a, b = waiter(w), waiter(w)
print(step(a), step(b), step(a), step(a), step(b))
print(step(waiter(w)))
c = work()
c.close()
print(step(c), c.close())
d = work()
try:
    d.throw(KeyError("before start"))
except KeyError as e:
    print("KeyError", e)
print(step(d), step(waiter(d)))
try:
    d.throw(KeyError("after end"))
except Exception as e:
    print(type(e).__name__, e)
step(e := work())
try:
    waiter(e).send(None)
except Exception as err:
    print(type(err).__name__, err)
