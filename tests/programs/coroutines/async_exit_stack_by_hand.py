"""AsyncExitStack with sync and async managers, callbacks, pop_all and replaced exceptions."""
from contextlib import AsyncExitStack, contextmanager

class ACM:
    def __init__(self, name, replace=None):
        self.name, self.replace = name, replace

    async def __aenter__(self):
        print("enter", self.name)
        return self.name

    async def __aexit__(self, et, ev, tb):
        print("exit", self.name, repr(ev))
        if self.replace:
            raise self.replace

@contextmanager
def sync(name):
    print("sync enter", name)
    yield name
    print("sync exit", name)

async def acallback(*a, **k):
    print("acallback", a, k)

async def main():
    async with AsyncExitStack() as stack:
        print([await stack.enter_async_context(ACM(n)) for n in "ab"], stack.enter_context(sync("s")))
        stack.push_async_callback(acallback, 1, x=2)
        stack.callback(print, "callback")
        kept = stack.pop_all()
    print("nothing ran yet")
    await kept.aclose()
    try:
        await AsyncExitStack().enter_async_context(5)
    except TypeError as e:
        print(e)
    async with AsyncExitStack() as stack:
        for i, r in enumerate([None, KeyError("replaced"), None]):
            await stack.enter_async_context(ACM(i, r))
        raise ValueError("original")

main().send(None)
