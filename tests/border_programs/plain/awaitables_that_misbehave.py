"""Awaitables of the other side whose ``__await__`` returns rubbish, a coroutine, nothing, or raises."""
# --- inner
class Giving:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return self.value


class Raising:
    def __await__(self):
        raise LookupError("in __await__")


class NotCallable:
    __await__ = 3


class Disabled:
    __await__ = None


class OnInstance:
    def __init__(self):
        self.__await__ = lambda: iter(())


class BadNext:
    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        raise OSError("in __next__")


class NextOnly:
    def __init__(self):
        self.left = 2

    def __await__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration("next only")
        self.left -= 1
        return self.left


async def coroutine():
    return "a coroutine"


def generator():
    yield "a generator"


# --- outer
async def wait(awaitable):
    return "waited", await awaitable


def drive(coroutine):
    yielded = []
    try:
        while True:
            yielded.append(coroutine.send(None))
    except StopIteration as stop:
        return yielded, stop.value
    except BaseException as error:
        return yielded, type(error).__name__, error.args, repr(error.__context__)


kept = coroutine()
for value in (Giving(kept.__await__()), Giving(None), Giving(3), Giving([1, 2]), Giving(iter([1, 2])),
              Giving(generator()), Giving(x for x in "ab"), Giving(range(2)), Giving(NextOnly()), Giving(Giving(1)),
              Giving(Giving), Raising(), NotCallable(), Disabled(), OnInstance(), BadNext(), NextOnly(), generator(),
              [1], 3, None, "text", wait, coroutine, Giving, object):
    print(type(value).__name__, type(getattr(value, "value", None)).__name__, drive(wait(value)))
try:
    kept.send(None)
except (StopIteration, RuntimeError) as error:
    print(repr(error))
c = wait(NextOnly())
print(c.send(None))
try:
    c.send("value")
except AttributeError as error:
    print(error)
c = wait(Giving(iter([1, 2])))
print(c.send(None))
try:
    c.throw(KeyError("k"))
except KeyError as error:
    print(error)
wait(Raising()).send(None)
