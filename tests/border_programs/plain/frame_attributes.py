"""Frames and code of generators, coroutines and async generators of the other side while they go on."""
# --- inner
class Pause:
    def __init__(self, name):
        self.name = name

    def __await__(self):
        line_in_pause = yield self.name
        return line_in_pause


def generator(n):
    total = 0
    for i in range(n):
        total += i
        yield total
    yield from more(
        total,
    )


def more(x):
    try:
        yield x
    except KeyError:
        x = "changed"
        yield x


async def coroutine(name):
    first = await Pause(name)
    second = await middle(name + "!")
    return first, second


async def middle(name):
    async with Manager() as value:
        return await Pause((name, value))


class Manager:
    async def __aenter__(self):
        return await Pause("enter")

    async def __aexit__(self, *args):
        await Pause("exit")


async def async_generator():
    x = await Pause("in async generator")
    yield x
    yield "second"


# --- outer
def where(frame):
    if frame is None:
        return None
    return frame.f_code.co_name, frame.f_lineno, sorted(key for key in dict(frame.f_locals) if key != "self")


def chain(thing):
    found = []
    while thing is not None:
        for prefix in ("gi_", "cr_", "ag_"):
            if hasattr(thing, prefix + "frame"):
                found.append((where(getattr(thing, prefix + "frame")), getattr(thing, prefix + "running"),
                              getattr(thing, prefix + "code").co_name))
                thing = getattr(thing, prefix + ("yieldfrom" if prefix == "gi_" else "await"))
                break
        else:
            found.append(type(thing).__name__)
            break
    return found


def wrapped(g):
    received = yield from g
    return received


g = wrapped(generator(2))
print(chain(g))
for value in g:
    print(value, chain(g))
print(chain(g))
g = wrapped(generator(0))
next(g)
print(g.throw(KeyError()), chain(g), g.gi_yieldfrom.gi_yieldfrom.gi_frame.f_locals["x"])
g.close()
print(chain(g))


async def outer(name):
    return await coroutine(name)


c = outer("c")
print(chain(c))
try:
    value = None
    while True:
        print(c.send(value), chain(c))
        value = "sent"
except StopIteration as stop:
    print(stop.value, chain(c))
a = async_generator()
step = a.asend(None)
print(chain(a), step.send(None), chain(a))
try:
    step.send("x")
except StopIteration as stop:
    print(stop.value, chain(a))
g = generator(1)
frame = g.gi_frame
print(frame.f_globals["__name__"], frame.f_globals["Pause"] is Pause, frame.f_code.co_firstlineno, frame.f_lineno)
next(g)
print(frame.f_lineno, frame.f_locals["total"], g.gi_frame.f_trace, frame.f_builtins["len"] is len)
