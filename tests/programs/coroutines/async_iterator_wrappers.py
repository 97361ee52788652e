"""Classes adapting sync iterators to async and back, with delegating __anext__ and state."""
class ToAsync:
    def __init__(self, it):
        self.it = iter(it)
    def __aiter__(self):
        return self
    async def __anext__(self):
        for x in self.it:
            return x
        raise StopAsyncIteration
class Peekable:
    _none = object()
    def __init__(self, ait):
        self.ait, self.head = aiter(ait), self._none
    def __aiter__(self):
        return self
    def __anext__(self):
        return self.pull()
    async def pull(self):
        head, self.head = self.head, self._none
        return await anext(self.ait) if head is self._none else head
    async def peek(self, default=None):
        if self.head is self._none:
            self.head = await anext(self.ait, default)
        return self.head
def to_sync(ait):
    it = aiter(ait)
    while True:
        try:
            it.__anext__().send(None)
        except StopIteration as e:
            yield e.value
        except StopAsyncIteration:
            return
async def runs(text):
    p, out = Peekable(ToAsync(text)), []
    async for c in p:
        n = 1
        while await p.peek() == c:
            n += len(await anext(p))
        out.append(c * n if n < 3 else f"{c}{n}")
        if c == "d":
            return "".join(out)
print(list(runs("aaabccddddd").__await__()) or "done", list(to_sync(Peekable(ToAsync(range(3))))))
list(to_sync(ToAsync(1 / x for x in (1, 0))))
