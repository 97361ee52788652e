"""Memory channels between both sides: clones, statistics, closed and broken ends, the ``_nowait`` forms, a group."""
# --- inner
import trio
import trio.testing


async def produce(channel, items):
    async with channel:
        for item in items:
            await channel.send(item)
    return len(items)


async def collect(channel):
    async with channel:
        return [item async for item in channel]


async def squares(channel):
    async for item in channel:
        yield item * item


async def attempt(function, *args):
    try:
        result = function(*args)
        if hasattr(result, "__await__"):
            result = await result
    except Exception as error:
        print(type(error).__name__, error.args, type(error.__cause__).__name__, type(error.__context__).__name__)
    else:
        print("result", result)


# --- outer
def numbers(statistics):
    return (statistics.current_buffer_used, statistics.max_buffer_size, statistics.open_send_channels,
            statistics.open_receive_channels, statistics.tasks_waiting_send, statistics.tasks_waiting_receive)


async def main():
    send, receive = trio.open_memory_channel(0)
    async with trio.open_nursery() as nursery:
        nursery.start_soon(produce, send, range(5))
        print(await collect(receive))
    send, receive = trio.open_memory_channel(3)
    async with send, receive:
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
        await attempt(send.send_nowait, "closed")
        for _ in range(3):
            await attempt(receive.receive)
    send, receive = trio.open_memory_channel[int](1)
    await receive.aclose()
    await attempt(send.send, "nobody receives")
    send, receive = trio.open_memory_channel(1)
    async with trio.open_nursery() as nursery:
        nursery.start_soon(attempt, receive.receive)
        await trio.testing.wait_all_tasks_blocked()
        print(numbers(receive.statistics()))
        receive.close()
    send, receive = trio.open_memory_channel(10)
    async with send, receive:
        with send.clone() as copy:
            print(await produce(copy, "abc"))
        for item in (1, 2, 3):
            send.send_nowait(item)
        letters = [item async for item, _ in zip_async(receive, range(3))]
        print(letters)
        send.close()
        print([item async for item in squares(receive)])
    for size in (-1, 1.5, float("inf"), "1"):
        await attempt(lambda: trio.open_memory_channel(size)[0].statistics().max_buffer_size)
    await send.send("at the end")


async def zip_async(channel, other):
    for item in other:
        yield await channel.receive(), item
