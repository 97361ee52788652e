"""types.coroutine on generator functions, plain functions, and functions returning generators-likes."""
import collections.abc
import types

@types.coroutine
def gen_based(x):
    y = yield x
    return x, y

@types.coroutine
def returns_coro():
    return helper()

class GenLike(collections.abc.Generator):
    def __init__(self):
        self.n = 0
    def send(self, v):
        self.n += 1
        if self.n > 2:
            raise StopIteration(("genlike", v))
        return self.n
    def throw(self, typ, val=None, tb=None):
        raise StopIteration(("thrown", typ.__class__.__name__))
@types.coroutine
def returns_genlike():
    return GenLike()
@types.coroutine
def returns_junk():
    return 5
async def helper():
    return "helped"
async def main():
    print(await gen_based(1), await returns_coro(), await returns_genlike(), await returns_genlike())
    await returns_junk()
c = main()
print(c.send(None), c.send("y"), c.send("z"), c.send("w"))
print(c.send("v"), gen_based(3).send(None), list(gen_based(4)), gen_based.__name__)
try:
    types.coroutine(5)
except TypeError as e:
    print(e)
try:
    c.send(None)
except Exception as err:
    print(type(err).__name__, err)
