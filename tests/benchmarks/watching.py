"""What it costs to watch guests: the same programs with each kind of event watched, with each tool, and with none.

Printed is the median time of each, as a multiple of the time of a VM of which `VM.monitoring` is never used. ``none``
is a VM that was watched and is not any more.

Run ``python -m tests.benchmarks.watching`` in the project's folder, or this file.
"""

from __future__ import annotations

import io
import os
import sys
import tempfile
from collections.abc import Callable
from typing import Any

import asyncvm
from asyncvm.tools.coverage import coverage_tool
from asyncvm.tools.profile import Profile
from asyncvm.tools.timeline import Timeline
from asyncvm.tools.tool import Tool
from asyncvm.tools.trace import Trace

if __package__:
    from tests.benchmarks.accounting import PROGRAMS
    from tests.benchmarks.measuring import markdown_table, median_nanoseconds
else:  # run as a script
    from accounting import PROGRAMS
    from measuring import markdown_table, median_nanoseconds

#: what is watched, and what it is attached to a VM by
TOOLS: dict[str, Callable[[asyncvm.VM, str], Tool]] = {
    "trace call": lambda vm, folder: Trace(vm, "call", io.StringIO()),
    "trace line": lambda vm, folder: Trace(vm, "line", io.StringIO()),
    "trace instruction": lambda vm, folder: Trace(vm, "instruction", io.StringIO()),
    "profile": lambda vm, folder: Profile(vm, os.path.join(folder, "profile.json")),
    "coverage": lambda vm, folder: coverage_tool(vm),
    "timeline": lambda vm, folder: Timeline(vm, os.path.join(folder, "timeline.json")),
}
EVENTS = ("PY_START", "LINE", "INSTRUCTION")


def monitored(event: str) -> asyncvm.VM:
    """A VM in which a tool that does nothing watches for *event*."""
    vm = asyncvm.VM()
    monitoring = vm.monitoring
    monitoring.use_tool_id(monitoring.PROFILER_ID, "benchmark")
    number = getattr(monitoring.events, event)
    monitoring.register_callback(monitoring.PROFILER_ID, number, lambda *arguments: None)
    monitoring.set_events(monitoring.PROFILER_ID, number)
    return vm


def no_longer_watched() -> asyncvm.VM:
    vm = monitored("INSTRUCTION")
    vm.monitoring.free_tool_id(vm.monitoring.PROFILER_ID)
    return vm


def main() -> None:
    programs = {name: source for name, source in PROGRAMS.items() if "await" not in source}
    with tempfile.TemporaryDirectory() as folder:
        os.environ["COVERAGE_FILE"] = os.path.join(folder, "data")
        codes = {}
        for name, source in programs.items():
            path = os.path.join(folder, f"{name}.py")  # a file, for coverage.py
            with open(path, "w", encoding="utf-8") as file:
                file.write(source)
            codes[name] = compile(source, path, "exec")
        names = ["nothing", "none", *EVENTS, *TOOLS]
        actions: dict[tuple[str, str], Callable[[Any], object]] = {}
        for program, code in codes.items():
            actions[program, "nothing"] = _runner(asyncvm.VM(), code, None)
            actions[program, "none"] = _runner(no_longer_watched(), code, None)
            for event in EVENTS:
                actions[program, event] = _runner(monitored(event), code, None)
            for tool, make in TOOLS.items():
                vm = asyncvm.VM()
                actions[program, tool] = _runner(vm, code, lambda vm=vm, make=make: make(vm, folder))
        medians = median_nanoseconds(actions)
    rows = []
    for program in programs:
        plain = medians[program, "nothing"]
        rows.append(
            [program, f"{plain / 1e6:.1f} ms", *(f"{medians[program, name] / plain:.2f}" for name in names[1:])]
        )
    print(f"Python {sys.version.split()[0]}")
    print(markdown_table(["program", *names], rows))


def _runner(vm: asyncvm.VM, code: Any, make: Callable[[], Tool] | None) -> Callable[[Any], object]:
    """What runs *code* once, with a new tool if there is one; to write what was found is part of it."""

    def run(_: Any) -> None:
        tool = None if make is None else make()
        if tool is not None:
            tool.attach()
        vm.run(code, {})
        if tool is not None:
            tool.detach()

    return run


if __name__ == "__main__":
    main()
