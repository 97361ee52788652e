"""A TCP echo server on a free port with task group, SocketAttribute and several clients, both backends."""
import anyio
from anyio.abc import SocketAttribute
from anyio.streams.buffered import BufferedByteReceiveStream


async def handle(stream):
    async with stream:
        buf = BufferedByteReceiveStream(stream)
        try:
            while True:
                line = await buf.receive_until(b"\n", 100)
                await stream.send(line.upper() + b"\n")
        except anyio.IncompleteRead:
            pass


async def client(port, words, out):
    async with await anyio.connect_tcp("127.0.0.1", port) as stream:
        buf = BufferedByteReceiveStream(stream)
        got = []
        for w in words:
            await stream.send(w.encode() + b"\n")
            got.append((await buf.receive_until(b"\n", 100)).decode())
        out[words[0]] = got


async def main():
    listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
    port = listener.extra(SocketAttribute.local_port)
    out = {}
    async with listener, anyio.create_task_group() as tg:
        tg.start_soon(listener.serve, handle)
        async with anyio.create_task_group() as clients:
            for words in (["one", "two"], ["three"]):
                clients.start_soon(client, port, words, out)
        tg.cancel_scope.cancel()
    return sorted(out.items())


for backend in ("asyncio", "trio"):
    print(backend, anyio.run(main, backend=backend))
