"""The StopIteration by which a generator returns, raised while an exception is handled; 3.14 gives it no context."""
# --- inner
import types


def generator(value):
    yield
    return value


async def coroutine(value):
    await pause()
    return value


@types.coroutine
def pause():
    yield


async def async_generator(value):
    await pause()
    yield value


# --- outer
def end(step, *arguments):
    try:
        raise KeyError
    except KeyError:
        try:
            step(*arguments)
        except StopIteration as error:
            print(type(error.value).__name__, error.args, repr(error.__context__))


class Own:
    pass


for value in (None, 1, (), (1, 2), ValueError(3), Own):
    for make in (generator, coroutine, lambda value: async_generator(value).asend(None)):
        for step in ("__next__", "send", "throw"):
            made = make(value)
            if step == "__next__":
                if not hasattr(made, "__next__"):
                    made = made.__await__()
                next(made)
                end(made.__next__)
                end(next, make(value).__await__() if make is coroutine else make(value))
            elif step == "send":
                made.send(None)
                end(made.send, None)
            else:
                made.send(None)
                try:
                    made.throw(ValueError)
                except ValueError as error:
                    print(repr(error.__context__))
