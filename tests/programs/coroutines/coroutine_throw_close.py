"""throw and close at each stage of a coroutine with cleanup that awaits."""
import types

@types.coroutine
def pause(x):
    return (yield x)

async def work(log):
    try:
        log.append(await pause("first"))
        await pause("second")
    except ValueError as e:
        log.append(repr(e))
        await pause("in handler")
        return "handled"
    finally:
        log.append("finally")
log = []
c = work(log)
print(c.send(None), c.throw(ValueError("v")), log)
try:
    c.send(None)
except StopIteration as e:
    print(e.value, log)
log = []
c = work(log)
print(c.send(None), c.send("x"), c.close(), log)
log = []
c = work(log)
print(c.close(), log)
async def bad():
    try:
        await pause("p")
    finally:
        await pause("cleanup that awaits")
c = bad()
c.send(None)
try:
    c.close()
except RuntimeError as e:
    print(e)
c.close()
c = work(log)
c.send(None)
c.throw(LookupError("unhandled"))
