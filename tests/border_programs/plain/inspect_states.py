"""``inspect``: states and locals of generators and coroutines of the other side, from inside and outside."""
# --- inner
import inspect


class Pause:
    def __await__(self):
        return (yield)


def generator(a, *args, key=None, **more):
    local = a * 2
    print("inside", inspect.getgeneratorstate(me[0]), me[0].gi_running, me[0].gi_suspended)
    received = yield local
    del local
    yield received


async def coroutine(a):
    b = [a]
    print("inside", inspect.getcoroutinestate(me[0]), me[0].cr_running, me[0].cr_suspended)
    c = await Pause()
    return a, b, c


def closure(free):
    def generator():
        x = free
        yield x
        free2 = x
        yield free2
    return generator()


me = []

# --- outer


def show_generator(g):
    locals_ = dict(inspect.getgeneratorlocals(g))
    print(inspect.getgeneratorstate(g), sorted(locals_.items()), g.gi_running, g.gi_suspended, g.gi_yieldfrom)


def show_coroutine(c):
    locals_ = dict(inspect.getcoroutinelocals(c))
    awaiting = type(c.cr_await).__name__
    print(inspect.getcoroutinestate(c), sorted(locals_.items()), c.cr_running, c.cr_suspended, awaiting)


g = generator(1, 2, key="k", word="w")
me.append(g)
show_generator(g)
print(next(g))
show_generator(g)
print(g.send("sent"))
show_generator(g)
print(next(g, "over"))
show_generator(g)
for action in (lambda g: g.close(), lambda g: g.throw(KeyError("k"))):
    for started in (False, True):
        me[0] = g = generator(3)
        if started:
            next(g)
        try:
            action(g)
        except KeyError:
            pass
        show_generator(g)
me[0] = c = coroutine(5)
show_coroutine(c)
c.send(None)
show_coroutine(c)
try:
    c.send("value")
except StopIteration as stop:
    print(stop.value)
show_coroutine(c)
c = coroutine(6)
c.close()
show_coroutine(c)
g = closure("free")
show_generator(g)
next(g)
show_generator(g)


def delegating():
    yield from closure("inner")


g = delegating()
next(g)
print(g.gi_yieldfrom.__qualname__, dict(inspect.getgeneratorlocals(g)))
show_generator(g.gi_yieldfrom)
g.close()
for call in (lambda: inspect.getgeneratorlocals(1), lambda: inspect.getgeneratorstate(1),
             lambda: inspect.getcoroutinestate(g), lambda: inspect.getgeneratorlocals(c)):
    try:
        print(call())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, str(error).replace(hex(id(c)), "ADDRESS"))
