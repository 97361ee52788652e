"""await as argument, subscript, operand, f-string part, default, decorator and conditions."""
import types

@types.coroutine
def get(x):
    return (yield x)

async def main():
    data = {await get("k1"): await get("v1"), **await get("mapping")}
    print(data)
    data[await get("key")] = await get("value")
    data[await get("augkey")] += await get("aug")
    print(data, f"{await get('f1')!r:>{await get('width')}}|")

    @await get("decorator")
    def fn(a=await get("default"), *, b=lambda: 5):
        return a, b()
    print(fn)
    print(await get("lo") < await get("mid") < await get("hi"), not await get("not"), -await get("neg") ** 2)
    print([*await get("star"), await get("last")], max(*await get("star2"), key=await get("key2")))
    assert await get("assert"), await get("message")
    if (n := await get("walrus")) > 1 and await get("and") or await get("or"):
        print("n", n)
    while await get("while"):
        print("loop")
    x = y = await get("chain")
    (await get("objx")).attr = await get("attr")
    del data[await get("del")]
    print((await get("call"))(x, *[await get("arg")]), y, data)
    return await get("try") if await get("cond") else await get("no")

class Obj:
    pass

feed = {"mapping": {"m": 1}, "key": "m", "augkey": "m", "value": 5, "aug": 7, "width": 6, "decorator": lambda f: f(),
        "lo": 1, "mid": 2, "hi": 3, "not": 0, "neg": 3, "star": "ab", "star2": [1, -5], "key2": abs, "assert": 1,
        "walrus": 2, "and": 0, "or": 1, "while": 0, "objx": Obj(), "del": "k1", "call": lambda *a: a, "cond": 1}
c, v = main(), None
try:
    while True:
        asked = c.send(v)
        v = feed.get(asked, asked)
except StopIteration as e:
    print(e.value)
