"""What a step of a suspended coroutine costs that awaits a host's future, when the future is ready: as a multiple.

The coroutine awaits one `asyncio.Future` after the other. Measured is its step by hand, a ``send(None)`` that gets the
result of the one, which has just been set, and goes on to await the next; and a turn of a task on asyncio's event loop,
which makes the future, has its result set, and awaits it.

Run ``python -m tests.benchmarks.ready_future`` in the project's folder, or this file.
"""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Callable
from typing import Any

import asyncvm

if __package__:
    from tests.benchmarks.measuring import markdown_table
else:  # run as a script
    from measuring import markdown_table

SOURCE = """
async def waits(futures):
    for future in futures:
        await future

async def takes_turns(loop, count):
    for _ in range(count):
        future = loop.create_future()
        loop.call_soon(future.set_result, None)
        await future
"""
STEPS = 2000
ROUNDS = 15


def steps(waits: Callable[[Any], Any]) -> float:
    """Seconds that a step takes, and making the future ready."""
    loop = asyncio.new_event_loop()
    futures = [loop.create_future() for _ in range(STEPS + 1)]
    coroutine = waits(tuple(futures))
    send = coroutine.send
    send(None)
    del futures[-1]
    start = time.process_time()
    for future in futures:
        future.set_result(None)
        send(None)
    spent = time.process_time() - start
    coroutine.close()
    loop.close()
    return spent / STEPS


def turns(takes_turns: Callable[[Any, int], Any]) -> float:
    """Seconds that a turn takes, in a task."""

    async def main() -> float:
        start = time.process_time()
        await takes_turns(asyncio.get_running_loop(), STEPS)
        return time.process_time() - start

    return asyncio.run(main()) / STEPS


def main() -> None:
    native: dict[str, Any] = {}
    exec(SOURCE, native)
    vm = asyncvm.VM(limits=asyncvm.Limits(instructions=10**15), slice=0.005)
    vm.run(SOURCE)
    rows = []
    for name, measure, function in (("a step", steps, "waits"), ("a turn of a task", turns, "takes_turns")):
        times: dict[str, list[float]] = {"native": [], "vm": []}
        for _ in range(ROUNDS):
            times["native"].append(measure(native[function]))
            times["vm"].append(measure(vm.globals[function]))
        natively, in_vm = (statistics.median(times[key]) for key in ("native", "vm"))
        rows.append((name, f"{natively * 1e6:.2f}", f"{in_vm * 1e6:.2f}", f"{in_vm / natively:.1f}"))
    print(markdown_table(("", "native, µs", "VM, µs", "VM / native"), rows))


if __name__ == "__main__":
    main()
