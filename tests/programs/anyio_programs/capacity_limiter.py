"""CapacityLimiter: borrowed tokens, over-release, peak concurrency, on_behalf_of."""
import anyio


async def job(limiter, state):
    async with limiter:
        state["now"] += 1
        state["peak"] = max(state["peak"], state["now"])
        await anyio.lowlevel.checkpoint()
        state["now"] -= 1


async def main():
    limiter, state = anyio.CapacityLimiter(2), {"now": 0, "peak": 0}
    async with anyio.create_task_group() as tg:
        for _ in range(6):
            tg.start_soon(job, limiter, state)
    print(state, limiter.total_tokens, limiter.borrowed_tokens, limiter.available_tokens)
    limiter.acquire_on_behalf_of_nowait("one")
    await limiter.acquire_on_behalf_of("two")
    try:
        limiter.acquire_on_behalf_of_nowait("three")
    except anyio.WouldBlock:
        print("would block", limiter.borrowed_tokens)
    limiter.release_on_behalf_of("one")
    try:
        limiter.release_on_behalf_of("one")
    except RuntimeError as e:
        print("RuntimeError", "token" in str(e))
    limiter.total_tokens = 5
    print(limiter.available_tokens)
    try:
        limiter.total_tokens = 0.5
    except TypeError as e:
        print(e)


anyio.run(main, backend="asyncio")
