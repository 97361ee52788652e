"""Cancelling tasks: before start, while waiting, during cleanup, suppressed, with messages."""
import asyncio


async def worker(log, mode):
    log.append("start")
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError as e:
        log.append(("cancelled", e.args))
        if mode == "suppress":
            return "survived"
        if mode == "replace":
            raise ValueError("replaced") from e
        raise
    finally:
        await asyncio.sleep(0)
        log.append("cleaned")


async def main():
    for mode in ("plain", "suppress", "replace"):
        log = []
        t = asyncio.create_task(worker(log, mode))
        await asyncio.sleep(0)
        print(mode, t.cancel("bye"), t.cancelling())
        try:
            print("result", await t)
        except asyncio.CancelledError as e:
            print("CancelledError", e.args)
        except ValueError as e:
            print("ValueError", e, repr(e.__cause__))
        print(log, t.cancelled(), t.done(), t.cancel())
    log = []
    t = asyncio.create_task(worker(log, "never started"))
    t.cancel()
    print(await asyncio.gather(t, return_exceptions=True), log)


asyncio.run(main())
