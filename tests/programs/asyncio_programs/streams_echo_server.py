"""A loopback echo server with streams on port 0, several clients and a protocol error."""
import asyncio


async def handle(reader, writer):
    try:
        while line := await reader.readline():
            cmd, _, arg = line.decode().strip().partition(" ")
            if cmd == "quit":
                break
            reply = {"upper": arg.upper, "len": lambda: str(len(arg))}.get(cmd, lambda: f"unknown {cmd}")()
            writer.write(f"{reply}\n".encode())
            await writer.drain()
    finally:
        writer.close()
        await writer.wait_closed()


async def client(port, *lines):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    replies = []
    for line in lines:
        writer.write(line.encode() + b"\n")
        await writer.drain()
        replies.append((await reader.readline()).decode().rstrip())
    writer.write(b"quit\n")
    replies.append(await reader.read())
    writer.close()
    await writer.wait_closed()
    return replies


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        print(await client(port, "upper abc", "len hello", "what"))
        print(await asyncio.gather(*(client(port, f"len {'x' * n}") for n in range(3))))
        print(server.is_serving())
    print(server.is_serving())


asyncio.run(main())
