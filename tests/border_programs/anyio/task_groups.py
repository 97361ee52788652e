"""Task groups with children of both sides: ``start``, nesting, errors in groups, ``except*``, the final traceback."""
# --- inner
import anyio
import anyio.lowlevel


async def service(behaviour, *, task_status=anyio.TASK_STATUS_IGNORED):
    if behaviour == "fails before":
        raise ValueError(behaviour)
    if behaviour == "returns before":
        return
    task_status.started(behaviour.upper())
    if behaviour == "fails after":
        raise KeyError(behaviour)
    try:
        await anyio.sleep_forever()
    finally:
        print("service ends:", behaviour)


async def fail(error):
    await anyio.lowlevel.checkpoint()
    raise error


async def fail_when_cancelled(error):
    try:
        await anyio.sleep_forever()
    finally:
        raise error


async def nested(error):
    async with anyio.create_task_group() as tg:
        tg.start_soon(fail, error)
        await anyio.sleep_forever()


# --- outer
def describe(error, depth=0):
    context = None if error.__context__ is None else type(error.__context__) is anyio.get_cancelled_exc_class()
    print("  " * depth, type(error).__name__, error.args[:1], context, repr(error.__cause__))
    for member in sorted(getattr(error, "exceptions", ()), key=lambda e: type(e).__name__):
        describe(member, depth + 1)


async def outer_fail(error):
    try:
        await fail(error)
    except type(error) as caught:
        raise RuntimeError("outer") from caught


async def attempt(*children, body=None):
    try:
        async with anyio.create_task_group() as tg:
            for child in children:
                tg.start_soon(*child)
            if body is not None:
                await body
    except BaseException as error:
        describe(error)


async def main():
    await attempt((fail, ValueError("one")))
    await attempt((outer_fail, ValueError("two")))
    await attempt((fail, ValueError("three")), (fail_when_cancelled, OSError("four")))
    await attempt((nested, ValueError("deep")), (fail_when_cancelled, TypeError("five")))
    await attempt(body=outer_fail(ZeroDivisionError("of the body")))
    await attempt((fail_when_cancelled, OSError("six")), body=fail(LookupError("of the body")))
    await attempt((nested, StopIteration("odd")))
    for behaviour in ("fine", "fails before", "returns before", "fails after"):
        try:
            async with anyio.create_task_group() as tg:
                print(await tg.start(service, behaviour))
                if behaviour == "fine":
                    tg.cancel_scope.cancel()
        except BaseException as error:
            describe(error)
    try:
        async with anyio.create_task_group() as tg:
            tg.start_soon(nested, KeyError("k"))
            tg.start_soon(fail_when_cancelled, ValueError("v"))
    except* KeyError as group:
        describe(group)
    except* ValueError as group:
        describe(group)
    try:
        tg.start_soon(fail, None)
    except RuntimeError as error:
        print(error)
    async with anyio.create_task_group() as tg:
        tg.start_soon(outer_fail, ValueError("not handled"))
