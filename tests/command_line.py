"""Running programs by the command line, by python and by asyncvm, and comparing how they end."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import asyncvm

ROOT = Path(asyncvm.__file__).parent.parent
PYTHON = (sys.executable,)
ASYNCVM = (sys.executable, "-m", "asyncvm")
CACHE = "PYTHONPYCACHEPREFIX"


class Outcome(NamedTuple):
    """How a process ended."""

    status: int
    output: str
    errors: str


def start(command: tuple[str, ...], arguments: tuple[str, ...], cwd: Path) -> subprocess.Popen[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON") or name == CACHE}
    environment |= {
        "PYTHONPATH": str(ROOT),
        "PYTHONHASHSEED": "0",
        "PYTHONIOENCODING": "utf-8",
    }
    return subprocess.Popen(
        [*command, *arguments],
        cwd=cwd,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def finish(process: subprocess.Popen[str], stdin: str) -> Outcome:
    output, errors = process.communicate(stdin, timeout=60)
    return Outcome(process.returncode, without_addresses(output), without_addresses(errors))


def without_addresses(text: str) -> str:
    return re.sub(r"\b0x[0-9a-f]+\b", "0x...", text)


def run(*arguments: str, cwd: Path, stdin: str = "") -> Outcome:
    """How asyncvm ends."""
    return finish(start(ASYNCVM, arguments, cwd), stdin)


def run_together(*programs: tuple[str, ...], cwd: Path, command: tuple[str, ...] = ASYNCVM) -> list[Outcome]:
    """How each of the programs ends; they run at the same time."""
    processes = [start(command, program, cwd) for program in programs]
    return [finish(process, "") for process in processes]


def check(*arguments: str, cwd: Path, stdin: str = "") -> Outcome:
    """Assert that asyncvm ends as python does; returns how."""
    native, guest = start(PYTHON, arguments, cwd), start(ASYNCVM, arguments, cwd)
    expected, outcome = finish(native, stdin), finish(guest, stdin)
    assert_alike(outcome, expected)
    return outcome


def check_together(*programs: tuple[str, ...], cwd: Path, command: tuple[str, ...] = ASYNCVM) -> list[Outcome]:
    """`check`, for many programs, which run at the same time."""
    outcomes = run_together(*programs, cwd=cwd, command=command)
    natives = run_together(*programs, cwd=cwd, command=PYTHON)
    for program, outcome, expected in zip(programs, outcomes, natives, strict=True):
        assert_alike(outcome, expected, program)
    return outcomes


def check_script(source: str, cwd: Path, *arguments: str) -> Outcome:
    (cwd / "script.py").write_text(source, encoding="utf-8")
    return check("script.py", *arguments, cwd=cwd)


def assert_alike(outcome: Outcome, expected: Outcome, program: object = None) -> None:
    assert outcome.output == expected.output, program
    assert outcome.errors == as_of_asyncvm(expected.errors), program
    assert outcome.status == expected.status, program


def as_of_asyncvm(errors: str) -> str:
    """What python printed, under the name of asyncvm and without the entries of runpy and what it calls."""
    errors = re.sub(rf"^{re.escape(sys.executable)}: ", "asyncvm: ", errors, flags=re.MULTILINE)
    errors = re.sub(r'^  File "<frozen [\w.]+>", line \d+, in \w+\n', "", errors, flags=re.MULTILINE)
    return re.sub(r'^Traceback \(most recent call last\):\n(?!  File ".*", line \d+, in )', "", errors)
