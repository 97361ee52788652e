"""move_on_after with zero and infinite deadlines, results kept or skipped, and current_effective_deadline."""
import math

import anyio


async def compute(n):
    for _ in range(n):
        await anyio.lowlevel.checkpoint()
    return n


async def main():
    got = []
    with anyio.move_on_after(0) as scope:
        got.append("before")
        await compute(1)
        got.append("not reached")
    got.append(scope.cancelled_caught)
    with anyio.move_on_after(0) as scope:
        got.append("no checkpoint")
    got.append(scope.cancelled_caught)
    with anyio.move_on_after(None) as scope:
        got.append(await compute(3))
    got.append((scope.cancelled_caught, scope.deadline == math.inf))
    with anyio.move_on_after(100):
        got.append(anyio.current_effective_deadline() < math.inf)
        with anyio.move_on_after(100, shield=True) as s:
            got.append(s.shield)
    got.append(anyio.current_effective_deadline() == math.inf)
    with anyio.move_on_after(0):
        with anyio.CancelScope(shield=True):
            got.append(await compute(2))
        await compute(1)
        got.append("not reached either")
    return got


for backend in ("asyncio", "trio"):
    print(backend, anyio.run(main, backend=backend))
