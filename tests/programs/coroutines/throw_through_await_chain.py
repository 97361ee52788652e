"""An exception thrown into an await chain passes handlers on each level, with full traceback."""
import types

@types.coroutine
def leaf():
    try:
        while True:
            try:
                yield "leaf"
            except LookupError as e:
                print("leaf absorbs", repr(e))
    finally:
        print("leaf done")

class Obj:
    def __init__(self, coro):
        self.coro = coro
    def __await__(self):
        try:
            return (yield from self.coro.__await__())
        except ValueError as e:
            raise TypeError("converted") from e

async def level1():
    async with Noisy():
        await leaf()

class Noisy:
    async def __aenter__(self):
        return self
    async def __aexit__(self, *exc):
        print("aexit", repr(exc[1]))

async def level2():
    await Obj(level1())

async def level3():
    try:
        await level2()
    finally:
        print("level3 finally")

c = level3()
print(c.send(None), c.throw(KeyError("k")), c.throw(IndexError))
c.throw(ValueError("v"))
