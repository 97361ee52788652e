"""Print the programs of which coverage.py reports something else when they run in the VM: run by `test_coverage`.

In a process of its own, because natively the whole process is measured.
"""

from __future__ import annotations

import os
import sys
import tempfile
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zlib import crc32

import coverage

import asyncvm
from asyncvm.tools.coverage import coverage_tool
from tests.differential import observe
from tests.test_programs import programs


def report(path: Path, run: Callable[[coverage.Coverage, Any], object]) -> tuple[object, ...]:
    """What is reported of *path* after *run*: executable and missing lines; branches and those taken, by line."""
    with tempfile.TemporaryDirectory() as directory:
        os.environ["COVERAGE_FILE"] = os.path.join(directory, "data")
        measured = coverage.Coverage(branch=True, include=[str(path)])
        code = compile(path.read_text(encoding="utf-8"), str(path), "exec", dont_inherit=True)
        limit = sys.getrecursionlimit()
        observe(lambda namespace: run(measured, (code, namespace)), str(path))
        sys.setrecursionlimit(limit)  # some programs change it
        measured.load()
        _, lines, _, missing, _ = measured.analysis2(str(path))
        return lines, missing, measured.branch_stats(str(path))


def natively(measured: coverage.Coverage, program: Any) -> None:
    measured.start()
    try:
        exec(*program)
    finally:
        measured.stop()
        measured.save()


def in_vm(measured: coverage.Coverage, program: Any) -> None:
    vm = asyncvm.VM()
    tool = coverage_tool(vm)
    tool.attach()
    try:
        vm.run(*program)
    finally:
        tool.detach()


def main() -> None:
    """Compare one program in so many as the first argument says."""
    warnings.simplefilter("ignore")
    compared = 0
    for path in programs():
        if crc32(path.stem.encode()) % int(sys.argv[1]) != 1:  # the same ones when others are added
            continue
        if path.stem == "builtins_replaced":
            continue  # they are those of coverage.py, too
        expected = report(path, natively)
        if not expected[2]:
            continue  # without branches there is less to see
        compared += 1
        found = report(path, in_vm)
        if found != expected:
            print(f"{path.parent.name}/{path.stem}: {_difference(found, expected)}")
    print(f"{compared} programs compared")


def _difference(found: tuple[Any, ...], expected: tuple[Any, ...]) -> str:
    branches = {line: (expected[2].get(line), found[2].get(line)) for line in {*expected[2], *found[2]}}
    return f"missing {expected[1]} natively, {found[1]} in the VM; branches " + str(
        {line: pair for line, pair in branches.items() if pair[0] != pair[1]}
    )


if __name__ == "__main__":
    main()
