"""GeneratorExit has the exception that is handled where it is closed for its context; thrown, it has none.

So it has in an abandoned generator that ends because another's frame is left: what is handled there is its context.
"""
# --- inner
import sys


def contexts(error):
    while error is not None:
        yield repr(error)
        error = error.__context__


def plain():
    try:
        yield
    except GeneratorExit as error:
        print("caught", *contexts(error), "handled", repr(sys.exception()))


def handling():
    try:
        raise KeyError
    except KeyError:
        try:
            yield
        except GeneratorExit as error:
            print("caught", *contexts(error))


def stubborn():
    try:
        yield
    except GeneratorExit as error:
        print("first", *contexts(error))
    try:
        yield
    except GeneratorExit as error:
        print("second", *contexts(error))


class Closed:
    """What fails to close; the traceback of that does not hold it."""

    def __init__(self, name):
        self.name = name

    def __iter__(self):
        return self

    __await__ = __iter__

    def __next__(self):
        return 1

    @staticmethod
    def close():
        raise OSError("close")

    def __del__(self):
        print("end of", self.name, *contexts(sys.exception()))


# --- outer
class Awaited:
    def __init__(self, iterator):
        self.iterator = iterator

    def __await__(self):
        return self.iterator


def delegating(make):
    yield from make()


def handling_outside(make):
    try:
        raise LookupError
    except LookupError:
        yield from make()


async def awaiting(make):
    try:
        raise LookupError
    except LookupError:
        await Awaited(make())


async def twice(make):
    try:
        raise ArithmeticError
    except ArithmeticError:
        await awaiting(make)


async def stepping(make):
    try:
        raise LookupError
    except LookupError:
        await Awaited(make())
        yield


def started(make, wrap):
    made = make() if wrap is None else wrap(make)
    if hasattr(made, "asend"):
        return made, made.asend(None)
    return made, made


def unraisable(report):
    print("unraisable", *contexts(report.exc_value))


def closes(made):
    made.close()


def drops(made):
    pass


def throws(made):
    made.throw(GeneratorExit)


hook, sys.unraisablehook = sys.unraisablehook, unraisable
try:
    for make in (plain, handling, stubborn, lambda: Closed("iterator")):
        for wrap in (None, delegating, handling_outside, awaiting, twice, stepping):
            if wrap is None and make not in (plain, handling, stubborn):
                continue
            for act in (closes, drops, throws):
                for while_handling in (False, True):
                    print(make.__name__, None if wrap is None else wrap.__name__, act.__name__, while_handling)
                    generator, steps = started(make, wrap)
                    steps.send(None)
                    try:
                        if while_handling:
                            try:
                                raise ValueError
                            except ValueError:
                                act(steps)
                                del generator, steps
                        else:
                            act(steps)
                            del generator, steps
                    except BaseException as error:
                        print("raised", *contexts(error))
                    generator = steps = None
finally:
    sys.unraisablehook = hook
