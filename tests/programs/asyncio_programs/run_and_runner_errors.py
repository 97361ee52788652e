"""asyncio.run misuse: nested run, non-coroutines, results, exceptions, and asyncio.Runner."""
import asyncio
import contextvars

var = contextvars.ContextVar("var", default=0)

async def value(x):
    return x
async def bump():
    var.set(var.get() + 1)
    return var.get()
async def nested():
    c = value(1)
    try:
        asyncio.run(c)
    except RuntimeError as e:
        return str(e)
    finally:
        c.close()
print(asyncio.run(value([1])), asyncio.run(nested()))
for bad in (5, value, None):
    try:
        asyncio.run(bad)
    except (TypeError, ValueError) as e:
        print(type(e).__name__)
with asyncio.Runner() as runner:
    print([runner.run(bump()) for _ in range(3)], var.get())
    loop = runner.get_loop()
    print(loop.is_closed(), runner.run(value("again")))
print(loop.is_closed())
async def exits():
    try:
        raise SystemExit(3)
    finally:
        print("leaving")
try:
    asyncio.run(exits())
except SystemExit as e:
    print("SystemExit", e.code)
c = value(2)
try:
    runner.run(c)
except RuntimeError as e:
    print(e)
c.close()
