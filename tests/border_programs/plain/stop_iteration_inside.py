"""StopIteration and StopAsyncIteration that leave a generator or coroutine become RuntimeError."""
# --- inner
def raising(error):
    yield 1
    raise error


def consuming(iterator):
    while True:
        yield next(iterator)


async def raising_coroutine(error):
    raise error


async def raising_async(error):
    yield 1
    raise error


def handling():
    try:
        yield 1
    except StopIteration as error:
        yield "handled", error.args


# --- outer
def show(function, *args):
    try:
        print("value", function(*args))
    except BaseException as error:
        while error is not None:
            print(type(error).__name__, error.args, error.__cause__ is error.__context__, error.__suppress_context__)
            error = error.__cause__


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return "returned", stop.value


async def collect(iterable):
    return [item async for item in iterable]


def through(generator):
    return "through", (yield from generator)


for error in (StopIteration("a"), StopAsyncIteration("b"), ValueError("c"), GeneratorExit("d")):
    show(list, raising(error))
    show(list, through(raising(error)))
    show(run, raising_coroutine(error))
    show(run, collect(raising_async(error)))
    g = raising(KeyError())
    next(g)
    show(g.throw, error)
    g = through(raising(KeyError()))
    next(g)
    show(g.throw, error)
    show(raising(KeyError()).throw, error)
    show(raising_coroutine(KeyError()).throw, error)
show(list, consuming(iter([1, 2])))
show(list, consuming(through(iter([1, 2]))))
show(list, (next(iter([])) for _ in range(2)))
g = handling()
next(g)
show(g.throw, StopIteration("x", "y"))
show(next, g)
run(collect(raising_async(StopIteration("at the end"))))
