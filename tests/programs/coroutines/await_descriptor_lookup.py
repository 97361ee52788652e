"""__await__, __aiter__, __aenter__ looked up on the type, via metaclass, slots and inheritance."""
class Slot:
    __slots__ = ("v",)
    def __init__(self, v):
        self.v = v
    def __await__(self):
        return self.v
        yield
class Sub(Slot):
    __slots__ = ()
    def __await__(self):
        return ("sub", (yield from super().__await__()))
class Meta(type):
    def __await__(cls):
        yield from ()
        return "meta " + cls.__name__
    def __aiter__(cls):
        async def g():
            yield cls.__name__
        return g()
    async def __aenter__(cls):
        return "class entered"
    async def __aexit__(cls, *a):
        print("class exit", a[0])
class K(metaclass=Meta):
    pass
class Static:
    @staticmethod
    def __await__():
        return iter(())
    @classmethod
    def __aiter__(cls):
        return aiter(K)
async def main():
    print(await Slot(1), await Sub(2), await K, [x async for x in K], await Static(), [x async for x in Static()])
    async with K as k:
        print(k)
    try:
        await K()
    except TypeError as e:
        print(e)
    print(list(Slot.__await__(Slot("direct"))))
    async for x in K():
        pass
main().send(None)
