"""An outer generator is dropped, and will not end; what it awaits is held by somebody, who goes on with it."""
# --- inner
import inspect


def steps(name):
    for number in range(5):
        try:
            got = yield f"{name} {number}"
            print(name, "got", got)
        except GeneratorExit:
            print(name, "stays")
    return f"{name} returns"


class Awaited:
    def __init__(self, iterator):
        self.iterator = iterator

    def __await__(self):
        return self.iterator


def passes(iterator):
    try:
        print("passes has", (yield from iterator))
    finally:
        print("passes ends")


# --- outer
import gc
import sys


def stubborn(generator):
    """Awaits when it is closed, and lives on if it is kept."""
    try:
        yield
    finally:
        print("stubborn has", (yield from generator))


async def stubborn_coroutine(iterator):
    try:
        await Awaited(steps("before"))
    finally:
        print("coroutine has", await Awaited(iterator))


async def stubborn_async(iterator):
    try:
        yield
    finally:
        print("async generator has", await Awaited(iterator))


def attempt(function, *arguments):
    try:
        print("gave", function(*arguments))
    except BaseException as error:
        print("raised", type(error).__name__, error.args)


def states(*generators):
    for generator in generators:
        print(inspect.getgeneratorstate(generator), generator.gi_frame is not None, generator.gi_yieldfrom is not None)


def first_step(made):
    attempt((made.asend(None) if hasattr(made, "asend") else made).send, None)


def frame_of(made):
    for name in ("gi_frame", "cr_frame", "ag_frame"):
        if hasattr(made, name):
            return getattr(made, name)


hook, sys.unraisablehook = sys.unraisablehook, lambda report: print("unraisable", report.exc_value)
try:
    for keep_frame in (False, True):
        for make in (stubborn, stubborn_async, stubborn_coroutine):
            for layers in (0, 1, 3):
                print(make.__name__, layers, keep_frame)
                chain = [steps("innermost")]
                for _ in range(layers):
                    chain.append(passes(chain[-1]))
                outer = make(chain[-1])
                first_step(outer)
                frame = frame_of(outer) if keep_frame else None
                del outer
                gc.collect()
                states(*chain)
                if keep_frame:
                    print("frame", frame.f_lineno, frame.f_back)
                for generator in (chain[0], chain[-1], chain[len(chain) // 2], chain[-1]):
                    attempt(next, generator)
                    states(*chain)
                attempt(chain[-1].send, "value")
                attempt(chain[0].throw, KeyError)
                attempt(chain[-1].throw, ValueError)
                states(*chain)
                if keep_frame:
                    attempt(frame.clear)
                    print("frame", frame.f_lineno, sorted(frame.f_locals))
finally:
    sys.unraisablehook = hook
