"""Cancel scopes around code of the other side: passed deadlines, shields, nesting, what catches what."""
# --- inner
import trio


async def wait(name):
    try:
        await trio.sleep_forever()
    except trio.Cancelled as error:
        print(name, "cancelled", isinstance(error, Exception), error.__context__)
        raise
    finally:
        print(name, "ends")


async def clean_up_shielded(name):
    try:
        await wait(name)
    finally:
        with trio.CancelScope(shield=True) as scope:
            await trio.lowlevel.checkpoint()
            print(name, "cleaned under a shield", scope.cancel_called)
        try:
            await trio.lowlevel.checkpoint()
        except trio.Cancelled:
            print(name, "cancelled again")
            raise


async def swallow():
    try:
        await trio.sleep_forever()
    except BaseException as error:
        return type(error).__name__


async def replace(error):
    try:
        await trio.sleep_forever()
    except trio.Cancelled:
        raise error


# --- outer
async def main():
    with trio.move_on_after(0) as scope:
        await wait("a")
    print(scope.cancel_called, scope.cancelled_caught, scope.shield)
    try:
        with trio.fail_after(0):
            await clean_up_shielded("b")
    except trio.TooSlowError as error:
        print(type(error).__name__, error.args, type(error.__cause__), type(error.__context__).__name__)
    with trio.CancelScope() as outer:
        with trio.CancelScope() as middle:
            with trio.CancelScope() as inner:
                middle.cancel()
                await wait("c")
            print("not reached")
        print(outer.cancelled_caught, middle.cancelled_caught, inner.cancelled_caught)
        with trio.CancelScope(shield=True) as shield:
            outer.cancel()
            await trio.lowlevel.checkpoint()
            print("still here", trio.current_effective_deadline())
            shield.shield = False
            print(trio.current_effective_deadline())
            await wait("d")
    print(outer.cancelled_caught, shield.cancelled_caught)
    with trio.move_on_after(0) as scope:
        print(await swallow())
        await trio.lowlevel.cancel_shielded_checkpoint()
    print(scope.cancel_called, scope.cancelled_caught)
    for kind in (KeyError, StopIteration, StopAsyncIteration, GeneratorExit):
        try:
            with trio.move_on_after(0) as scope:
                await replace(kind("instead"))
        except BaseException as error:
            print(type(error).__name__, error.args, type(error.__context__).__name__, scope.cancelled_caught)
            print(type(error.__context__.__context__).__name__, repr(error.__cause__.__class__.__name__))
    for make in (lambda: trio.move_on_after(-1), lambda: trio.fail_after(float("nan")), lambda: trio.CancelScope(5)):
        try:
            make().__enter__()
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)
    scope = trio.CancelScope()
    scope.cancel()
    with scope:
        await wait("cancelled before it was entered")
    try:
        with scope:
            pass
    except RuntimeError as error:
        print(error)
    with trio.fail_after(0):
        async with trio.open_nursery() as nursery:
            nursery.start_soon(wait, "e")
            await replace(OSError("at the end"))
