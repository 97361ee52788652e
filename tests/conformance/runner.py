"""Runs one module in child processes: when a case hangs or crashes, the next child goes on with the case after it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

import attrs

from tests.conformance.modules import Module

__all__ = ["Case", "Run", "run"]

_ROOT = Path(__file__).parents[2]
_POLL_SECONDS = 0.1
#: how long a child that has been told to show its stacks, or has done all, may take to end
_ENDING_SECONDS = 10.0


@attrs.frozen
class Case:
    """What became of a case."""

    outcome: str
    #: instructions executed in the VM by the case's own method
    body: int = 0
    text: str = ""


@attrs.define
class Run:
    """A module's cases, natively or in the VM."""

    cases: dict[str, Case] = attrs.field(factory=dict)
    #: what went wrong outside of cases
    troubles: list[str] = attrs.field(factory=list)
    instructions: int = 0
    seconds: float = 0.0


def run(interpreter: str, module: Module, mode: str, case_seconds: float) -> Run:
    """Run all cases of *module* on *interpreter*.

    :param mode: ``native`` or ``vm``
    :param case_seconds: how long a case, or the import of the module, may take
    """
    started = time.monotonic()
    result = Run()
    first: int | None = 0
    while first is not None:
        child = _Child(interpreter, module, mode, first, case_seconds)
        child.run()
        first = _take_over(child, result, first)
    result.seconds = time.monotonic() - started
    return result


def _take_over(child: _Child, result: Run, first: int) -> int | None:
    """Add what *child* has written to *result*. Returns the case that the next child begins with, None: it is done."""
    names: list[str] = []
    running: int | None = None
    instructions: int | None = None
    body = 0
    for message in child.messages:
        if "cases" in message:
            names = message["cases"]
        elif "start" in message:
            running = message["start"]
        elif "end" in message:
            running, first = None, message["end"] + 1
            body += message["body"]
            result.cases[names[message["end"]]] = Case(message["outcome"], message["body"], message["text"])
        elif "trouble" in message:
            result.troubles.append(message["trouble"])
        else:
            instructions = message["instructions"]
    result.instructions += body if instructions is None else instructions
    if instructions is not None:
        return None
    if not names:
        result.troubles.append(f"{child.end}\n{child.output}")
        return None
    lost = first if running is None else running
    if lost < len(names):
        result.cases[names[lost]] = Case(child.end, 0, child.output)
    return lost + 1 if lost + 1 < len(names) else None


class _Child:
    """One process that runs a module's cases."""

    def __init__(self, interpreter: str, module: Module, mode: str, first: int, case_seconds: float) -> None:
        self._interpreter = interpreter
        self._options = {
            "module": module.imported_name,
            "mode": mode,
            "guests": [module.imported_name, "doctest", *module.guests],
            "first": first,
        }
        self._case_seconds = case_seconds
        self.messages: list[Any] = []
        #: how it ended, unless it did all that it was to do
        self.end = ""
        #: the end of what it printed
        self.output = ""

    def run(self) -> None:
        with tempfile.TemporaryDirectory(prefix="conformance-", ignore_cleanup_errors=True) as directory:
            scratch = Path(directory, "scratch")
            scratch.mkdir()
            reported, printed = Path(directory, "reported"), Path(directory, "printed")
            reported.touch()
            command = [self._interpreter, "-m", "tests.conformance.child"]
            command.append(json.dumps({**self._options, "output": str(reported)}))
            environment = {**os.environ, "PYTHONPATH": _python_path(), "PYTHONHASHSEED": "0", "TMPDIR": str(scratch)}
            with printed.open("wb") as stream:
                process = subprocess.Popen(
                    command,
                    cwd=scratch,
                    env=environment,
                    stdin=subprocess.DEVNULL,
                    stdout=stream,
                    stderr=subprocess.STDOUT,
                    start_new_session=True,
                )
                try:
                    self._watch(process, reported)
                finally:
                    _kill(process)
            self.output = printed.read_bytes()[-20_000:].decode(errors="backslashreplace")

    def _watch(self, process: subprocess.Popen[bytes], reported: Path) -> None:
        """Read what *process* reports until it ends, or has to be ended because it reports nothing."""
        position = 0
        last_news = time.monotonic()
        while True:
            try:
                process.wait(_POLL_SECONDS)
            except subprocess.TimeoutExpired:
                pass
            with reported.open(encoding="utf-8") as stream:
                stream.seek(position)
                lines = stream.read()
            complete = lines[: lines.rfind("\n") + 1]
            if complete:
                position += len(complete.encode())
                self.messages += [json.loads(line) for line in complete.splitlines()]
                last_news = time.monotonic()
            silence = time.monotonic() - last_news
            if process.returncode is not None:
                self.end = _described_end(process.returncode)
                return
            if silence > (_ENDING_SECONDS if self._is_done() else self._case_seconds):
                self.end = "timeout"
                process.send_signal(signal.SIGABRT)  # faulthandler shows where it is
                try:
                    process.wait(_ENDING_SECONDS)
                except subprocess.TimeoutExpired:
                    pass
                return

    def _is_done(self) -> bool:
        return bool(self.messages) and "instructions" in self.messages[-1]


def _python_path() -> str:
    return os.pathsep.join(filter(None, [str(_ROOT), os.environ.get("PYTHONPATH")]))


def _kill(process: subprocess.Popen[bytes]) -> None:
    """End *process* and all that it started."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    process.wait()


def _described_end(status: int) -> str:
    if status < 0:
        return f"crash ({signal.Signals(-status).name})"
    return f"exit with status {status}"
