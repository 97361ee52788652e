"""Each task copies the context; explicit contexts, callbacks and to_thread see the right values."""
import asyncio
import contextvars

var = contextvars.ContextVar("var", default="default")


async def child(name, log):
    log.append((name, "sees", var.get()))
    var.set(name)
    await asyncio.sleep(0)
    log.append((name, "has", var.get()))


async def main():
    log = []
    var.set("main")
    await asyncio.gather(child("a", log), child("b", log))
    print(log, var.get())
    await child("inline", log)
    print(var.get())
    ctx = contextvars.copy_context()
    ctx.run(var.set, "in ctx")
    await asyncio.create_task(child("explicit", log), context=ctx)
    print(log[-2], ctx[var], var.get())
    print(await asyncio.to_thread(var.get))
    fut = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(lambda: fut.set_result(var.get()), context=ctx)
    print(await fut)

    async def agen():
        token = var.set("agen")
        yield var.get()
        var.reset(token)
        yield var.get()
    print([(x, var.get()) async for x in agen()])


asyncio.run(main())
print(var.get())
