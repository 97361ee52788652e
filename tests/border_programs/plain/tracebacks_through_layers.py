"""Tracebacks through frames of both sides, in every way in which one calls the other: their order, places and names."""
# --- inner
import contextlib
import functools
import re


def call(function, *args, **keywords):
    return function(*args, **keywords)


def call_again(function, *args):
    return functools.reduce(lambda _, value: call(function, value), args, None)


def sort(values, key):
    return sorted(values, key=lambda value: -call(key, value))


def substitute(function, text):
    return re.sub("[a-z]", lambda match: call(function, match[0]), text)


def iterate(function, values):
    for value in values:
        yield call(function, value)


def delegate(function, values):
    got = yield from iterate(function, values)
    return got


@contextlib.contextmanager
def section(function):
    try:
        yield function
    except KeyError as error:
        raise LookupError("translated") from error
    finally:
        function(None) if function is not None else None


class Base:
    def __init__(self, function):
        self.function = function

    @property
    def value(self):
        return self.function(1)

    def __getitem__(self, index):
        return self.function(index)

    def __add__(self, other):
        return self.function(other)

    def __lt__(self, other):
        return self.function(other)

    def __call__(self, *args):
        return self.method(*args)

    def __iter__(self):
        return map(self.function, [1, 2])

    def __enter__(self):
        return self.function(0)

    def __exit__(self, *details):
        return self.function(details[0])

    def __format__(self, specification):
        return self.function(specification)

    def __getattr__(self, name):
        return self.function(name)

    def __repr__(self):
        return type(self).__name__

    def __init_subclass__(cls, **keywords):
        keywords.get("hook", len)(())


def recursive(n, function):
    if n:
        return recursive(n - 1, function)
    return function(n)


def catching(function, *args):
    try:
        function(*args)
    except Exception as error:
        return error


def reraising(function, *args):
    try:
        function(*args)
    except Exception:
        raise


def replacing(function, *args):
    try:
        function(*args)
    except Exception:
        raise RuntimeError("replaced")


async def awaiting(function, *args):
    return await function(*args)


# --- outer
import traceback


def fail(*args):
    raise KeyError(
        "failing",
        args)


class Derived(Base):
    def method(self, *args):
        return super().value


async def fail_later(*args):
    fail(*args)


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value


def with_section(function):
    with section(function) as given:
        return given[1] if given is None else fail()


def with_manager():
    with Base(fail) as value:
        return value


def with_failing_exit():
    with Base(lambda value: value and fail(value)):
        return []["in the block"]


def subclassing():
    class Made(Base, hook=fail):
        pass


def stored():
    error = catching(call, fail, "stored")
    try:
        return reraising(raise_it, error)
    finally:
        call(print, "stored")


def raise_it(error):
    raise error


ACTIONS = [
    lambda: call(fail, 1),
    lambda: call(call, call, fail, 2),
    lambda: call_again(fail, 1, 2),
    lambda: sort([1, 2], fail),
    lambda: sort([1, "2"], abs),
    lambda: substitute(lambda letter: fail(letter), "1a"),
    lambda: list(iterate(fail, [1])),
    lambda: [x for x in delegate(lambda value: 1 // value, [1, 0])],
    lambda: with_section(None),
    lambda: with_section(lambda _: fail("in finally")),
    with_manager,
    with_failing_exit,
    lambda: Derived(fail).value,
    lambda: Derived(fail)[1],
    lambda: Derived(fail) + 1,
    lambda: sorted([Derived(fail), Derived(fail)]),
    lambda: Derived(fail)(),
    lambda: [x for x in Base(fail)],
    lambda: f"{Base(fail):x}",
    lambda: Base(fail).missing,
    lambda: getattr(Base(fail), "missing"),
    subclassing,
    lambda: recursive(6, fail),
    lambda: call(recursive, 3, lambda n: recursive(5, fail)),
    stored,
    lambda: reraising(call, fail),
    lambda: replacing(call, reraising, fail),
    lambda: raise_it(catching(replacing, fail)),
    lambda: run(awaiting(fail_later, 1)),
    lambda: run(awaiting(awaiting, awaiting, fail_later, 2)),
    lambda: catching(5),
    lambda: call(call),
    lambda: exec("call(fail, 'text')", globals()),
    lambda: eval("recursive(2, fail)"),
]
for action in ACTIONS:
    try:
        action()
    except Exception as error:
        traceback.print_exc(file=__import__("sys").stdout)
        for frame, line in traceback.walk_tb(error.__traceback__):
            names = sorted(name for name in frame.f_locals if name[0] != "_") if frame.f_code.co_name[0] != "<" else []
            print(frame.f_code.co_qualname, line, names if "self" not in names else type(frame.f_locals["self"]).__name__)
    print()
action()
