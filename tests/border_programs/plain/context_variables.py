"""Context variables in generators and coroutines of the other side, stepped in and out of ``Context.run``."""
# --- inner
import contextvars

variable = contextvars.ContextVar("variable", default="default")


def generator():
    while True:
        received = yield variable.get()
        if received is not None:
            variable.set(received)


def setting(value):
    token = variable.set(value)
    try:
        yield variable.get(), repr(token.old_value) if token.old_value is not token.MISSING else "missing"
    finally:
        variable.reset(token)


class Pause:
    def __await__(self):
        return (yield variable.get())


async def coroutine(value):
    before = variable.get()
    variable.set(value)
    received = await Pause()
    return before, variable.get(), received


async def stepping():
    for i in range(3):
        variable.set(f"step {i}")
        yield variable.get()


# --- outer
def attempt(function, *args):
    try:
        return function(*args)
    except StopIteration as stop:
        return "stop", stop.value
    except BaseException as error:
        return type(error).__name__, str(error).split(" at ")[0].split("<")[0]


a, b = contextvars.copy_context(), contextvars.copy_context()
g = generator()
print(a.run(next, g), a.run(g.send, "in a"), b.run(next, g), next(g), a.run(next, g), a.get(variable), b.get(variable))
g = setting("set in a")
print(a.run(next, g), variable.get(), a[variable])
print(attempt(b.run, g.close))
g = setting("set and reset")
print(a.run(next, g), a[variable], attempt(a.run, g.close), a[variable])
c = coroutine("by the coroutine")
print(a.run(c.send, None), a[variable], attempt(b.run, c.send, "received"), b.get(variable))
c = coroutine("one context")
print(b.run(c.send, None), b[variable], attempt(b.run, c.send, "received"))


async def outer(value):
    first = await coroutine(value)
    variable.set("outer " + value)
    return first, await Pause()


c = outer("nested")
context = contextvars.copy_context()
print(context.run(c.send, None), context.run(c.send, 1), attempt(context.run, c.send, 2), context[variable])
s = stepping()
print([attempt(context.run, s.asend(None).send, None) for _ in range(4)], context[variable], variable.get())
print(attempt(a.run, lambda: a.run(next, generator())))
print(attempt(a.run, lambda: b.run(next, generator())))
print(a.run(list, (variable.get() for _ in range(2))), list(a.run(lambda: (variable.get() for _ in range(2)))))


def nested_runs(depth):
    variable.set(depth)
    if depth:
        contextvars.copy_context().run(nested_runs, depth - 1)
    return variable.get()


print(contextvars.copy_context().run(nested_runs, 5), variable.get())
print(sorted(value for key, value in a.items() if key is variable), len(contextvars.copy_context().keys()) >= 0)
g = setting("left at the end")
a.run(next, g)
print(attempt(b.run, next, g), attempt(b.run, next, g))
b.run(g.throw, LookupError("at the end"))
