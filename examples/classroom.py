"""A classroom: a hundred programs at once on one event loop, in fair shares, with a table that shows how they do.

Without arguments, the programs are made up: most compute something, some fail, some never end. Give a directory to run
the files in it. ``--backend trio`` runs them on trio.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import anyio
import attrs
from rich.console import Console
from rich.live import Live
from rich.table import Table

import asyncvm

LIMITS = asyncvm.Limits(instructions=100_000, seconds=60)
KINDS = {
    "sum": "total = 0\nfor i in range({n} * 100):\n    total += i\ntotal\n",
    "primes": "primes = [n for n in range(2, {n} * 10) if all(n % d for d in range(2, n))]\nlen(primes)\n",
    "words": "words = ('spam eggs ' * {n}).split()\nlen(set(words)), len(words)\n",
    "mistake": "values = [1, 2, 3]\nvalues[{n}]\n",
    "endless": "while True:\n    try:\n        {n} / 0\n    except ZeroDivisionError:\n        pass\n",
}


@attrs.define
class Result:
    """How a program ended."""

    name: str
    outcome: str
    instructions: int


def made_up(count: int) -> dict[str, str]:
    """Programs of each kind in turn, by their names."""
    kinds = list(KINDS.items())
    programs = {}
    for number in range(count):
        kind, template = kinds[number % len(kinds)]
        programs[f"{number:03} {kind}"] = template.format(n=number + 10)
    return programs


def table_of(vm: asyncvm.VM, results: list[Result]) -> Table:
    """What runs just now, the largest first, and what has ended last."""
    table = Table("program", "state", "instructions", title=f"{len(results)} ended, {len(vm.guests)} running")
    for guest in sorted(vm.guests, key=lambda guest: -guest.instructions)[:8]:
        table.add_row(guest.name, guest.state, f"{guest.instructions:,}")
    for result in results[-4:]:
        table.add_row(result.name, result.outcome, f"{result.instructions:,}", style="dim")
    return table


async def run(vm: asyncvm.VM, name: str, source: str, results: list[Result]) -> None:
    guest = await vm.start(source, {"__name__": "__main__"}, limits=LIMITS, name=name)
    try:
        outcome = f"result {await guest!r}"
    except asyncvm.InstructionLimit:
        outcome = "stopped: too many instructions"
    except Exception as error:
        outcome = f"{type(error).__name__}: {error}"
    results.append(Result(name, outcome, guest.instructions))


async def main(programs: dict[str, str]) -> None:
    vm = asyncvm.VM(slice=0.005)
    results: list[Result] = []
    console = Console()
    with Live(table_of(vm, results), console=console, transient=True, auto_refresh=False) as live:
        async with anyio.create_task_group() as everything:

            async def show() -> None:
                while len(results) < len(programs):
                    live.update(table_of(vm, results), refresh=True)
                    await anyio.sleep(0.1)

            async def run_and_show(name: str, source: str) -> None:
                await run(vm, name, source, results)
                live.update(table_of(vm, results))

            everything.start_soon(show)
            for name, source in programs.items():
                everything.start_soon(run_and_show, name, source)
    for result in sorted(results, key=lambda result: result.name):
        console.print(f"{result.name}: {result.outcome}", highlight=False, markup=False)
    console.print(f"{len(results)} programs, {vm.instructions:,} instructions", highlight=False)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("directory", nargs="?", type=Path, help="where the programs are, one in each .py file")
    parser.add_argument("--backend", choices=["asyncio", "trio"], default="asyncio")
    parser.add_argument("--count", type=int, default=100, help="how many programs to make up")
    options = parser.parse_args()
    if options.directory is None:
        chosen = made_up(options.count)
    else:
        chosen = {path.name: path.read_text(encoding="utf-8") for path in sorted(options.directory.glob("*.py"))}
    anyio.run(main, chosen, backend=options.backend)
