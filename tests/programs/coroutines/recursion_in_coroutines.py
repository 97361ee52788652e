"""Recursive coroutines: fibonacci, hanoi, mutual recursion, and a RecursionError caught outside."""
import types

@types.coroutine
def emit(x):
    yield x

async def fib(n):
    return n if n < 2 else await fib(n - 1) + await fib(n - 2)

async def hanoi(n, a="A", b="B", c="C"):
    if n:
        await hanoi(n - 1, a, c, b)
        await emit(a + c)
        await hanoi(n - 1, b, a, c)

async def even(n):
    return True if n == 0 else await odd(n - 1)

async def odd(n):
    return False if n == 0 else await even(n - 1)

async def forever():
    await forever()

def drive(c):
    out = []
    while True:
        try:
            out.append(c.send(None))
        except StopIteration as e:
            return e.value, out

print(drive(fib(10)))
print(" ".join(drive(hanoi(3))[1]), len(drive(hanoi(5))[1]))
print(drive(even(60)), drive(odd(60)))
try:
    drive(forever())
except RecursionError as e:
    print(type(e).__name__)
try:
    drive(fib("n"))
except Exception as err:
    print(type(err).__name__, err)
