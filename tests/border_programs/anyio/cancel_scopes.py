"""Cancel scopes around code of the other side: passed deadlines, shields, nesting, exceptions instead."""
# --- inner
import anyio
import anyio.lowlevel


async def wait(name):
    try:
        await anyio.sleep_forever()
    except anyio.get_cancelled_exc_class() as error:
        print(name, "cancelled", isinstance(error, Exception))
        raise
    finally:
        print(name, "ends")


async def clean_up_shielded(name):
    try:
        await wait(name)
    finally:
        with anyio.CancelScope(shield=True) as scope:
            await anyio.lowlevel.checkpoint()
            print(name, "cleaned under a shield", scope.cancel_called)
        try:
            await anyio.lowlevel.checkpoint()
        except BaseException as error:
            print(name, "cancelled again", isinstance(error, anyio.get_cancelled_exc_class()))
            raise


async def replace(error):
    try:
        await anyio.sleep_forever()
    except BaseException:
        raise error


async def fail(error):
    await anyio.lowlevel.checkpoint()
    raise error


# --- outer
async def main():
    with anyio.move_on_after(0) as scope:
        await wait("a")
    print(scope.cancel_called, scope.cancelled_caught, scope.shield)
    try:
        with anyio.fail_after(0):
            await clean_up_shielded("b")
    except TimeoutError as error:
        print(type(error).__name__, error.args, isinstance(error.__context__, anyio.get_cancelled_exc_class()))
    with anyio.CancelScope() as outer:
        with anyio.CancelScope() as middle:
            with anyio.CancelScope() as inner:
                middle.cancel()
                await wait("c")
            print("not reached")
        print(outer.cancelled_caught, middle.cancelled_caught, inner.cancelled_caught)
        with anyio.CancelScope(shield=True) as shield:
            outer.cancel()
            await anyio.lowlevel.checkpoint()
            print("still here", anyio.current_effective_deadline())
            shield.shield = False
            await wait("d")
    print(outer.cancelled_caught, shield.cancelled_caught)
    for kind in (KeyError, StopIteration, StopAsyncIteration, GeneratorExit):
        try:
            with anyio.move_on_after(0) as scope:
                await replace(kind("instead"))
        except BaseException as error:
            context = error.__context__
            while context is not None and not isinstance(context, anyio.get_cancelled_exc_class()):
                print("  during", repr(context))
                context = context.__context__
            print(type(error).__name__, error.args, context is not None, scope.cancelled_caught, repr(error.__cause__))
    with anyio.move_on_after(None) as scope:
        await anyio.lowlevel.checkpoint()
    print(scope.deadline, scope.cancelled_caught)
    with anyio.move_on_at(-float("inf")):
        await wait("e")
    scope = anyio.CancelScope()
    scope.cancel()
    with scope:
        await wait("cancelled before it was entered")
    try:
        with scope:
            pass
    except RuntimeError as error:
        print(error)
    async with anyio.create_task_group() as tg:
        for name in "f":
            tg.start_soon(clean_up_shielded, name)
        await anyio.wait_all_tasks_blocked()
        tg.cancel_scope.cancel()
    print(tg.cancel_scope.cancelled_caught if hasattr(tg.cancel_scope, "cancelled_caught") else None)
    with anyio.fail_after(0), anyio.CancelScope(shield=True):
        await fail(OSError("at the end"))
