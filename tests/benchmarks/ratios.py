"""What programs cost in the VM, as a multiple of what they cost natively: the panel's programs, in one process.

Each workload runs in rounds, natively and in a VM with an instruction limit and a slice, the one after the other;
what counts is the median time that the process had the processor. The VM's instructions are counted, and so are those
that the host executes of the same file, which shows what ran outside the VM.

Run ``python -m tests.benchmarks.ratios`` in the project's folder, or this file. Words name workloads; by default all.
``--folder`` tells where to write the report: a table in Markdown and a chart.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import platform
import statistics
import sys
import time
from pathlib import Path

import attrs

import asyncvm

if __package__:
    from tests.benchmarks.chart import bar_chart
    from tests.benchmarks.counting import Count, count_in_vm, count_natively
    from tests.benchmarks.measuring import markdown_table
    from tests.benchmarks.panel import Action, Workload, panel
else:  # run as a script
    from chart import bar_chart
    from counting import Count, count_in_vm, count_natively
    from measuring import markdown_table
    from panel import Action, Workload, panel

SLICE = 0.005
#: never reached, but kept account of
LIMITS = asyncvm.Limits(instructions=10**15)
#: how far the counts of instructions may be apart before it is looked at what they are
TOLERANCE = 0.05
#: seconds that a native round takes at least
LEAST = 0.02


@attrs.frozen
class Result:
    name: str
    native: float
    in_vm: float
    counted: Count
    counted_natively: Count

    @property
    def ratio(self) -> float:
        return self.in_vm / self.native

    @property
    def of_those_natively(self) -> str:
        """The instructions in the VM by those natively; and if these are too few, those that pass no value on."""
        text = f"{self.counted.instructions / max(self.counted_natively.instructions, 1):.3f}"
        if self.counted.passing_on:
            text += f" ({self.counted.others / max(self.counted_natively.others, 1):.3f})"
        return text


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
    counted = Count(vm.instructions - before)
    counted_natively = await count_natively(lambda: natively(native_actions), workload.path)
    if abs(counted.instructions / max(counted_natively.instructions, 1) - 1) > TOLERANCE:
        counted = await count_in_vm(vm, lambda: in_vm(vm, guest_actions))
    medians = {name: statistics.median(measured) for name, measured in times.items()}
    return Result(workload.name, medians["native"], medians["vm"], counted, counted_natively)


def report(results: list[Result]) -> str:
    rows = [
        (
            result.name,
            f"{result.native * 1000:.2f}",
            f"{result.ratio:.1f}",
            f"{result.counted.instructions:,}",
            result.of_those_natively,
            f"{result.counted.instructions / result.in_vm / 1e6:.2f}",
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
