"""``timeout`` and ``timeout_at``: nested, rescheduled, expired, with the other side inside or around."""
# --- inner
import asyncio


async def forever(log):
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError as error:
        log.append(error.args)
        raise


async def under_timeout(delay, body, log):
    try:
        async with asyncio.timeout(delay) as scope:
            await body(scope)
    except TimeoutError as error:
        log.append(("timed out", repr(error.__cause__), scope.expired()))
        return "timed out"
    else:
        return "in time", scope.expired()


# --- outer
def name_of(scope):
    return repr(scope).replace("<", "").replace(">", "").partition("]")[0]


async def main():
    log = []
    loop = asyncio.get_running_loop()

    async def quick(scope):
        print(name_of(scope), scope.when() is None)

    async def slow(scope):
        print(name_of(scope), scope.when() is None)
        scope.reschedule(loop.time() - 1)
        await forever(log)

    async def prolonged(scope):
        scope.reschedule(None)
        await asyncio.sleep(0)
        scope.reschedule(loop.time() + 1000)
        print(name_of(scope), scope.when() > loop.time())

    async def nested(scope):
        print(await under_timeout(0, slow, log))
        scope.reschedule(loop.time())
        async with asyncio.timeout_at(loop.time() + 1000) as inner:
            try:
                await forever(log)
            finally:
                print("inner", inner.expired(), name_of(inner))

    async def failing(scope):
        scope.reschedule(0)
        raise LookupError("before it expires")

    for body in (quick, slow, prolonged, nested, failing):
        for delay in (None, 1000):
            try:
                print(body.__name__, await under_timeout(delay, body, log), log, asyncio.current_task().cancelling())
            except LookupError as error:
                print(repr(error))
            log.clear()
    scope = asyncio.timeout(1)
    for call in (lambda: scope.reschedule(2), lambda: scope.__aexit__(None, None, None).send(None)):
        try:
            call()
        except Exception as error:
            print(type(error).__name__, error)
    async with scope:
        pass
    try:
        async with scope:
            pass
    except RuntimeError as error:
        print(error)
    async with asyncio.timeout(0) as scope:
        await forever(log)
