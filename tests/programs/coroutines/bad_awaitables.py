"""await of things that are not awaitable, and __await__ returning wrong things."""

def returns(value):
    class A:
        def __await__(self):
            return value() if callable(value) else value
    return A()

async def coro():
    return 1

def plain_gen():
    yield 1

async def agen():
    yield 1

async def do(x):
    return await x
def run(x):
    try:
        do(x).send(None)
    except StopIteration as e:
        print("value", e.value)
    except TypeError as e:
        print("TypeError", e)
for x in (5, None, "s", plain_gen(), agen(), [], len, coro):
    run(x)
for v in (5, None, [1], "ab"):
    run(returns(v))
c = coro()
run(returns(c))
c.close()
run(returns(lambda: coro().__await__()))
run(coro())
class NotMethod:
    __await__ = None
run(NotMethod())
inst = returns(5)
inst.__await__ = lambda: iter(())
run(inst)
try:
    do(object).send(None)
except Exception as err:
    print(type(err).__name__, err)
