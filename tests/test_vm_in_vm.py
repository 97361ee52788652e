"""A guest that uses asyncvm itself: to the guests of its VM, the outer VM is the host.

The program is run natively and in a VM; what the inner VM limits and counts has to be the same.
"""

from __future__ import annotations

import pytest

from tests.differential import check

PROGRAM = """
import anyio
import asyncvm

inner = asyncvm.VM(slice=SLICE)
names = {}
inner.run('''
def count(n):
    while n:
        n -= 1
    return "counted"

def numbers(n):
    for i in range(n):
        yield i

async def counting(n):
    return count(n)

async def ticks(n):
    for i in range(n):
        yield i

def looping(n):
    yield from numbers(n)
''', names)


async def attempt(way, n):
    before = inner.instructions
    try:
        with inner.limited(asyncvm.Limits(instructions=500)):
            print(way.__name__, await way(n))
    except asyncvm.LimitExceeded as error:
        print(way.__name__, error)
    print(inner.instructions - before)


async def called(n):
    return names["count"](n)

async def awaited(n):
    return await names["counting"](n)

async def iterated(n):
    return sum([i for i in names["numbers"](n)])

async def iterated_asynchronously(n):
    return sum([i async for i in names["ticks"](n)])

async def delegated(n):
    def outer():
        yield from names["looping"](n)
    return sum(outer())

async def main():
    for way in (called, awaited, iterated, iterated_asynchronously, delegated):
        for n in (3, 100000):
            await attempt(way, n)

anyio.run(main, backend=BACKEND)
"""


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("slice", [None, 0.005])
def test_the_inner_vm_limits_and_counts_its_own_guests(backend: str, slice: float | None) -> None:
    outcome = check(PROGRAM.replace("BACKEND", repr(backend)).replace("SLICE", repr(slice)))
    assert outcome.output.count("the call may execute 500 instructions, and has") == 5
