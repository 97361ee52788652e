"""Async generators of the other side by hand: asend, athrow, aclose, ``__anext__``, ``anext`` with a default."""
# --- inner
class Pause:
    def __init__(self, name):
        self.name = name

    def __await__(self):
        return (yield self.name)


async def numbers(count):
    try:
        for i in range(count):
            print("awaited", await Pause(("before", i)))
            try:
                print("sent", (yield i))
            except KeyError as error:
                print("caught", error.args)
                yield "after the error"
    finally:
        print("cleanup", await Pause("cleanup"))


async def quick():
    yield 1
    yield 2


async def failing():
    yield 1
    raise OSError("failing")


# --- outer
def drive(awaitable, *values):
    yielded = []
    values = list(values)
    try:
        iterator = awaitable.__await__()
        while True:
            yielded.append(iterator.send(values.pop(0) if yielded and values else None))
    except StopIteration as stop:
        print(yielded, "->", stop.value)
    except BaseException as error:
        print(yielded, type(error).__name__, error.args, repr(error.__context__))


g = numbers(3)
drive(g.asend("too early"))
drive(g.asend(None), "a")
drive(g.asend("value"), "b")
drive(g.athrow(KeyError("k")))
drive(g.__anext__(), "c")
drive(g.athrow(ValueError("v")), "d")
drive(g.__anext__())
drive(anext(g, "default"))
drive(anext(g))
drive(g.asend(1))
drive(g.athrow(ValueError("late")))
drive(g.aclose())
g = numbers(3)
drive(g.aclose())
drive(g.__anext__())
g = numbers(3)
drive(anext(g), "e")
drive(g.aclose(), "f")
drive(g.aclose())
g = numbers(1)
drive(g.athrow(KeyError("before the start")))
drive(anext(g, None))
g = quick()
for step in (g.__anext__(), g.asend(None), anext(g, "end"), anext(g, "end")):
    drive(step)
g = failing()
for _ in range(3):
    drive(anext(g, "default"))
g = numbers(1)
step = g.__anext__()
print(step.send(None))
drive(step)
drive(g.aclose())
g = failing()
drive(anext(g))
anext(g).send(None)
