"""Sockets on the loopback: a listener served by one side, a client on the other, buffered streams, stream classes."""
# --- inner
import anyio
import anyio.abc
from anyio.streams.buffered import BufferedByteReceiveStream
from anyio.streams.stapled import StapledByteStream


async def echo(client):
    async with client:
        async for data in client:
            await client.send(data.upper())


async def failing(client):
    async with client:
        raise ValueError(await client.receive())


class Upper(anyio.abc.ByteStream):
    def __init__(self, stream):
        self.stream = stream

    async def receive(self, max_bytes=65536):
        return (await self.stream.receive(max_bytes)).upper()

    async def send(self, item):
        await self.stream.send(item.upper())

    async def send_eof(self):
        await self.stream.send_eof()

    async def aclose(self):
        await self.stream.aclose()
        print("upper closed")

    @property
    def extra_attributes(self):
        return {**self.stream.extra_attributes, anyio.abc.SocketAttribute.family: lambda: "of this side"}


# --- outer
async def main():
    async with await anyio.create_tcp_listener(local_host="127.0.0.1") as listener:
        async with anyio.create_task_group() as tg:
            tg.start_soon(listener.serve, echo)
            port = listener.extra(anyio.abc.SocketAttribute.local_port)
            async with await anyio.connect_tcp("127.0.0.1", port) as client:
                print(client.extra(anyio.abc.SocketAttribute.remote_port) == port)
                buffered = BufferedByteReceiveStream(client)
                for data in (b"one", b"two" * 1000):
                    await client.send(data)
                    print((await buffered.receive_exactly(len(data)))[:10])
                await client.send(b"a line\nand more")
                print(await buffered.receive_until(b"\n", 100))
                await client.send_eof()
                try:
                    await buffered.receive_until(b"\n", 100)
                except anyio.IncompleteRead as error:
                    print(type(error).__name__, error.args, buffered.buffer)
            try:
                await client.send(b"closed")
            except anyio.ClosedResourceError as error:
                print(type(error).__name__)
            tg.cancel_scope.cancel()
    async with await anyio.create_tcp_listener(local_host="127.0.0.1") as listener:
        async with anyio.create_task_group() as tg:
            tg.start_soon(listener.serve, echo)
            port = listener.extra(anyio.abc.SocketAttribute.local_port)
            async with Upper(await anyio.connect_tcp("127.0.0.1", port)) as upper:
                print(upper.extra(anyio.abc.SocketAttribute.family))
                await upper.send(b"sent")
                print(await upper.receive())
                with anyio.move_on_after(0) as scope:
                    await upper.receive()
                print(scope.cancelled_caught)
                await upper.send_eof()
                try:
                    await upper.receive()
                except anyio.EndOfStream as error:
                    print(type(error).__name__)
            stapled = StapledByteStream(upper, upper)
            print(sorted(key is anyio.abc.SocketAttribute.family for key in stapled.extra_attributes)[-1:])
            tg.cancel_scope.cancel()
    async with await anyio.create_udp_socket(local_host="127.0.0.1") as udp:
        port = udp.extra(anyio.abc.SocketAttribute.local_port)
        await udp.sendto(b"to itself", "127.0.0.1", port)
        async for data, (host, sender) in udp:
            print(data, host, sender == port)
            break
    try:
        async with await anyio.create_tcp_listener(local_host="127.0.0.1") as listener, anyio.create_task_group() as tg:
            tg.start_soon(listener.serve, failing)
            port = listener.extra(anyio.abc.SocketAttribute.local_port)
            async with await anyio.connect_tcp("127.0.0.1", port) as client:
                await client.send(b"fail")
    except* ValueError as group:
        error = group
    while isinstance(error, ExceptionGroup):
        [error] = error.exceptions
    raise error
