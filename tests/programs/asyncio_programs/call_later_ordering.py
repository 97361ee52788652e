"""call_soon, call_at and call_later order, cancelled handles, exceptions to the handler."""
import asyncio


async def main():
    loop, log = asyncio.get_running_loop(), []
    now = loop.time()
    done = loop.create_future()
    loop.call_at(now + 0.002, log.append, "second")
    loop.call_at(now + 0.001, log.append, "first")
    h = loop.call_at(now + 0.0015, log.append, "cancelled")
    loop.call_at(now + 0.003, done.set_result, "timer")
    h.cancel()
    soon = loop.call_soon(log.append, "cancelled soon")
    soon.cancel()
    print(h.cancelled(), soon.cancelled(), h.when() == now + 0.0015)
    print(await done, log)
    errors = []
    loop.set_exception_handler(lambda lp, ctx: errors.append((sorted(ctx), repr(ctx["exception"]))))
    loop.call_soon(lambda: 1 / 0)
    loop.call_soon(log.append, "still running")
    await asyncio.sleep(0)
    print(errors, log[-1])
    loop.set_exception_handler(None)
    print(loop.is_running(), loop.is_closed(), asyncio.get_running_loop() is loop)
    return loop


loop = asyncio.run(main())
print(loop.is_closed())
try:
    loop.call_soon(print)
except RuntimeError as e:
    print(e)
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
