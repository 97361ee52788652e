"""A coroutine driven by send: awaits of coroutines and of generator-based awaitables."""
import types


@types.coroutine
def ask(question):
    answer = yield question
    return answer


async def inner(n):
    a = await ask(f"inner {n}")
    b = await ask("again")
    return a + b + n


async def outer():
    total = 0
    for n in range(2):
        total += await inner(n)
    return "total", total


c = outer()
print(c.send(None))
for v in (1, 2, 3):
    print(c.send(v))
try:
    c.send(4)
except StopIteration as e:
    print(e.value)
try:
    c.send(None)
except RuntimeError as e:
    print(e)
