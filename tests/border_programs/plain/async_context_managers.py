"""``asynccontextmanager``, ``aclosing`` and AsyncExitStack around async generators of the other side."""
# --- inner
import contextlib

log = []


class Pause:
    def __init__(self, name):
        self.name = name

    def __await__(self):
        return (yield self.name)


async def plain(name, *, swallow=()):
    log.append(("enter", await Pause(name)))
    try:
        yield name.upper()
    except swallow as error:
        log.append(("swallowed", repr(error), await Pause("in except")))
    finally:
        log.append(("exit", name, await Pause("in finally")))


async def twice():
    yield 1
    yield 2


async def never():
    return
    yield


inner_managed = contextlib.asynccontextmanager(plain)


@contextlib.asynccontextmanager
async def nested(name):
    async with inner_managed(name + "1") as one, inner_managed(name + "2", swallow=IndexError):
        yield one


class Decorator(contextlib.AsyncContextDecorator):
    async def __aenter__(self):
        log.append(("decorator enters", await Pause("d")))

    async def __aexit__(self, kind, error, traceback):
        log.append(("decorator exits", repr(error)))
        return kind is KeyError


# --- outer
managed = contextlib.asynccontextmanager(plain)


async def use(manager, error=None):
    async with manager as got:
        log.append(("body", got, await Pause("body")))
        if error is not None:
            raise error
    return "left"


async def stack(error):
    async with contextlib.AsyncExitStack() as exits:
        exits.push_async_callback(use, managed("callback"))
        exits.push_async_exit(inner_managed("pushed", swallow=LookupError))
        await exits.enter_async_context(managed("entered"))
        exits.callback(log.append, "plain callback")
        raise error


async def closing():
    async with contextlib.aclosing(plain("closing")) as g:
        return await anext(g)


@Decorator()
async def decorated(error):
    raise error


@managed("decorating")
async def decorated_by_generator(x):
    return await Pause(x)


def drive(coroutine, thrown=None):
    yielded = []
    try:
        while True:
            if thrown is not None and yielded:
                error, thrown = thrown, None
                yielded.append(coroutine.throw(error))
            yielded.append(coroutine.send(len(yielded) or None))
    except StopIteration as stop:
        print(yielded, "->", stop.value)
    except BaseException as error:
        print(yielded, type(error).__name__, error.args, repr(error.__context__), repr(error.__cause__))
    print(log)
    log.clear()


for make in (managed, inner_managed):
    drive(use(make("a")))
    drive(use(make("b"), KeyError("k")))
    drive(use(make("c", swallow=KeyError), KeyError("k")))
    drive(use(make("d"), StopAsyncIteration("s")))
    drive(use(make("e"), StopIteration("s")))
    drive(use(make("f"), GeneratorExit("g")))
    drive(use(make("g", swallow=OSError)), OSError("thrown"))
for function in (twice, never):
    for error in (None, KeyError("k")):
        drive(use(contextlib.asynccontextmanager(function)(), error))
for error in (None, IndexError("i"), KeyError("k")):
    drive(use(nested("n"), error))
drive(closing())
for error in (KeyError("k"), IndexError("i"), ValueError("v")):
    drive(stack(error))
    drive(decorated(error))
drive(decorated_by_generator("x"))
c = use(nested("z"), ZeroDivisionError("at the end"))
while True:
    c.send(None)
