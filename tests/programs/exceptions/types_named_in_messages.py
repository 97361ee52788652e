"""Messages name types as C code knows them: of a class statement by its name, others by module and name."""
import collections
import decimal
import sys
import types


class Own:
    pass


def f(*args, **keywords):
    pass


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value


async def awaiting(x):
    await x


async def looping(x):
    async for y in x:
        pass


async def entering(x):
    async with x:
        pass


def with_method(name, result, is_async=False):
    return type("Made", (), {name: lambda *args: result})()


def entered(x):
    with x:
        pass


def matched(x, **namespace):
    cls = type("Matched", (), {})
    cls.__match_args__ = x
    match cls():
        case cls(1):
            pass


def delegating(x):
    yield from x


def unpacked(x):
    a, b = x


def starred(x):
    a, *b = x


def split(x):
    class Group(ExceptionGroup):
        def split(self, condition):
            return x

    try:
        raise Group("g", [ValueError()])
    except* KeyError:
        pass


def prepared(x):
    class Meta(type):
        @classmethod
        def __prepare__(meta, *args):
            return x

    class C(metaclass=Meta):
        pass


def initialised(x):
    class C:
        def __init__(self):
            return x

    C()


ACTIONS = [
    lambda x: f(**x),
    lambda x: f(*x),
    lambda x: f(*[1], *x),
    lambda x: f(**{"a": 1}, **x),
    lambda x: {**x},
    lambda x: [*x],
    lambda x: {*x},
    lambda x: (*x, 1),
    lambda x: [y for y in x],
    unpacked,
    starred,
    entered,
    matched,
    lambda x: matched((x,)),
    lambda x: list(delegating(x)),
    lambda x: run(awaiting(x)),
    lambda x: run(awaiting(with_method("__await__", x))),
    lambda x: run(looping(x)),
    lambda x: run(looping(with_method("__aiter__", x))),
    lambda x: run(looping(type("Both", (), {"__aiter__": lambda self: self, "__anext__": lambda self: x})())),
    lambda x: run(entering(x)),
    lambda x: run(entering(type("Both", (), {"__aenter__": lambda self: x, "__aexit__": lambda *a: x})())),
    *([split, lambda x: split((x,))] if sys.version_info >= (3, 14) else []),  # earlier ones crash
    lambda x: prepared(list(x)[0] if isinstance(x, collections.deque) else x),
    initialised,
    lambda x: eval(x),
    lambda x: 1 + x,
    lambda x: x[0.5],
    lambda x: x < 1,
    lambda x: x.missing,
    lambda x: x(),
    lambda x: len(5 if isinstance(x, Own) else decimal.Decimal(1)),
    lambda x: types.FunctionType(x, {}),
]

for number, action in enumerate(ACTIONS):
    for value in (collections.deque([1, 2, 3]), decimal.Decimal(1), Own(), types.SimpleNamespace(), 5):
        try:
            action(value)
        except Exception as error:
            print(number, type(error).__name__, error)
        else:
            print(number, "nothing")
