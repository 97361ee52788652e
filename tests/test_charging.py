"""What guests are charged: the same number of instructions each time, alone or among others, on tasks and threads."""

from __future__ import annotations

import threading
from typing import Any

import anyio
import pytest

import asyncvm
from asyncvm import Limits

PROGRAM = """
import anyio

class Thing:
    def __init__(self, n): self.n = n
    def __lt__(self, other): return self.n < other.n
    def __del__(self): pass

def numbers(n):
    try:
        for i in range(n): yield i
    finally:
        pass

async def task(n, results):
    async for x in async_numbers(n):
        results.append(sum(numbers(x)))

async def async_numbers(n):
    for i in range(n):
        await anyio.sleep(0)
        yield i

results = []
async with anyio.create_task_group() as tg:
    for n in range(4):
        tg.start_soon(task, n, results)
with anyio.move_on_after(1000):
    await anyio.to_thread.run_sync(lambda: [None for _ in numbers(50)])
things = sorted(Thing(i * 7 % 11) for i in range(11))
try:
    for i in range(200):
        if i == 150: raise KeyError(i)
except KeyError as error:
    pass
del things
sorted(results)
"""
RESULT = [0, 0, 0, 0, 0, 1]


async def charged(vm: asyncvm.VM, limits: Limits | None = None) -> int:
    guest = await vm.start(PROGRAM, {}, limits=limits)
    assert await guest == RESULT
    return guest.instructions


@pytest.mark.anyio
async def test_twenty_runs_alone_and_beside_fifty_others() -> None:
    assert len(await counts_of_ten_runs(None) | await counts_of_ten_runs(0.000_5)) == 1


async def counts_of_ten_runs(slice: float | None) -> set[int]:
    counts: set[int] = set()
    vm = asyncvm.VM(slice=slice)
    for limits in (None, Limits(instructions=100_000), Limits(seconds=1000)):
        before = vm.instructions
        counts.add(await charged(vm, limits))
        assert {vm.instructions - before} == counts
    for _ in range(3):
        counts.add(await charged(asyncvm.VM(slice=slice)))

    async def other() -> None:
        await vm.run_async("while not done: await anyio.sleep(0)", names)

    names: dict[str, Any] = {"done": False, "anyio": anyio}
    async with anyio.create_task_group() as tg:
        for _ in range(50):
            tg.start_soon(other)
        for limits in (None, Limits(instructions=100_000)) * 2:
            counts.add(await charged(vm, limits))
        names["done"] = True
    return counts


def test_one_vm_is_used_from_32_threads_at_once() -> None:
    """They share code objects, and begin together."""
    source = """
def f(n):
    return n if n < 2 else f(n - 1) + f(n - 2)
def numbers(n):
    while n:
        yield n
        n -= 1
result = [f(10), sum(numbers(100)), sorted(range(9), key=lambda n: -n)]
"""
    single = asyncvm.VM()
    expected: dict[str, Any] = {}
    single.run(source, expected)
    vm = asyncvm.VM(limits=Limits(instructions=10_000_000))
    barrier = threading.Barrier(32)
    results: list[Any] = []

    def work(limits: Limits | None) -> None:
        barrier.wait()
        for _ in range(4):
            names: dict[str, Any] = {}
            vm.run(source, names, limits=limits)
            results.append(names["result"])

    threads = [
        threading.Thread(target=work, args=(Limits(instructions=single.instructions) if n % 2 else None,))
        for n in range(32)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [expected["result"]] * 128
    assert vm.instructions == 128 * single.instructions
    assert vm.guests == []
