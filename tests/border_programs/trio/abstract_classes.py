"""Trio's abstract classes implemented by one side and used by the other: channels, clocks, listeners, resources."""
# --- inner
import trio


class Countdown(trio.abc.ReceiveChannel):
    def __init__(self, start, log):
        self.left = start
        self.log = log

    async def receive(self):
        await trio.lowlevel.checkpoint()
        if self.left is None:
            raise trio.ClosedResourceError
        if self.left == 0:
            raise trio.EndOfChannel("counted down")
        self.left -= 1
        return self.left

    async def aclose(self):
        self.left = None
        self.log.append("closed")


class Collecting(trio.abc.SendChannel[int]):
    def __init__(self):
        self.items = []

    async def send(self, value):
        if value < 0:
            raise trio.BrokenResourceError(f"cannot send {value}")
        self.items.append(value)

    async def aclose(self):
        self.items.append("end")


class Incomplete(trio.abc.Channel):
    async def send(self, value):
        pass


class Chunks(trio.abc.ReceiveStream):
    def __init__(self, *chunks):
        self.chunks = list(chunks)

    async def receive_some(self, max_bytes=None):
        await trio.lowlevel.checkpoint()
        return self.chunks.pop(0) if self.chunks else b""

    async def aclose(self):
        self.chunks.clear()


# --- outer
class Reversed(Chunks):
    async def receive_some(self, max_bytes=None):
        return (await super().receive_some(max_bytes))[::-1]


async def copy(source, target):
    async with source, target:
        async for item in source:
            await target.send(item)


async def main():
    log = []
    target = Collecting()
    await copy(Countdown(5, log), target)
    print(target.items, log)
    try:
        Incomplete()
    except TypeError as error:
        print(error)
    for kind in (Countdown, Collecting, Incomplete, Chunks, Reversed):
        print(kind.__name__, kind.__module__, [base.__name__ for base in kind.__mro__[:4]],
              sorted(kind.__abstractmethods__))
    print([chunk async for chunk in Reversed(b"abc", b"def")])
    print(isinstance(Reversed(), trio.abc.AsyncResource), issubclass(Collecting, trio.abc.ReceiveChannel))
    countdown = Countdown(2, log)
    print([item async for item in countdown])
    try:
        await anext(countdown)
    except StopAsyncIteration as stop:
        print(stop.args, repr(stop.__context__), stop.__suppress_context__)
    await countdown.aclose()
    try:
        await anext(countdown)
    except trio.ClosedResourceError as error:
        print(repr(error), repr(error.__context__))
    stapled = trio.StapledStream(Discard(), Reversed(b"xyz"))
    async with stapled:
        await stapled.send_all(b"nothing")
        print(await stapled.receive_some())
    await copy(Countdown(3, log), Picky())


class Discard(trio.abc.SendStream):
    async def send_all(self, data):
        print("discarded", data)

    async def wait_send_all_might_not_block(self):
        pass

    async def aclose(self):
        print("discard closed")


class Picky(Collecting):
    async def send(self, value):
        await super().send(value - 2)
