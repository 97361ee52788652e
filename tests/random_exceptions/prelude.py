"""The part of a random program that is always the same: managers and awaitables that fail, and the record kept.

`note` records what is being handled: the types, texts, causes and contexts, and the places in the traceback.
"""

import contextlib
import functools
import sys

__all__ = ["Wait", "aclose", "athrow", "close", "drive", "functools", "managed", "pick", "raise_again", "throw"]

stored = []
log = []
#: so many notes are taken before a program is made to end
fuel = [1500]


class Own(Exception):
    pass


def chain(error, depth=0):
    if error is None or depth > 6:
        return None
    shown = type(error).__name__, str(error)[:20], error.__suppress_context__
    return *shown, chain(error.__cause__, depth + 1), chain(error.__context__, depth + 1)


def places(error):
    entry, found = error.__traceback__, []
    while entry is not None and len(found) < 30:
        found.append((entry.tb_frame.f_code.co_name, entry.tb_lineno))
        entry = entry.tb_next
    return found


def note(what):
    fuel[0] -= 1
    if fuel[0] < 0:
        raise SystemExit("no fuel left")
    error = sys.exception()
    log.append((repr(what)[:60], chain(error), error and places(error)))


def raise_again():
    raise


def pick(index):
    if not stored:
        raise KeyError("none stored")
    return stored[index % len(stored)]


class Manager:
    def __init__(self, behaviour):
        self.behaviour = behaviour

    def __enter__(self):
        note("enter")
        if self.behaviour == 3:
            raise OSError("entering")
        return self

    def __exit__(self, kind, error, entry):
        note("exit")
        if self.behaviour == 1:
            return True
        if self.behaviour == 2:
            raise LookupError("leaving")
        if self.behaviour == 4:
            raise
        if self.behaviour == 5 and error is not None:
            raise error
        return None


class AsyncManager(Manager):
    async def __aenter__(self):
        await Wait(1)
        return self.__enter__()

    async def __aexit__(self, *details):
        await Wait(2)
        return self.__exit__(*details)


@contextlib.asynccontextmanager
async def managed(behaviour):
    await Wait(3)
    try:
        yield behaviour
    except Own:
        if behaviour == 1:
            raise KeyError(behaviour)  # noqa: B904  # the context is what is looked at
        if behaviour == 2:
            raise
    finally:
        await Wait(4)


class Wait:
    def __init__(self, value, fails=0):
        self.value, self.fails = value, fails

    def __await__(self):
        got = yield self.value
        if self.fails:
            raise Own(got)
        return got


def throw(generator, error):
    next(generator)
    return generator.throw(error)


def close(generator):
    next(generator)
    return generator.close()


async def athrow(generator, error):
    await generator.asend(None)
    return await generator.athrow(error)


async def aclose(generator):
    await generator.asend(None)
    return await generator.aclose()


def drive(coroutine, *thrown):
    """Take steps of *coroutine*; from the second on, throw the exceptions in turn, None to go on."""
    try:
        coroutine.send(None)
        for step in range(40):
            error = thrown[step % len(thrown)] if thrown else None
            coroutine.send(None) if error is None else coroutine.throw(error)
        coroutine.close()
    except StopIteration as stop:
        return stop.value


def attempt(function, *args):
    try:
        function(*args)
    except BaseException as error:
        log.append(("left", chain(error), places(error)))
