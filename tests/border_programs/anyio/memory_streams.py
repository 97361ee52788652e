"""A producer on one side, a consumer on the other, over memory object streams."""
# --- inner
import anyio


async def produce(stream, count):
    async with stream:
        for i in range(count):
            await stream.send(i)
        print("all sent")


# --- outer
async def consume(stream):
    async with stream:
        return [item async for item in stream]


async def main():
    send, receive = anyio.create_memory_object_stream(0)
    async with anyio.create_task_group() as tg:
        tg.start_soon(produce, send, 5)
        print(await consume(receive))
