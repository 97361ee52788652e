"""Plain with, for and try inside coroutines around awaits; with on an async-only manager."""
import types

@types.coroutine
def pause(x):
    return (yield x)

class AsyncOnly:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *a):
        pass

class Sync:
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, et, ev, tb):
        print("exit", et and et.__name__)
        return et is KeyError

async def main():
    with Sync() as s:
        await pause("inside with")
    print("swallowed")
    for i in range(3):
        with Sync():
            if await pause(i):
                continue
            break
    try:
        with AsyncOnly():
            pass
    except (TypeError, AttributeError) as e:
        print(type(e).__name__)
    return s is not None

c = main()
print(c.send(None), c.throw(KeyError("k")), c.send(True))
try:
    c.send(False)
except StopIteration as e:
    print(e.value)
