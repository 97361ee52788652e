"""``gather`` and ``wait_for`` over coroutines of the other side."""
# --- inner
import asyncio


async def work(n):
    await asyncio.sleep(0)
    if n == 3:
        raise ValueError(n)
    return n * 2


async def forever():
    try:
        await asyncio.Event().wait()
    finally:
        print("forever ends")


# --- outer
async def main():
    print(await asyncio.gather(*map(work, range(3))))
    print(await asyncio.gather(*map(work, range(5)), return_exceptions=True))
    try:
        await asyncio.wait_for(forever(), 0)
    except TimeoutError as error:
        print(type(error))
    await asyncio.gather(work(1), work(3))
