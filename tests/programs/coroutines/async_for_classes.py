"""async for over classes with else, break, continue, nested loops and targets."""
class ARange:
    def __init__(self, n, name=""):
        self.n, self.i, self.name = n, 0, name
    def __aiter__(self):
        print("aiter", self.name)
        return self
    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        return self.i - 1
class Box:
    pass
async def main():
    async for i in ARange(3, "x"):
        if i == 1:
            continue
        print(i)
    else:
        print("else ran", i)
    async for i in ARange(3):
        if i:
            break
    else:
        print("no else")
    box, items = Box(), [0]
    async for box.attr in ARange(2):
        async for items[0] in ARange(box.attr + 1):
            print(box.attr, items)
    async for a, *b in aenum(ARange(2)):
        print(a, b)
    r = ARange(5, "shared")
    async for i in r:
        async for j in r:
            if j == 3:
                break
        print(i, j)
async def aenum(it):
    n = 0
    async for x in it:
        yield n, x, x
        n += 1
main().send(None)
