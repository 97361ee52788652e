"""return, break and continue in try/finally with awaits in the finally block."""
import types
@types.coroutine
def pause(x):
    return (yield x)
async def ret():
    try:
        return await pause("value")
    finally:
        await pause("cleanup")
async def loop():
    seen = []
    for i in range(4):
        try:
            if i == 1: continue
            if i == 3: break
            seen.append(await pause(i))
        finally:
            seen.append(await pause(f"f{i}"))
    return seen
async def replaced():
    try:
        try:
            raise KeyError("first")
        finally:
            await pause("finally")
            {}["second"]
    except KeyError as e:
        return repr(e), repr(e.__context__)
def drive(c):
    n = 0
    try:
        x = c.send(None)
        while True:
            print(x, end=" ")
            n += 1
            x = c.send(n)
    except StopIteration as e:
        print("=>", e.value)
for f in (ret, loop, replaced):
    drive(f())
c = ret()
c.send(None)
c.throw(ValueError("during try"))
c.throw(OSError("during finally"))
