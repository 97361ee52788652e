"""StreamReader fed by hand: readline, readexactly, readuntil, at_eof, limits and exceptions."""
import asyncio


async def attempt(aw):
    try:
        return await aw
    except (asyncio.IncompleteReadError, asyncio.LimitOverrunError, ValueError) as e:
        return type(e).__name__, getattr(e, "partial", None), str(e)


async def feeder(r, *chunks):
    for c in chunks:
        await asyncio.sleep(0)
        r.feed_data(c)
    r.feed_eof()


async def main():
    r = asyncio.StreamReader()
    t = asyncio.create_task(feeder(r, b"li", b"ne1\nlin", b"e2\r\nexact", b"|until;tail"))
    print(await r.readline(), await r.readline(), await r.readexactly(5), await r.readuntil(b";"))
    print(r.at_eof(), await r.read(2), await r.read(), r.at_eof(), await r.read(5), await t)
    r = asyncio.StreamReader()
    r.feed_data(b"short")
    r.feed_eof()
    print(await attempt(r.readexactly(10)), await attempt(r.readuntil(b"x")), await r.readline())
    r = asyncio.StreamReader(limit=4)
    r.feed_data(b"much too long\n")
    print((await attempt(r.readline()))[0])
    r = asyncio.StreamReader()
    r.feed_data(b"a\nb\nc")
    r.feed_eof()
    print([line async for line in r])
    r = asyncio.StreamReader()
    waiter = asyncio.create_task(r.readline())
    await asyncio.sleep(0)
    r.set_exception(ConnectionResetError("peer is gone"))
    await waiter


try:
    asyncio.run(main())
except Exception as e:
    print(type(e).__name__, e)
