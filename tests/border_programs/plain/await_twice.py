"""Coroutines of the other side that are awaited twice, by two at once, after their end, or closed while awaited."""
# --- inner
class Pause:
    def __await__(self):
        return (yield "paused")


async def work(name):
    received = await Pause()
    return name, received


async def failing():
    await Pause()
    raise KeyError("failing")


# --- outer
async def wait(awaitable):
    try:
        return "waited", await awaitable
    finally:
        print("wait ends")


def attempt(function, *args):
    try:
        print("value", function(*args))
    except BaseException as error:
        print(type(error).__name__, error.args, repr(error.__context__))


c = work("a")
first, second = wait(c), wait(c)
attempt(first.send, None)
attempt(second.send, None)
attempt(first.send, "x")
attempt(wait(c).send, None)
attempt(c.send, None)
attempt(c.throw, ValueError("late"))
attempt(c.close)
c = work("b")
first = wait(c)
attempt(first.send, None)
attempt(c.send, "behind its back")
attempt(first.send, "y")
c = work("c")
first = wait(c)
attempt(first.send, None)
attempt(c.close)
attempt(first.send, "z")
c = work("d")
first = wait(c)
attempt(first.send, None)
attempt(c.throw, KeyError("behind its back"))
attempt(first.throw, ValueError("to the waiting one"))
c = failing()
attempt(wait(c).close)
first = wait(c)
attempt(first.send, None)
attempt(first.send, None)
attempt(wait(c).send, None)
c = work("e")
attempt(c.close)
attempt(wait(c).send, None)
c = work("f")
wrappers = [c.__await__(), c.__await__()]
attempt(next, wrappers[0])
attempt(next, wrappers[1])
attempt(wrappers[0].send, 1)
attempt(wrappers[1].send, 2)
attempt(wrappers[1].close)
attempt(wrappers[0].throw, ValueError("v"))
c = work("g")
deep = wait(wait(wait(c)))
attempt(deep.send, None)
attempt(wait(deep.cr_await).send, None)
attempt(wait(c).send, None)
attempt(deep.send, "deep")
attempt(lambda: iter(c))
never = work("never")
attempt(lambda: list(never))
never.close()
wait(c).send(None)
