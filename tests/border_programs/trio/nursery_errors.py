"""Children of both sides that fail in a nursery: groups, ``except*``, nested nurseries, what is printed at the end."""
# --- inner
import trio


async def fail(error, event=None):
    if event is not None:
        await event.wait()
    raise error


async def fail_when_cancelled(error):
    try:
        await trio.sleep_forever()
    finally:
        raise error


async def nested(error):
    async with trio.open_nursery() as nursery:
        nursery.start_soon(fail, error)
        await trio.sleep_forever()


async def from_cause(error):
    try:
        await fail(KeyError("first"))
    except KeyError as cause:
        raise error from cause


# --- outer
async def outer_fail(error):
    try:
        await fail(error)
    finally:
        print("outer_fail ends")


def describe(error, depth=0):
    context = None if error.__context__ is None else type(error.__context__).__name__
    print("  " * depth, type(error).__name__, error.args[:1], context, repr(error.__cause__))
    if isinstance(error, BaseExceptionGroup):
        for member in sorted(error.exceptions, key=lambda e: type(e).__name__):
            describe(member, depth + 1)


async def attempt(*children, body=None):
    try:
        async with trio.open_nursery() as nursery:
            for child in children:
                nursery.start_soon(*child)
            if body is not None:
                await body
    except BaseException as error:
        describe(error)
    else:
        print("no error")


async def main():
    await attempt((fail, ValueError("one")))
    await attempt((outer_fail, ValueError("two")))
    await attempt((fail, ValueError("three")), (fail_when_cancelled, OSError("four")))
    await attempt((nested, ValueError("deep")), (fail_when_cancelled, TypeError("five")))
    await attempt(body=fail(ZeroDivisionError("of the body")))
    await attempt((fail_when_cancelled, OSError("six")), body=outer_fail(LookupError("of the body")))
    await attempt((from_cause, RuntimeError("caused")))
    await attempt((nested, GeneratorExit("odd")))
    await attempt((nested, StopIteration("odd")))
    try:
        async with trio.open_nursery() as nursery:
            nursery.start_soon(nested, KeyError("k"))
            nursery.start_soon(fail_when_cancelled, ValueError("v"))
    except* KeyError as group:
        describe(group)
    except* ValueError as group:
        describe(group)
    async with trio.open_nursery() as nursery:
        nursery.start_soon(from_cause, ValueError("not handled"))
        await nested(OSError("not reached"))
