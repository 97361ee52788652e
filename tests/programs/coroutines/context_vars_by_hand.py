"""contextvars changed inside coroutines driven in separate contexts."""
import contextvars
import types

var = contextvars.ContextVar("var", default="default")


@types.coroutine
def pause():
    yield var.get()


async def work(name):
    token = var.set(name)
    await pause()
    var.set(name + "!")
    await pause()
    var.reset(token)
    await pause()
    return var.get()


c = work("direct")
print(c.send(None), var.get(), c.send(None), var.get(), c.send(None), var.get())
c.close()
ctxs = [contextvars.copy_context() for _ in range(2)]
coros = [work(n) for n in "ab"]
for _ in range(4):
    for ctx, coro in zip(ctxs, coros):
        try:
            print(ctx.run(coro.send, None), ctx.get(var), var.get(), end="; ")
        except StopIteration as e:
            print("return", e.value, end="; ")
    print()
x = work("x")
ctxs[0].run(x.send, None)
print(ctxs[0][var], x.send(None), var.get(), ctxs[0][var])
try:
    x.send(None)
except ValueError as e:
    print("was created in a different Context" in str(e))
try:
    c.throw(RuntimeError("finished long ago"))
except Exception as err:
    print(type(err).__name__, err)
