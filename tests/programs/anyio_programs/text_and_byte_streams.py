"""TextReceiveStream and BufferedByteReceiveStream over memory streams: split characters, limits."""
import anyio
from anyio.streams.buffered import BufferedByteReceiveStream
from anyio.streams.stapled import StapledObjectStream
from anyio.streams.text import TextReceiveStream


async def filled(*items):
    send, receive = anyio.create_memory_object_stream(len(items))
    async with send:
        for i in items:
            await send.send(i)
    return receive


async def main():
    data = "h\u00e9llo \u20ac".encode()
    async with TextReceiveStream(await filled(data[:2], data[2:8], data[8:])) as text:
        print([ascii(part) async for part in text])
    async with BufferedByteReceiveStream(await filled(b"ab", b"cdef", b"|g", b"h")) as buf:
        print(await buf.receive_exactly(3), await buf.receive_until(b"|", 10), await buf.receive(1), buf.buffer)
        try:
            await buf.receive_exactly(9)
        except anyio.IncompleteRead as e:
            print(type(e).__name__)
    a_send, a_receive = anyio.create_memory_object_stream(1)
    async with StapledObjectStream(a_send, a_receive) as loopback:
        await loopback.send({"k": 1})
        print(await loopback.receive())
    async with BufferedByteReceiveStream(await filled(b"no delimiter here")) as buf:
        try:
            await buf.receive_until(b"\n", 4)
        except anyio.DelimiterNotFound as e:
            print(e)


anyio.run(main, backend="asyncio")
