"""``call_soon``, ``call_later``, ``call_at`` and ``call_soon_threadsafe`` with functions of the other side."""
# --- inner
import asyncio
import functools


class Recorder:
    def __init__(self):
        self.events = []

    def note(self, *args):
        self.events.append(args)

    def __call__(self, *args):
        self.note("called", *args)

    @classmethod
    def of_class(cls, recorder, *args):
        recorder.note(cls.__name__, *args)

    @staticmethod
    def static(recorder, *args):
        recorder.note("static", *args)


def chain(loop, recorder, n):
    recorder.note("chain", n)
    if n:
        loop.call_soon(chain, loop, recorder, n - 1)


def generate(recorder):
    recorder.note("never runs")
    yield


def handing_back(function):
    def call(*args):
        return function(*args)
    return call


# --- outer
def outer_note(recorder, *args):
    recorder.note("outer", *args)


async def turns(count=6):
    for _ in range(count):
        await asyncio.sleep(0)


async def main():
    loop = asyncio.get_running_loop()
    recorder = Recorder()
    for function, args in (
        (recorder.note, (1, 2)), (recorder, ("x",)), (Recorder.of_class, (recorder,)), (recorder.static, (recorder, 3)),
        (functools.partial(recorder.note, "partial"), ("more",)), (lambda *args: recorder.note("lambda", args), (4,)),
        (chain, (loop, recorder, 3)), (generate, (recorder,)), (handing_back(outer_note), (recorder, 5)),
        (handing_back(handing_back(recorder)), (6,)), (print, ("printed", "by the loop")), (Recorder, ()),
    ):
        handle = loop.call_soon(function, *args)
        print(type(handle).__name__, handle.cancelled())
    cancelled = loop.call_soon(recorder.note, "cancelled")
    cancelled.cancel()
    await turns()
    print(cancelled.cancelled(), *recorder.events, sep="\n")
    recorder.events.clear()
    done = asyncio.Event()

    def second():
        recorder("second")
        timers.append(loop.call_at(loop.time() + 0.001, done.set))

    def first(*args):
        recorder("first", *args)
        timers.append(loop.call_later(0.001, handing_back(second)))

    timers = [loop.call_later(1000, recorder.note, "never"), loop.call_at(loop.time() - 1, handing_back(first), "past")]
    timers[0].cancel()
    await done.wait()
    print([timer.cancelled() for timer in timers], recorder.events)
    recorder.events.clear()
    woken = asyncio.Event()
    both = handing_back(lambda: (recorder.note("from a thread"), woken.set()))
    await asyncio.to_thread(loop.call_soon_threadsafe, both)
    await woken.wait()
    await asyncio.to_thread(loop.call_soon_threadsafe, chain, loop, recorder, 1)
    await turns()
    print(recorder.events)
    for wrong in (lambda: loop.call_soon(), lambda: loop.call_later(0)):
        try:
            print(type(wrong()).__name__)
            await turns(1)
        except TypeError as error:
            print(type(error).__name__)
    chain(loop, None, 0)
