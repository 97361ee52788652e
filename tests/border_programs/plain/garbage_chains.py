"""Chains of generators of both sides that are garbage in a cycle: what their end of life does."""
# --- inner
log = []


def inner_generator(name):
    try:
        yield name
        yield name
    finally:
        log.append(("inner", name))


def inner_delegate(g, name):
    try:
        yield from g
    finally:
        log.append(("inner delegate", name))


class Pause:
    def __await__(self):
        try:
            yield
        finally:
            log.append("pause")


async def inner_wait(awaitable):
    try:
        return await awaitable
    finally:
        log.append("inner wait")


# --- outer
import gc
import sys


def outer_generator(name):
    try:
        yield name
        yield name
    finally:
        log.append(("outer", name))


def outer_delegate(g, name):
    try:
        yield from g
    finally:
        log.append(("outer delegate", name))


async def outer_wait(awaitable):
    try:
        return await awaitable
    finally:
        log.append("outer wait")


class Holder:
    pass


def abandon(thing, first_of_all=None):
    holder = Holder()
    holder.me = holder
    holder.thing = thing
    thing.send(None)


def record(args):
    print("unraisable", type(args.exc_value).__name__, args.exc_value)


gc.collect()
hook, sys.unraisablehook = sys.unraisablehook, record
try:
    for make in (lambda: inner_generator(1), lambda: outer_delegate(inner_generator(1), 2),
                 lambda: inner_delegate(outer_generator(1), 2), lambda: inner_delegate(inner_generator(1), 2),
                 lambda: outer_delegate(inner_delegate(outer_delegate(inner_generator(1), 2), 3), 4),
                 lambda: inner_delegate(outer_delegate(inner_delegate(outer_generator(1), 2), 3), 4),
                 lambda: outer_wait(inner_wait(Pause())), lambda: inner_wait(outer_wait(Pause())),
                 lambda: outer_wait(inner_wait(outer_wait(inner_wait(Pause()))))):
        abandon(make())
        print(log)
        gc.collect()
        print(sorted(map(str, log)))
        log.clear()
finally:
    sys.unraisablehook = hook
