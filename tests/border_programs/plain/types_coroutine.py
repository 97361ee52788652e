"""``types.coroutine`` on functions of the other side, and what awaits their results."""
# --- inner
import collections.abc
import types


def plain_generator(*values):
    total = []
    for value in values:
        total.append((yield value))
    return total


decorated_inside = types.coroutine(plain_generator)


def giving(value):
    return value


async def native(awaitable):
    return "native", await awaitable


class Awaitable:
    def __await__(self):
        yield "custom"
        return "awaited"


class DuckGenerator(collections.abc.Generator):
    def send(self, value):
        raise StopIteration("duck")

    def throw(self, *args):
        raise args[0]


# --- outer
import inspect


async def wait(awaitable):
    return await awaitable


def drive(coroutine):
    yielded = []
    try:
        while True:
            yielded.append(coroutine.send(len(yielded) or None))
    except StopIteration as stop:
        return yielded, stop.value
    except BaseException as error:
        return yielded, type(error).__name__, error.args


decorated = types.coroutine(plain_generator)
print(decorated is plain_generator, decorated.__name__, decorated.__code__.co_flags & inspect.CO_ITERABLE_COROUTINE)
again = types.coroutine(decorated)
print(again is decorated, decorated_inside.__qualname__, inspect.isgeneratorfunction(decorated))
for function in (decorated, decorated_inside, again):
    g = function(1, 2)
    print(inspect.isawaitable(g), inspect.isgenerator(g), inspect.iscoroutine(g))
    print(drive(wait(g)), drive(native(function())), list(function(3, 4)))
print(drive(wait(plain_generator(1))), drive(native((x for x in [1]))))
given = types.coroutine(giving)
print(given is giving, given.__name__, inspect.isgeneratorfunction(given))
for value in (Awaitable(), native(Awaitable()), DuckGenerator(), plain_generator(5), decorated(6), [7], None, 8):
    result = given(value)
    print(type(value).__name__, result is value, type(result).__name__, inspect.isawaitable(result), end=" ")
    print(drive(wait(result)) if inspect.isawaitable(result) else "")
for value in (1, None, "text", [print]):
    try:
        print(types.coroutine(value))
    except TypeError as error:
        print(error)
same = types.coroutine(native)
print(same is native, drive(same(decorated("x"))))


def not_decorated(coroutine):
    return (yield from coroutine)


c = native(Awaitable())
print(drive(native(not_decorated(c))))
try:
    next(not_decorated(c))
finally:
    c.close()
