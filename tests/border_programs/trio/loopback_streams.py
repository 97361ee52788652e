"""Sockets on the loopback: a server of one side, a client of the other; streams, listeners, raw sockets, errors."""
# --- inner
import trio
import trio.testing


async def echo(stream):
    async for data in stream:
        await stream.send_all(data.upper())
    print("the client is gone")


async def failing(stream):
    async with stream:
        raise ValueError(await stream.receive_some(10))


class Upper(trio.abc.HalfCloseableStream):
    """A stream of this side around another one."""

    def __init__(self, stream):
        self.stream = stream

    async def send_all(self, data):
        await self.stream.send_all(data.upper())

    async def wait_send_all_might_not_block(self):
        await self.stream.wait_send_all_might_not_block()

    async def receive_some(self, max_bytes=None):
        return (await self.stream.receive_some(max_bytes)).upper()

    async def send_eof(self):
        await self.stream.send_eof()

    async def aclose(self):
        await self.stream.aclose()


# --- outer
async def receive_exactly(stream, count):
    data = b""
    while len(data) < count:
        part = await stream.receive_some(count - len(data))
        if not part:
            return data, "the end"
        data += part
    return data


async def main():
    async with trio.open_nursery() as nursery:
        listeners = await nursery.start(lambda task_status: trio.serve_tcp(
            echo, 0, host="127.0.0.1", task_status=task_status))
        port = listeners[0].socket.getsockname()[1]
        async with await trio.open_tcp_stream("127.0.0.1", port) as stream:
            for data in (b"one", b"two", b"three" * 1000):
                await stream.send_all(data)
                print((await receive_exactly(stream, len(data)))[:10])
            await stream.send_eof()
            print(await receive_exactly(stream, 1))
        try:
            await stream.send_all(b"closed")
        except trio.ClosedResourceError as error:
            print(type(error).__name__, error)
        nursery.cancel_scope.cancel()
    first, second = trio.socket.socketpair()
    with first, second:
        print(await first.send(b"raw"), await second.recv(10))
        with trio.move_on_after(0) as scope:
            await second.recv(10)
        print(scope.cancelled_caught)
        first.shutdown(trio.socket.SHUT_WR)
        print(await second.recv(10))
    try:
        await first.send(b"closed")
    except OSError as error:
        print(type(error).__name__)
    left, right = trio.testing.memory_stream_pair()
    upper = Upper(left)
    async with upper, right:
        await upper.send_all(b"sent")
        print(await right.receive_some())
        await right.send_all(b"received")
        print(await upper.receive_some(4), [data async for data in _first(upper)])
        await upper.send_eof()
        print([data async for data in right])
    [listener] = await trio.open_tcp_listeners(0, host="127.0.0.1")
    async with trio.open_nursery() as nursery:
        nursery.start_soon(trio.serve_listeners, failing, [listener])
        async with await trio.testing.open_stream_to_socket_listener(listener) as stream:
            await stream.send_all(b"fail")
            await trio.sleep_forever()


async def _first(stream):
    async for data in stream:
        yield data
        return
