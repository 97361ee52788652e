"""async def nested in functions, classes and comprehensions; closures and nonlocal across awaits."""
import types
@types.coroutine
def pause(x):
    return (yield x)
def make_counter():
    n = 0
    async def bump(by=1):
        nonlocal n
        old = n
        await pause(("bump", old))
        n = old + by
        return n
    async def read():
        return n
    return bump, read
class Meta(type):
    async def build(cls):
        return cls.__name__, [await m() for m in cls.methods]
class Thing(metaclass=Meta):
    async def one():
        return 1
    methods = [one] + [(lambda k: (lambda: make(k)))(k) for k in (2, 3)]
async def make(k):
    class Local:
        value = k
        async def get(self):
            return self.value, k, __class__.__name__
    return await Local().get()
def drive(c):
    try:
        while True:
            print("..", c.send(None))
    except StopIteration as e:
        return e.value
bump, read = make_counter()
a, b = bump(), bump(10)
print(a.send(None), b.send(None))
print(drive(a), drive(read()), drive(b), drive(read()))
print(drive(Thing.build()), make.__qualname__, bump.__qualname__, Thing.one.__qualname__)
print(drive(bump(5)))
try:
    drive(bump("x"))
except Exception as err:
    print(type(err).__name__, err)
