"""How late a task of the host's is served while guests compute for ever, and how evenly they share the time.

A host task wants to run every 10 ms. Beside it, 1, 10, 50 and 200 guests compute without ever awaiting, in one VM whose
slice is 5 ms. For comparison, as many native coroutines compute the same, and call ``await asyncio.sleep(0)``, or
trio's, by hand every 1,000 iterations.

Printed are the median, the 99th percentile and the worst of how late the host task was, in milliseconds, and the least
and the largest share of the guests' time that one of them had, as a multiple of an even share.

Run ``python -m tests.benchmarks.fairness`` in the project's folder, or this file; seconds for each row may be given.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

import anyio

import asyncvm

if __package__:
    from tests.benchmarks.measuring import markdown_table
else:  # run as a script
    from measuring import markdown_table

SLICE = 0.005
PERIOD = 0.010
COUNTS = (1, 10, 50, 200)
SOURCE = """
while True:
    work[number] += 1
"""


async def guest(vm: asyncvm.VM, number: int, work: list[int]) -> None:
    await vm.run_async(SOURCE, {"number": number, "work": work})


async def native(sleep: Callable[[float], Awaitable[None]], number: int, work: list[int]) -> None:
    iterations = 0
    while True:
        work[number] += 1
        iterations += 1
        if iterations % 1000 == 0:
            await sleep(0)


async def lateness(seconds: float) -> list[float]:
    """Tick for *seconds*; how late each tick was, in milliseconds."""
    late: list[float] = []
    begin = time.perf_counter()
    due = begin + PERIOD
    while due < begin + seconds:
        await anyio.sleep(max(0.0, due - time.perf_counter()))
        now = time.perf_counter()
        late.append(max(0.0, now - due) * 1000)
        due = max(due + PERIOD, now)
    return late


async def measure(kind: str, backend: str, count: int, seconds: float) -> list[str]:
    vm = asyncvm.VM(slice=SLICE)
    work = [0] * count
    async with anyio.create_task_group() as tg:
        for number in range(count):
            if kind == "guests":
                tg.start_soon(guest, vm, number, work)
            else:
                tg.start_soon(native, sys.modules[backend].sleep, number, work)
        late = await lateness(seconds)
        tg.cancel_scope.cancel()
    even = sum(work) / count
    percentile = statistics.quantiles(late, n=100)[98]
    figures: list[Any] = [statistics.median(late), percentile, max(late)]
    return [
        backend, kind, str(count), str(len(late)),
        *(f"{figure:.1f}" for figure in figures),
        f"{min(work) / even:.2f}", f"{max(work) / even:.2f}",
    ]  # fmt: skip


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 3.0
    rows = []
    for backend in ("asyncio", "trio"):
        for count in COUNTS:
            for kind in ("guests", "native"):
                rows.append(anyio.run(measure, kind, backend, count, seconds, backend=backend))
    print(f"Python {sys.version.split()[0]}, slice {SLICE * 1000:.0f} ms, {seconds:g} s each")
    header = ["loop", "what", "how many", "ticks", "median ms", "99th ms", "worst ms", "least share", "largest share"]
    print(markdown_table(header, rows))


if __name__ == "__main__":
    main()
