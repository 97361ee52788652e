"""What programs cost in the VM, as a multiple of what they cost natively: the panel's programs, in one process.

Each workload runs in rounds, natively and in a VM with an instruction limit and a slice, the one after the other;
what counts is the median time that the process had the processor. The VM's instructions are counted, and so are those
that the host executes of the same file (``frame.f_trace_opcodes``), which shows what ran outside the VM.

Run ``python -m tests.benchmarks.ratios`` in the project's folder, or this file. Words name workloads; by default all.
``--folder`` tells where to write the report: a table in Markdown and a chart.
"""

from __future__ import annotations

import argparse
import asyncio
import dis
import gc
import platform
import statistics
import sys
import time
from functools import cache
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import attrs

import asyncvm

if __package__:
    from tests.benchmarks.chart import bar_chart
    from tests.benchmarks.measuring import markdown_table
    from tests.benchmarks.panel import Action, Workload, panel
else:  # run as a script
    from chart import bar_chart
    from measuring import markdown_table
    from panel import Action, Workload, panel

SLICE = 0.005
#: never reached, but kept account of
LIMITS = asyncvm.Limits(instructions=10**15)
#: seconds that a native round takes at least
LEAST = 0.02


@attrs.frozen
class Result:
    name: str
    native: float
    in_vm: float
    instructions: int
    native_instructions: int

    @property
    def ratio(self) -> float:
        return self.in_vm / self.native


async def natively(actions: list[Action]) -> None:
    for action in actions:
        result = action.function(*action.arguments)
        if action.awaited:
            await result


async def in_vm(vm: asyncvm.VM, actions: list[Action]) -> None:
    for action in actions:
        source = "await function(*arguments)" if action.awaited else "function(*arguments)"
        namespace = {"function": action.function, "arguments": action.arguments}
        await vm.run_async(source, namespace, limits=LIMITS)


async def measure(workload: Workload, rounds: int) -> Result:
    """Time a workload, and count its instructions once."""
    vm = asyncvm.VM(slice=SLICE)
    native_actions, guest_actions = workload.load(exec), workload.load(vm.run)
    repeats = 1
    while True:
        start = time.process_time()
        for _ in range(repeats):
            await natively(native_actions)
        if time.process_time() - start >= LEAST:
            break
        repeats *= 2
    times: dict[str, list[float]] = {"native": [], "vm": []}
    for _ in range(rounds):
        gc.collect()
        start = time.process_time()
        for _ in range(repeats):
            await natively(native_actions)
        middle = time.process_time()
        for _ in range(repeats):
            await in_vm(vm, guest_actions)
        times["native"].append((middle - start) / repeats)
        times["vm"].append((time.process_time() - middle) / repeats)
    before = vm.instructions
    await in_vm(vm, guest_actions)
    instructions = vm.instructions - before
    native_instructions = await count_natively(native_actions, workload.path)
    medians = {name: statistics.median(measured) for name, measured in times.items()}
    return Result(workload.name, medians["native"], medians["vm"], instructions, native_instructions)


@cache
def before_resume(code: CodeType) -> dict[int, int]:
    """The offset of a code's first RESUME, with how many instructions come before it."""
    for number, instruction in enumerate(dis.get_instructions(code)):
        if instruction.opname == "RESUME":
            return {instruction.offset: number}
    return {}


async def count_natively(actions: list[Action], path: str) -> int:
    """How many instructions of a file the host executes.

    It tells of a RESUME as the event "call", and traces no instructions before that; both are added.
    """
    count = 0

    def trace_instructions(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        count += event == "opcode"
        return trace_instructions

    def trace_calls(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        if frame.f_code.co_filename != path:
            return None
        count += 1 + before_resume(frame.f_code).get(frame.f_lasti, 0)
        frame.f_trace_lines = False
        frame.f_trace_opcodes = True
        return trace_instructions

    sys.settrace(trace_calls)
    try:
        await natively(actions)
    finally:
        sys.settrace(None)
    return count


def report(results: list[Result]) -> str:
    rows = [
        (
            result.name,
            f"{result.native * 1000:.2f}",
            f"{result.ratio:.1f}",
            f"{result.instructions:,}",
            f"{result.instructions / max(result.native_instructions, 1):.3f}",
            f"{result.instructions / result.in_vm / 1e6:.2f}",
        )
        for result in results
    ]
    header = ("workload", "native, ms", "VM / native", "instructions", "of those natively", "millions a second")
    mean = statistics.geometric_mean(result.ratio for result in results)
    worst = max(results, key=lambda result: result.ratio)
    return (
        f"Python {platform.python_version()}, with an instruction limit and slices of {SLICE * 1000:.0f} ms: "
        f"**{mean:.1f} times native** (geometric mean of {len(results)} workloads), "
        f"at most {worst.ratio:.1f} ({worst.name}).\n\n{markdown_table(header, rows)}\n"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("names", nargs="*", help="the workloads; by default all")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", type=Path, help="where to write the report")
    options = parser.parse_args()
    results = []
    for workload in panel():
        if not options.names or workload.name in options.names:
            result = asyncio.run(measure(workload, options.rounds))
            results.append(result)
            print(f"{result.name}: {result.ratio:.1f}", file=sys.stderr, flush=True)
    text = report(results)
    print(text)
    if options.folder is not None:
        options.folder.mkdir(parents=True, exist_ok=True)
        name = "ratios-{}.{}".format(*sys.version_info)
        (options.folder / f"{name}.svg").write_text(bar_chart({r.name: r.ratio for r in results}), encoding="utf-8")
        (options.folder / f"{name}.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
