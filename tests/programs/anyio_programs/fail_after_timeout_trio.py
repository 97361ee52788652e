"""fail_after under trio in a worker chain, converted into a domain error."""
import anyio


class Unavailable(Exception):
    pass


async def call(name, event, delay=0.001):
    try:
        with anyio.fail_after(delay):
            await event.wait()
            return f"{name} ok"
    except TimeoutError as e:
        raise Unavailable(name) from e


async def main():
    ready = anyio.Event()
    ready.set()
    print(await call("fast", ready, 60))
    try:
        await call("slow", anyio.Event())
    except Unavailable as e:
        print(e, type(e.__cause__).__name__)
    await call("last", anyio.Event())


try:
    anyio.run(main, backend="trio")
except Unavailable as e:
    print("Unavailable", e)
    raise LookupError("no service left") from e.__cause__.with_traceback(None)
