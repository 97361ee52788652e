"""Messages of async for over objects with wrong or missing __aiter__ and __anext__."""


class NoAnext:
    def __aiter__(self):
        return self

class BadAnext(NoAnext):
    def __anext__(self):
        return 42

class StopSync(NoAnext):
    async def __anext__(self):
        raise StopIteration("wrong kind")

class IterAnext(NoAnext):
    n = 0
    def __anext__(self):
        self.n += 1
        if self.n > 2:
            raise StopAsyncIteration
        return Ready(self.n)

class Ready:
    def __init__(self, v):
        self.v = v
    def __await__(self):
        return self.v
        yield

async def loop(x):
    async for i in x:
        print("item", i)
    return "ok"

for x in ([1], 5, NoAnext(), BadAnext(), StopSync(), IterAnext(), (i for i in ())):
    try:
        loop(x).send(None)
    except StopIteration as e:
        print(type(x).__name__, e.value)
    except Exception as e:
        print(type(x).__name__, type(e).__name__, e, "|", repr(e.__cause__))
