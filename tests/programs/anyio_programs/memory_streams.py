"""Memory object streams: buffering, would-block, clones, end of stream, broken and closed."""
import anyio


async def main():
    out = []
    send, receive = anyio.create_memory_object_stream(2)
    send.send_nowait("a")
    await send.send("b")
    for act in (lambda: send.send_nowait("c"), lambda: [receive.receive_nowait() for _ in range(3)]):
        try:
            act()
        except anyio.WouldBlock as e:
            out.append(type(e).__name__)
    clone = send.clone()
    stats = send.statistics()
    out.append((stats.current_buffer_used, stats.max_buffer_size, stats.open_send_streams))
    await send.aclose()
    await clone.send("from clone")
    clone.close()
    out.append([item async for item in receive])
    try:
        await receive.receive()
    except anyio.EndOfStream as e:
        out.append(type(e).__name__)
    for stream, act in ((send, lambda: send.send_nowait(1)), (receive, None)):
        stream.close()
        try:
            act() if act else receive.receive_nowait()
        except anyio.ClosedResourceError as e:
            out.append(type(e).__name__)
    send, receive = anyio.create_memory_object_stream(1)
    receive.close()
    try:
        await send.send("nobody")
    except anyio.BrokenResourceError as e:
        out.append(type(e).__name__)
    send.close()
    return out


for backend in ("asyncio", "trio"):
    print(backend, anyio.run(main, backend=backend))
