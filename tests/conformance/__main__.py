"""The command: runs the suite on each interpreter, compares, checks the ledgers, prints and writes the table."""

from __future__ import annotations

import argparse
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.conformance.comparison import Comparison, compare, table
from tests.conformance.ledger import Ledger
from tests.conformance.modules import Module, selected
from tests.conformance.page import write_section
from tests.conformance.runner import run


def main() -> int:
    options = _parser().parse_args()
    modules = selected(options.modules, options.quick)
    problems = []
    for interpreter in options.interpreter or [sys.executable]:
        problems += _run_on(str(Path(interpreter).absolute()), modules, options)
    for problem in problems:
        print(problem)
    return 1 if problems else 0


def _run_on(interpreter: str, modules: list[Module], options: argparse.Namespace) -> list[str]:
    """Run the *modules* on one interpreter. Returns what is wrong with the outcome, by its ledger."""
    version, release = _version(interpreter)
    print(f"# {release}", flush=True)

    def run_both(module: Module) -> Comparison:
        native = run(interpreter, module, "native", options.seconds)
        comparison = compare(module.name, native, run(interpreter, module, "vm", options.seconds))
        print(
            f"{module.name}: {comparison.passing} of {len(comparison.native)}, {comparison.seconds:.1f} s "
            f"({native.seconds:.1f} s natively)",
            flush=True,
        )
        if options.failures:
            _write_failures(options.failures / version, comparison)
        return comparison

    with ThreadPoolExecutor(options.jobs) as pool:
        comparisons = list(pool.map(run_both, modules))
    print(table(comparisons))
    if options.page:
        write_section(version, release, table(comparisons))
    ledger = Ledger.of(version)
    if options.update_ledger:
        for comparison in comparisons:
            ledger.update(comparison.module, comparison.native, comparison.failures)
        ledger.write()
    problems = [
        problem
        for comparison in comparisons
        for problem in ledger.problems(comparison.module, comparison.native, comparison.failures)
    ]
    if not any(comparison.native for comparison in comparisons):
        problems.append("no case passes natively; has this interpreter the package test?")
    return [f"{version}: {problem}" for problem in problems]


def _version(interpreter: str) -> tuple[str, str]:
    """The version of an interpreter, such as ``3.11``, and all that it says of itself."""
    release = subprocess.run([interpreter, "-VV"], check=True, capture_output=True, text=True).stdout.strip()
    return ".".join(release.split()[1].split(".")[:2]), release


def _write_failures(directory: Path, comparison: Comparison) -> None:
    """What the failing cases of a module say, and what went wrong outside of cases, in a file of its own."""
    directory.mkdir(parents=True, exist_ok=True)
    parts = [f"==== trouble\n{trouble}\n" for trouble in comparison.troubles]
    parts += [f"==== {name}: {case.outcome}\n{case.text}\n" for name, case in comparison.failures.items()]
    path = directory / f"{comparison.module}.txt"
    if parts:
        path.write_text("\n".join(parts), encoding="utf-8")
    else:
        path.unlink(missing_ok=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tests.conformance",
        description="Run CPython's own tests natively and in the VM, and compare case by case. Fails if a case that "
        "passes natively fails in the VM and is not in the ledger, or is in the ledger and does not fail.",
    )
    parser.add_argument("--interpreter", nargs="+", metavar="PATH", help="by default the one that runs this")
    parser.add_argument("--modules", nargs="+", metavar="NAME", help="modules of the package test; by default all")
    parser.add_argument("--quick", action="store_true", help="only the modules that take little time")
    parser.add_argument("--jobs", type=int, default=1, help="how many modules at a time (default: %(default)s)")
    parser.add_argument("--seconds", type=float, default=120, help="how long a case may take (default: %(default)s)")
    parser.add_argument("--failures", type=Path, metavar="DIRECTORY", help="write what failing cases say to files here")
    parser.add_argument("--update-ledger", action="store_true", help="make the ledger fit the outcome")
    parser.add_argument("--page", action="store_true", help="write the table to docs/conformance.md")
    return parser


if __name__ == "__main__":
    sys.exit(main())
