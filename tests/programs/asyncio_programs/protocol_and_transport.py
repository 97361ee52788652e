"""A Protocol class over a loopback server: callbacks recorded in order, futures resolved by them."""
import asyncio

class Server(asyncio.Protocol):
    def __init__(self, log):
        self.log, self.buf = log, b""

    def connection_made(self, transport):
        self.transport = transport
        self.log.append("server made")

    def data_received(self, data):
        self.buf += data
        while b"\n" in self.buf:
            line, self.buf = self.buf.split(b"\n", 1)
            self.log.append(line)
            self.transport.write(line[::-1] + b"\n")
    def connection_lost(self, exc):
        self.log.append(("server lost", exc))

class Client(asyncio.Protocol):
    def __init__(self, n, done):
        self.left, self.done, self.data = n, done, b""
    def connection_made(self, transport):
        transport.write(b"abc\nde\n")
        self.transport = transport
    def data_received(self, data):
        self.data += data
        if self.data.count(b"\n") == self.left:
            self.transport.close()
    def connection_lost(self, exc):
        self.done.set_result((self.data, exc))

async def main():
    loop, log = asyncio.get_running_loop(), []
    server = await loop.create_server(lambda: Server(log), "127.0.0.1", 0)
    done = loop.create_future()
    await loop.create_connection(lambda: Client(2, done), *server.sockets[0].getsockname())
    print(await done)
    while len(log) < 4:
        await asyncio.sleep(0)
    server.close()
    print(log)

asyncio.run(main())
