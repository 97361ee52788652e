"""What it costs to resume a chain of awaits, by its depth: in the VM and natively.

Natively a value passes through every coroutine of a chain, on its way in and on its way out, so a resume costs as much
as the chain is deep. In the VM a chain of awaits is a stack, and a resume goes straight to its innermost frame: it
should cost the same at every depth.

Measured is one ``send(None)`` into the outermost object of a chain that is suspended in its innermost. Depth 1 is a
coroutine that itself awaits what yields. The chains:

- coroutines that await coroutines;
- the same awaited by one more, which handles an exception that all the others inherit;
- coroutines with an async generator's ``asend`` in the middle;
- generators that ``yield from`` generators;
- async generators that ``async for`` over async generators, while the innermost of them awaits;
- generators, and coroutines, put together from the inside out: each is stepped once by hand before the next one awaits
  it, so that chains are joined as wholes, and the innermost frame finds the outermost over all the joints. (A coroutine
  that is suspended in an await can be awaited only by way of its ``__await__``.)

Not measured is a value that async generators pass on (``async for x in inner: yield x``). Each level executes its own
loop for each value, in the VM as natively, so this costs per level by its nature.

Run ``python -m tests.benchmarks.await_depth`` in the project's folder, or this file.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable
from typing import Any, TypeAlias

import asyncvm

if __package__:
    from tests.benchmarks.measuring import markdown_table, median_nanoseconds
else:  # run as a script
    from measuring import markdown_table, median_nanoseconds

SOURCE = """
import types

@types.coroutine
def pause():
    yield

async def waits():
    while True:
        await pause()

async def coroutines(depth):
    await (waits() if depth == 2 else coroutines(depth - 1))

def awaits(depth):
    return waits() if depth == 1 else coroutines(depth)

async def handles(depth):
    try:
        raise ValueError
    except ValueError:
        await awaits(depth)

async def gives(awaitable):
    yield await awaitable

async def coroutines_then(depth, awaitable):
    await (awaitable if depth == 1 else coroutines_then(depth - 1, awaitable))

def awaits_with_asend(depth):
    return coroutines_then((depth + 1) // 2, gives(awaits(max(depth // 2, 1))).asend(None))

def endless():
    while True:
        yield

def delegates(depth):
    yield from (endless() if depth == 2 else delegates(depth - 1))

def yields_from(depth):
    return endless() if depth == 1 else delegates(depth)

async def numbers(depth):
    if depth == 1:
        await waits()
    async for number in numbers(depth - 1):
        yield number

async def loops(depth):
    async for _ in numbers(depth):
        pass

class Begun:
    def __init__(self, coroutine):
        self.coroutine = coroutine

    def __await__(self):
        return self.coroutine.__await__()

async def awaits_begun(coroutine):
    await Begun(coroutine)

def yields_from_begun(generator):
    yield from generator
"""

Chain: TypeAlias = Any
#: makes a suspended chain of a depth out of the names that SOURCE defines
Maker: TypeAlias = Callable[[dict[str, Any], int], Chain]

DEPTHS = (1, 10, 100, 1_000, 10_000)
_COROUTINES = "Coroutines that await coroutines"
#: the cost at the greatest depth should be within this of the cost at depth 1
_WANTED = 1.5


def _from_the_outside(function: str) -> Maker:
    def make(names: dict[str, Any], depth: int) -> Chain:
        chain = names[function](depth)
        chain.send(None)
        return chain

    return make


def _from_the_inside(innermost: str, joins: str) -> Maker:
    def make(names: dict[str, Any], depth: int) -> Chain:
        chain = names[innermost]()
        chain.send(None)
        for _ in range(depth - 1):
            chain = names[joins](chain)
            chain.send(None)
        return chain

    return make


CHAINS: dict[str, Maker] = {
    _COROUTINES: _from_the_outside("awaits"),
    "The same awaited by one that handles an exception": _from_the_outside("handles"),
    "Coroutines with an async generator's asend in the middle": _from_the_outside("awaits_with_asend"),
    "Generators that yield from generators": _from_the_outside("yields_from"),
    "Async generators that loop over async generators": _from_the_outside("loops"),
    "Coroutines put together from the inside out": _from_the_inside("waits", "awaits_begun"),
    "Generators put together from the inside out": _from_the_inside("endless", "yields_from_begun"),
}


def main() -> None:
    vm = asyncvm.VM(limits=asyncvm.Limits(recursion=20_000))
    guest: dict[str, Any] = {}
    vm.run(SOURCE, guest)
    native: dict[str, Any] = {}
    exec(compile(SOURCE, "<native>", "exec"), native)
    print(f"Nanoseconds for one resume of a suspended chain, Python {sys.version.split()[0]}, medians.")
    costs = {}
    for title, maker in CHAINS.items():
        costs[title] = _costs(maker, guest, native)
        print(f"\n{title}:\n\n{_table(costs[title])}")
    deepest = DEPTHS[-1]
    ratio = costs[_COROUTINES]["VM", deepest] / costs[_COROUTINES]["VM", 1]
    print(
        f"\nIn the VM a resume at await depth {deepest:,} costs {ratio:.2f} times one at depth 1 (wanted: {_WANTED})."
    )


def _costs(maker: Maker, guest: dict[str, Any], native: dict[str, Any]) -> dict[tuple[str, int], float]:
    """Nanoseconds for one resume, by who executes it and how deep; none where the host's stack does not suffice."""
    chains: dict[tuple[str, int], Chain] = {}
    for depth in DEPTHS:
        chains["VM", depth] = maker(guest, depth)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # coroutines that are too deep for the host are never awaited
            try:
                chains["native", depth] = maker(native, depth)
            except RecursionError:
                pass
    return median_nanoseconds({name: chain.send for name, chain in chains.items()})


def _table(costs: dict[tuple[str, int], float]) -> str:
    rows = []
    for depth in DEPTHS:
        own, native = costs["VM", depth], costs.get(("native", depth))
        rows.append((
            f"{depth:,}",
            f"{own:,.0f}",
            "beyond the host's recursion limit" if native is None else f"{native:,.0f}",
            f"{own / costs['VM', 1]:.2f}",
            "" if native is None else f"{own / native:.1f}",
        ))  # fmt: skip
    return markdown_table(("depth", "VM, ns", "native, ns", "VM, relative to depth 1", "VM / native"), rows)


if __name__ == "__main__":
    main()
