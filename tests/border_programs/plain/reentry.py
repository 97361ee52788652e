"""A generator, a coroutine, an async generator that is resumed while it runs, by code of the other side."""
# --- inner
def calling(function):
    while True:
        yield function()


async def calling_coroutine(function):
    return function()


async def calling_async(function):
    yield function()


def wrap(*args):
    return attempt(*args)


def attempt(function, *args):
    try:
        return "value", function(*args)
    except BaseException as error:
        return type(error).__name__, str(error), error.__context__


# --- outer
def step(awaitable):
    try:
        return awaitable.send(None)
    except StopIteration as stop:
        return "finished", stop.value


for call in (lambda: next(g), lambda: g.send(None), lambda: g.send(1), lambda: g.throw(ValueError("thrown")),
             lambda: g.close(), lambda: list(g), lambda: (yield_from(g)), lambda: g.gi_running):
    def yield_from(generator):
        def delegate():
            yield from generator
        return list(delegate())

    g = calling(lambda: wrap(call))
    print(next(g))
    print(g.gi_running, next(g))
for call in (lambda: c.send(None), lambda: c.throw(ValueError("thrown")), lambda: c.close(), lambda: c.cr_running,
             lambda: step(c.__await__()), lambda: calling_coroutine(lambda: 1).send(None)):
    c = calling_coroutine(lambda: wrap(call))
    print(step(c), c.cr_running)


async def awaiting(awaitable):
    return await awaitable


c = calling_coroutine(lambda: wrap(step, awaiting(c)))
print(step(c))
for call in (lambda: step(a.asend(None)), lambda: step(a.__anext__()), lambda: step(a.athrow(ValueError("thrown"))),
             lambda: step(a.aclose()), lambda: a.ag_running):
    a = calling_async(lambda: wrap(call))
    print(attempt(step, a.asend(None)), a.ag_running)
    print(attempt(step, a.asend(None)))
g = calling(lambda: next(g))
next(g)
