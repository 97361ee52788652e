"""What it costs to import the package, and to use it first, against importing anyio and attrs alone.

Printed are the medians of what ``python -X importtime`` shows, in milliseconds, and the ratios.

Run ``python -m tests.benchmarks.start_up`` in the project's folder.
"""

from __future__ import annotations

import statistics
import subprocess
import sys

_ROUNDS = 11


def milliseconds(source: str) -> float:
    """The median time that the imports of *source* take, those of its own lines added up."""
    found = []
    for _ in range(_ROUNDS):
        command = [sys.executable, "-X", "importtime", "-c", source]
        report = subprocess.run(command, capture_output=True, text=True, check=True).stderr
        lines = [line.removeprefix("import time:").split("|") for line in report.splitlines()[1:]]
        # Imports that others need are indented; `site` is the interpreter's own.
        behind = 1 + max(index for index, (_, _, name) in enumerate(lines) if name == " site")
        outermost = [line for line in lines[behind:] if not line[2].startswith("  ")]
        found.append(sum(int(cumulative) for _, cumulative, _ in outermost) / 1000)
    return statistics.median(found)


def main() -> None:
    alone = milliseconds("import anyio, attrs")
    print(f"import anyio, attrs      {alone:6.1f} ms")
    for source in ("import asyncvm", "import asyncvm; asyncvm.VM()"):
        taken = milliseconds(source)
        print(f"{source:28} {taken:6.1f} ms, {taken / alone:.2f} times that")


if __name__ == "__main__":
    main()
