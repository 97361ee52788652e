"""except* with awaits in bodies and handlers, regrouping and re-raising through awaits."""
import types

@types.coroutine
def pause(x):
    return (yield x)

async def work(*excs):
    try:
        await pause("try")
        raise ExceptionGroup("work", list(excs))
    except* ValueError as eg:
        await pause(f"values {len(eg.exceptions)}")
    except* (KeyError, IndexError) as eg:
        await pause("lookup")
        raise LookupError("converted") from eg
    else:
        await pause("else")
    finally:
        await pause("finally")
    return "end"

def drive(c):
    try:
        while True:
            print(" ", c.send(None))
    except StopIteration as e:
        print("returned", e.value)

drive(work(ValueError(1), ValueError(2)))
try:
    drive(work(ValueError(1), OSError("unhandled")))
except ExceptionGroup as eg:
    print(repr(eg))
c = work()
c.send(None)
print(c.throw(ValueError("naked thrown")))
print(c.send(None))
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
drive(work(KeyError("k"), IndexError("i"), TypeError("t")))
