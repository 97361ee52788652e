"""Memory object streams between both sides: buffers, clones, statistics, closed and broken ends."""
# --- inner
import anyio


async def attempt(function, *args):
    try:
        result = function(*args)
        if hasattr(result, "__await__"):
            result = await result
    except Exception as error:
        print(type(error).__name__, error.args, type(error.__cause__).__name__, error.__suppress_context__)
    else:
        print("result", result)


async def squares(stream):
    async for item in stream:
        yield item * item


async def send_all(stream, items):
    async with stream:
        for item in items:
            await stream.send(item)
    return len(items)


# --- outer
def numbers(statistics):
    return (statistics.current_buffer_used, statistics.max_buffer_size, statistics.open_send_streams,
            statistics.open_receive_streams, statistics.tasks_waiting_send, statistics.tasks_waiting_receive)


async def collect(stream, into):
    async with stream:
        async for item in stream:
            into.append(item)


async def main():
    send, receive = anyio.create_memory_object_stream(3)
    with send, receive:
        for i in range(4):
            await attempt(send.send_nowait, i)
        print(numbers(send.statistics()))
        copy = receive.clone()
        await attempt(copy.receive)
        await attempt(receive.receive_nowait)
        await copy.aclose()
        await attempt(copy.receive)
        await attempt(copy.clone)
        print(numbers(receive.statistics()))
        await send.aclose()
        await attempt(send.send, "closed")
        for _ in range(3):
            await attempt(receive.receive)
    send, receive = anyio.create_memory_object_stream[int](1)
    receive.close()
    await attempt(send.send, "nobody receives")
    send.close()
    into = []
    send, receive = anyio.create_memory_object_stream(0)
    async with anyio.create_task_group() as tg:
        for _ in range(3):
            tg.start_soon(collect, receive.clone(), into)
        receive.close()
        await anyio.wait_all_tasks_blocked()
        print(numbers(send.statistics()))
        with send.clone() as copy:
            print(await send_all(copy, range(6)), numbers(send.statistics())[2:4])
        send.close()
    print(sorted(into))
    send, receive = anyio.create_memory_object_stream(10)
    with receive:
        await send_all(send, [1, 2, 3])
        print([item async for item in squares(receive)])
    send, receive = anyio.create_memory_object_stream(0)
    with send, receive:
        with anyio.move_on_after(0) as scope:
            await send.send("cancelled")
        print(scope.cancelled_caught, numbers(send.statistics()))
        with anyio.move_on_after(0) as scope:
            print([item async for item in squares(receive)])
        print(scope.cancelled_caught, numbers(receive.statistics()))
    for size in (-1, 1.5, "1"):
        await attempt(anyio.create_memory_object_stream, size)
    await send_all(send, ["at the end"])
