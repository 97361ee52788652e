"""Coroutine functions driven by send without an event loop, and with asyncio.run."""
import asyncio
class Suspend:
    def __init__(self, tag): self.tag = tag
    def __await__(self):
        got = yield self.tag
        return got * 2
async def leaf(x, *, plus=0):
    return await Suspend(x) + plus
async def root(*names):
    out = []
    for n in names:
        out.append(await leaf(n, plus=1))
    return out
co = root("a", "b")
print(co.send(None), co.send(10))
try:
    co.send(20)
except StopIteration as e:
    print("result", e.value)
async def ticks(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i
async def main():
    sq = [i * i async for i in ticks(4) if i != 1]
    r = await asyncio.gather(leaf_ok(1), leaf_ok(2), leaf_bad(), return_exceptions=True)
    return sq, r
async def leaf_ok(v): return v
async def leaf_bad(): raise LookupError("bad leaf")
print(asyncio.run(main()))
try:
    co.send(None)
except RuntimeError as e:
    print(e)
async def outer(): return await leaf_bad()
asyncio.run(outer())
