"""sniffio-like backend checks, run errors, return values and exceptions out of anyio.run."""
import anyio


async def which():
    return anyio.get_cancelled_exc_class().__module__.partition(".")[0]


async def nested():
    try:
        anyio.run(which, backend="asyncio")
    except RuntimeError as e:
        return str(e).split(" ")[0]


async def args(a, b=2, *rest):
    return a, b, rest


async def raising(exc):
    raise exc


print(anyio.run(which, backend="asyncio"), anyio.run(which, backend="trio"))
print(anyio.run(nested, backend="trio"), anyio.run(args, 1, 5, 6, backend="asyncio"))
print(sorted(set(anyio.get_all_backends())))
for bad in ("nothing", ""):
    try:
        anyio.run(which, backend=bad)
    except LookupError as e:
        print("LookupError", bad)
try:
    anyio.run(raising, SystemExit(4), backend="asyncio")
except SystemExit as e:
    print("exit", e.code)
try:
    anyio.lowlevel.checkpoint().send(None)
except BaseException as e:
    print(type(e).__name__)
anyio.run(raising, LookupError("straight out"), backend="trio")
