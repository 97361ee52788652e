"""A server on the loopback device on one side, its clients on the other: lines, limits, errors, the end."""
# --- inner
import asyncio


async def serve_client(reader, writer, log):
    log.append(("connected", type(reader).__name__, writer.is_closing()))
    try:
        while line := await reader.readline():
            command = line.decode().strip()
            if command == "fail":
                raise ValueError("the client said so")
            writer.write(command.upper().encode() + b"\n")
            await writer.drain()
    except ValueError as error:
        log.append(repr(error))
        writer.write(b"error\n")
    finally:
        writer.close()
        await writer.wait_closed()
        log.append("closed")


async def ask(port, *lines):
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=64)
    answers = []
    try:
        for line in lines:
            writer.write(line.encode() + b"\n")
            answers.append((await reader.readuntil(b"\n")).decode())
        writer.write_eof()
        answers.append(await reader.read())
    finally:
        writer.close()
        await writer.wait_closed()
    return answers, reader.at_eof()


# --- outer
async def talk(reader, writer):
    for piece in (b"one\ntw", b"o\nthree", b"!" * 70):
        reader.feed_data(piece)
    reader.feed_eof()
    for call in (reader.readline, lambda: reader.readexactly(4), lambda: reader.readuntil(b"!"), reader.readline,
                 lambda: reader.readexactly(99), lambda: reader.readexactly(-1), reader.read, reader.readline):
        try:
            print(await call())
        except Exception as error:
            print(type(error).__name__, error, getattr(error, "partial", None))
    print([line async for line in reader])


async def main():
    log = []
    finished = asyncio.Event()

    async def connected(reader, writer):
        await serve_client(reader, writer, log)
        finished.set()

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        for lines in (["hello", "world"], [], ["a", "fail"]):
            finished.clear()
            print(await ask(port, *lines))
            await finished.wait()
            print(log, log.clear())
        serving = asyncio.create_task(server.serve_forever())
        await asyncio.sleep(0)
        print(server.is_serving())
        finished.clear()
        try:
            print(await ask(port, "x" * 100))
        except asyncio.LimitOverrunError as error:
            print(type(error).__name__, error, error.consumed > 0)
        await finished.wait()
        serving.cancel()
        print([type(result).__name__ for result in await asyncio.gather(serving, return_exceptions=True)])
    print(server.is_serving(), server.sockets)
    await talk(asyncio.StreamReader(limit=8), None)
    reader = asyncio.StreamReader()
    reader.set_exception(ConnectionResetError("as if"))
    await reader.readline()
