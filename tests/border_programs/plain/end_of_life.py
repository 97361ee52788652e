"""Abandoned generators and coroutines of the other side run their ``finally`` blocks: by ``del`` and by ``gc``."""
# --- inner
log = []


def generator(name, inside=None):
    try:
        yield from inside or [1]
        yield 2
    except GeneratorExit:
        log.append(("exit", name))
        raise
    finally:
        log.append(("ends", name))


class Pause:
    def __await__(self):
        try:
            yield
        finally:
            log.append("pause ends")


async def coroutine(name, awaitable=None):
    try:
        await (awaitable or Pause())
    finally:
        log.append(("ends", name))


def with_manager(manager):
    with manager:
        yield 1


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        log.append(("manager", kind and kind.__name__))


class Deleted:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        log.append(("del", self.name))


# --- outer
import gc


def outer_generator(name, inside):
    local = Deleted("local of " + name)
    try:
        yield from inside
    finally:
        log.append(("outer ends", name))


def show(title):
    print(title, log)
    log.clear()


g = generator("a")
del g
show("not started")
g = generator("b")
next(g)
del g
show("suspended")
g = generator("b")
next(g)
g = None
show("replaced")
next(generator("temporary"))
show("temporary")
g = outer_generator("o", generator("i", outer_generator("p", [1])))
next(g)
del g
show("chain")
g = outer_generator("o", generator("i"))
next(g)
inner = g.gi_yieldfrom
del g
show("chain with its inner one held")
del inner
show("then that too")
c = coroutine("a", coroutine("b"))
c.send(None)
del c
show("coroutines")
g = with_manager(Manager())
next(g)
del g
show("manager")
for i in range(3):
    for x in generator(i):
        break
    show("loop left")
del x, i
g = generator("cycle", iter([1]))
next(g)
holder = [g]
holder.append(holder)
del g, holder
show("in a cycle")
gc.collect()
show("collected")


def own_cycle():
    me = yield
    kept = Deleted("kept")
    try:
        yield me, kept
    finally:
        log.append("own cycle ends")


def outer_cycle():
    yield from own_cycle()


for make in (own_cycle, outer_cycle):
    g = make()
    next(g)
    g.send(g)
    del g
    show("own cycle")
    gc.collect()
    show("collected")
a, b = outer_generator("x", None), [None]
a = outer_generator("x", (yielded for yielded in b))
b[0] = a
next(a)
del a, b
gc.collect()
show("cycle over both sides")
