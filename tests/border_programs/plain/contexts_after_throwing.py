"""What an exception gets for its context that is raised after a thrown one has been handled, in the same step.

CPython throws whatever leaves the inner one of a chain of awaits into the outer one, for as long as a `throw` lasts.
"""
# --- inner
class Wait:
    def __await__(self):
        return (yield 1)


async def swallowing():
    try:
        await Wait()
    except TypeError:
        return 1


async def yielding():
    try:
        yield await Wait()
    except TypeError:
        yield "caught"


class Iterating:
    """An awaitable of the program's own, which handles what is thrown into it."""

    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def throw(self, *args):
        raise StopIteration("handled")


def delegate():
    try:
        yield 1
    except TypeError:
        return "delegate"


# --- outer
async def plain():
    await swallowing()
    raise OSError("afterwards")


async def by_asend():
    await yielding().asend(None)
    raise OSError("afterwards")


async def by_loop():
    async for value in yielding():
        raise OSError(value)


async def by_object():
    await Iterating()
    await swallowing_nothing()


async def swallowing_nothing():
    raise OSError("from another")


def generator():
    yield from delegate()
    raise OSError("afterwards")


async def handling(inner):
    try:
        {}["handled"]
    except KeyError:
        await inner()


async def twice(inner):
    try:
        [][0]
    except IndexError:
        await handling(inner)


async def in_finally(inner):
    try:
        try:
            [][0]
        finally:
            await inner()
    finally:
        await Nothing()


class Nothing:
    def __await__(self):
        return iter(())


async def going_on(inner):
    try:
        {}["handled"]
    except KeyError:
        try:
            await inner()
        except OSError as error:
            show(error)
    await Wait()


def outer_generator():
    try:
        {}["handled"]
    except KeyError:
        yield from generator()


def show(error):
    links = []
    while error is not None:
        links.append((type(error).__name__, error.args))
        error = error.__context__
    print(links)


def attempt(coroutine, *steps):
    try:
        for step in steps:
            coroutine.send(None) if step is None else coroutine.throw(step)
        print("not finished")
    except BaseException as error:
        show(error)
    coroutine.close()


for outer in (handling, twice, in_finally, going_on):
    for inner in (plain, by_asend, by_loop, by_object, swallowing, swallowing_nothing):
        print(outer.__name__, inner.__name__)
        attempt(outer(inner), None, TypeError("thrown"))
        attempt(outer(inner), None, None, TypeError("thrown"))
        attempt(outer(inner), None, None, None)
        attempt(outer(inner), None, ValueError("thrown"))
attempt(outer_generator(), None, TypeError("thrown"))
attempt(outer_generator(), None, None)
