"""anyio's abstract classes and typed attributes, implemented by one side and used by the other."""
# --- inner
import anyio
import anyio.abc
import anyio.lowlevel


class Attributes(anyio.TypedAttributeSet):
    name: str = anyio.typed_attribute()
    size: int = anyio.typed_attribute()
    missing: str = anyio.typed_attribute()


class Countdown(anyio.abc.ObjectReceiveStream[int]):
    def __init__(self, start, log):
        self.left = start
        self.log = log

    async def receive(self):
        await anyio.lowlevel.checkpoint()
        if self.left == 0:
            raise anyio.EndOfStream("counted down")
        self.left -= 1
        return self.left

    async def aclose(self):
        self.log.append("closed")

    @property
    def extra_attributes(self):
        return {Attributes.name: lambda: "countdown", Attributes.size: lambda: self.left}


class Collecting(anyio.abc.ObjectSendStream):
    def __init__(self):
        self.items = []

    async def send(self, item):
        if item < 0:
            raise anyio.BrokenResourceError(f"cannot send {item}")
        self.items.append(item)

    async def aclose(self):
        self.items.append("end")


class Incomplete(anyio.abc.ObjectStream):
    async def send(self, item):
        pass


# --- outer
class Doubling(Countdown):
    async def receive(self):
        return 2 * await super().receive()

    @property
    def extra_attributes(self):
        return {**super().extra_attributes, Attributes.name: lambda: "doubling"}


class Picky(Collecting):
    async def send(self, item):
        await super().send(item - 2)


async def copy(source, target):
    async with source, target:
        async for item in source:
            await target.send(item)


async def main():
    log = []
    for source in (Countdown(5, log), Doubling(3, log)):
        target = Collecting()
        print(source.extra(Attributes.name), source.extra(Attributes.size))
        await copy(source, target)
        print(target.items, log, source.extra(Attributes.size), source.extra(Attributes.missing, "default"))
        try:
            source.extra(Attributes.missing)
        except anyio.TypedAttributeLookupError as error:
            print(type(error).__name__, error.__cause__, type(error.__context__).__name__)
    try:
        Incomplete()
    except TypeError as error:
        print(error)
    for kind in (Countdown, Collecting, Incomplete, Doubling, Picky):
        print(kind.__name__, kind.__module__, [base.__name__ for base in kind.__mro__[:4]],
              sorted(kind.__abstractmethods__))
    print(isinstance(source, anyio.abc.AsyncResource), issubclass(Collecting, anyio.abc.ObjectReceiveStream))
    countdown = Countdown(2, log)
    print([item async for item in countdown])
    try:
        await anext(countdown)
    except StopAsyncIteration as stop:
        print(stop.args, repr(stop.__cause__), repr(stop.__context__), stop.__suppress_context__)
    await anyio.aclose_forcefully(countdown)
    with anyio.move_on_after(0) as scope:
        await copy(Countdown(3, log), target)
    print(scope.cancelled_caught, log, target.items)
    await copy(Countdown(3, log), Picky())
