"""Fifty nested awaits, a value sent to the bottom and an exception rising with notes at each tenth."""
import types

@types.coroutine
def bottom():
    return (yield "bottom")

async def layer(n):
    if n == 0:
        return await bottom()
    try:
        return 1 + await layer(n - 1)
    except ValueError as e:
        if n % 10 == 0:
            e.add_note(f"passed layer {n}")
        raise

async def lists(n):
    return [[await lists(n - 1) for _ in range(2)] if n else "x"]
c = layer(50)
print(c.send(None))
try:
    c.send(100)
except StopIteration as e:
    print(e.value)
c = layer(50)
c.send(None)
try:
    c.throw(ValueError("rising"))
except ValueError as e:
    depth, tb = 0, e.__traceback__
    while tb:
        depth, tb = depth + 1, tb.tb_next
    print(depth, e.__notes__)
try:
    lists(2).send(None)
except StopIteration as e:
    print(e.value)
c = layer(50)
c.send(None)
print(c.close(), c.cr_frame is None)
try:
    layer(0).throw(LookupError("fresh coroutine"))
except Exception as err:
    print(type(err).__name__, err)
