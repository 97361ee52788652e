"""await of objects whose __await__ is a generator, an iterator, a delegating call, or shared."""

class Gen:
    def __await__(self):
        x = yield "gen"
        return x

class It:
    def __await__(self):
        return iter(["a", "b"])

class Deleg:
    def __init__(self, coro):
        self.coro = coro

    def __await__(self):
        return self.coro.__await__()

class Stop:
    def __await__(self):
        return self

    def __next__(self):
        raise StopIteration("at once")
    def __iter__(self):
        return self

async def main():
    print("Gen", await Gen())
    print("It", await It())
    print("Deleg", await Deleg(sub()))
    print("Stop", await Stop())
    return await Deleg(sub()), await Stop()

async def sub():
    return "sub", await Gen()

c, value = main(), None
try:
    while True:
        got = c.send(value)
        print("->", got)
        value = None if got in "ab" else got.upper()
except StopIteration as e:
    print(e.value)
