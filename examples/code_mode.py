"""Code mode: a program that an agent wrote calls the host's async tools, several at once, with limits and a record.

Instead of asking for one tool call after the other, the agent writes a program. The tools are the host's own coroutine
functions, given to the guest as globals; each call is recorded. Run it with ``--backend asyncio`` or ``trio``.
"""

from __future__ import annotations

import argparse
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any

import anyio
import attrs

import asyncvm

#: what an agent might write
PROGRAM = """
import anyio

cities = await list_cities()
reports = {}

async def ask(city):
    reports[city] = await get_temperature(city)

async with anyio.create_task_group() as tasks:
    for city in cities:
        tasks.start_soon(ask, city)

warmest = max(reports, key=reports.get)
await send_message(f"It is warmest in {warmest}: {reports[warmest]} degrees")
{"asked": len(reports), "warmest": warmest}
"""

#: what an agent might write by mistake
ENDLESS = """
cities = await list_cities()
while cities:
    pass
"""

TEMPERATURES = {"Lisbon": 24, "Oslo": 11, "Nairobi": 27, "Quito": 19}


@attrs.define
class Record:
    """The calls of tools by one program, in the order in which they began."""

    calls: list[str] = attrs.field(factory=list)
    now: int = 0
    most_at_once: int = 0

    def recording(self, tool: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
        """*tool*, whose calls are recorded."""

        @wraps(tool)
        async def recorded(*arguments: Any) -> Any:
            self.calls.append(f"{tool.__name__}({', '.join(map(repr, arguments))})")
            self.now += 1
            self.most_at_once = max(self.most_at_once, self.now)
            try:
                return await tool(*arguments)
            finally:
                self.now -= 1

        return recorded


async def list_cities() -> list[str]:
    await anyio.sleep(0.01)
    return list(TEMPERATURES)


async def get_temperature(city: str) -> int:
    await anyio.sleep(0.01)
    return TEMPERATURES[city]


async def send_message(text: str) -> None:
    print(f"message: {text}")


async def run(vm: asyncvm.VM, program: str) -> None:
    """Run a program with the tools, and print its result and its record."""
    record = Record()
    tools = {tool.__name__: record.recording(tool) for tool in (list_cities, get_temperature, send_message)}
    limits = asyncvm.Limits(instructions=1_000_000, seconds=5)
    try:
        print("result:", await vm.run_async(program, {"__name__": "__main__", **tools}, limits=limits))
    except asyncvm.LimitExceeded as error:
        print("stopped:", error)
    print("calls:", *record.calls, sep="\n  ")
    print("most at once:", record.most_at_once)


async def main() -> None:
    vm = asyncvm.VM(slice=0.005)
    await run(vm, PROGRAM)
    await run(vm, ENDLESS)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--backend", choices=["asyncio", "trio"], default="asyncio")
    anyio.run(main, backend=parser.parse_args().backend)
