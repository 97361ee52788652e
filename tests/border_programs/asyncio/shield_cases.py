"""``shield`` between a task of one side and a coroutine of the other."""
# --- inner
import asyncio


async def important(log, gate, error=None):
    log.append("begins")
    try:
        await gate.wait()
        if error is not None:
            raise error
        return "saved"
    except asyncio.CancelledError as cancelled:
        log.append(("inside", cancelled.args))
        raise
    finally:
        log.append("ends")


async def careful(task):
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError as error:
        return "cancelled", error.args, await task


# --- outer
async def settle():
    for _ in range(4):
        await asyncio.sleep(0)


async def main():
    loop = asyncio.get_running_loop()
    reported = []
    loop.set_exception_handler(lambda loop, context: reported.append((context["message"], context["exception"].args)))
    try:
        for error in (None, ValueError("not saved")):
            log = []
            gate = asyncio.Event()
            inner = asyncio.create_task(important(log, gate, error))
            outer = asyncio.create_task(careful(inner))
            await settle()
            print(outer.cancel("once"), inner.cancelling())
            await settle()
            print(log, outer.done(), inner.done())
            gate.set()
            print(await asyncio.gather(outer, return_exceptions=True), log)
            gate.clear()
            log.clear()
            inner = asyncio.create_task(important(log, gate, error))
            shielded = asyncio.shield(inner)
            await settle()
            print(shielded.cancel(), shielded.cancelled(), inner.done())
            await settle()
            gate.set()
            await asyncio.wait([inner])
            await settle()
            print(log, inner.done(), reported)
            gate.clear()
            inner = asyncio.create_task(important(log, gate, error))
            shielded = asyncio.shield(inner)
            await settle()
            inner.cancel("the inner one")
            print([type(result).__name__ for result in await asyncio.gather(shielded, return_exceptions=True)])
            inner.cancelled() or inner.exception()
        gate.set()
        print(await asyncio.shield(important(log, gate)), asyncio.shield(inner) is inner)
    finally:
        loop.set_exception_handler(None)
    await asyncio.shield(important(log, gate, KeyError("through the shield")))
