"""What a generator handled that would not end, and what it awaited, goes with it and not with the garbage collector."""
# --- inner
class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


def stubborn():
    local = Noisy("local")
    try:
        yield 1
    except GeneratorExit:
        yield 2


def awaiting(iterator):
    local = Noisy("local")
    try:
        yield 1
    except GeneratorExit:
        yield from iterator


async def awaiting_async(iterator):
    local = Noisy("local")
    try:
        yield 1
    except GeneratorExit:
        async for number in iterator:
            print("got", number)


# --- outer
import gc
import sys


def unending():
    for _ in range(5):
        try:
            yield 1
        except GeneratorExit:
            print("goes on")


class Pause:
    def __await__(self):
        yield "pause"


async def numbers():
    await Pause()
    yield 1


def attempt(function, *arguments):
    try:
        print("gave", function(*arguments))
    except BaseException as error:
        print("raised", type(error).__name__, error.args)


def start(generator):
    attempt((generator.asend(None) if hasattr(generator, "asend") else generator).send, None)
    return generator


hook = sys.unraisablehook
gc.disable()
try:
    sys.unraisablehook = lambda report: print("unraisable", report.exc_value)
    generator = start(stubborn())
    del generator
    print("dropped")
    frame = start(stubborn()).gi_frame
    print("dropped", sorted(frame.f_locals))
    del frame
    print("frame dropped")
    iterator = unending()
    generator = start(awaiting(iterator))
    del generator
    print("dropped")
    attempt(next, iterator)
    attempt(list, iterator)
    iterator = numbers()
    generator = start(awaiting_async(iterator))
    del generator
    print("dropped")
    iterator = iterator.asend(None)
    attempt(iterator.send, None)
    attempt(iterator.send, None)

    # The hook may keep it; then it lives on with what it handles (until 3.13, where the hook gets it).
    kept = []
    sys.unraisablehook = kept.append
    iterator = unending()
    generator = start(awaiting(iterator))
    del generator
    generator = kept[0].object
    if generator is not None:
        attempt(next, generator)
        attempt(generator.send, "value")
        print(generator.gi_frame.f_lineno, generator.gi_yieldfrom is not None)
    del generator
    kept.clear()
    print("dropped")
    attempt(list, iterator)
finally:
    gc.enable()
    sys.unraisablehook = hook
