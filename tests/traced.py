"""What a trace function is told of a program, natively and of a guest: `sys.settrace`, by events or by instructions."""

from __future__ import annotations

import gc
import inspect
import sys
import warnings
from collections.abc import Callable
from operator import attrgetter
from pathlib import Path
from types import CodeType, FrameType
from typing import Any
from zlib import crc32

import asyncvm
from tests.differential import observe
from tests.monitored import CHOSEN, NAME, left_out, name_of, schedule_alike
from tests.test_programs import programs

Record = tuple[Any, ...]
_PLAIN = (bool, int, float, complex, str, bytes, type(None))
#: Programs in which something differs, and why; docs/differences.md has the same reasons.
DIFFERENT: dict[str, str] = {}
if sys.version_info >= (3, 15):
    DIFFERENT["control/comprehension_scoping_and_order"] = "3.15 tells of a frame's end where ``(x for x in 5)`` fails"
if (3, 12) <= sys.version_info < (3, 13):
    DIFFERENT |= dict.fromkeys(
        [
            "anyio_programs/task_status_started",
            "asyncio_programs/timeout_converted_and_swallowed",
            "control/conditional_expressions",
            "coroutines/async_for_classes",
        ],
        "3.12.1 leaves out the line of an instruction, or tells it twice, after an exception or a jump",
    )
#: how often a program is run whose order is that of a set of tasks, and so by chance
_CHANCES = 12


class Recorder:
    """A trace function, and what it was told.

    :param by_instruction: record each instruction, and the locals wherever a frame begins or goes on; otherwise the
        events and their lines
    """

    def __init__(self, by_instruction: bool) -> None:
        self.records: list[Record] = []
        self.by_instruction = by_instruction
        self.code_of: Callable[[FrameType], CodeType] = attrgetter("f_code")
        self.offset_of: Callable[[FrameType], int] = attrgetter("f_lasti")

    def trace(self, frame: FrameType, event: str, argument: Any) -> Any:
        code = frame.f_code
        if code.co_filename != NAME:
            return None
        if not self.by_instruction:
            shown = type(argument).__name__ if event == "return" else argument and argument[0].__name__
            self.records.append((event, code.co_qualname, frame.f_lineno, shown))
        elif event == "call":
            frame.f_trace = self.trace  # from 3.13 on, the host heeds the next line only if there is one
            frame.f_trace_opcodes = True
            frame.f_trace_lines = False
            self.records.append((event, code.co_qualname, frame.f_lineno, _locals(frame)))
        elif event == "opcode" and self.offset_of(frame) not in left_out(self.code_of(frame)):
            self.records.append((event, code.co_qualname, self.offset_of(frame)))
        return self.trace


def _locals(frame: FrameType) -> tuple[Any, ...]:
    """The names of a function's local variables, with plain values as they are and the types of others."""
    if not frame.f_code.co_flags & inspect.CO_OPTIMIZED:
        return ()
    return tuple(
        (name, value if type(value) in _PLAIN else type(value).__name__) for name, value in frame.f_locals.items()
    )


def record_natively(code: CodeType, by_instruction: bool) -> list[Record]:
    recorder = Recorder(by_instruction)

    def run(namespace: dict[str, Any]) -> None:
        sys.settrace(recorder.trace)
        try:
            exec(code, namespace)
        finally:
            sys.settrace(None)

    return _second(recorder, run)


def record_in_vm(code: CodeType, by_instruction: bool) -> list[Record]:
    recorder = Recorder(by_instruction)
    vm = asyncvm.VM()
    # Host code sees offsets in the gate, with which `f_code` agrees; a guest sees those in its own bytecode.
    recorder.code_of = asyncvm.guest_code
    recorder.offset_of = vm.run("lambda frame: frame.f_lasti", {})

    def run(namespace: dict[str, Any]) -> None:
        vm.run("import sys\nsys.settrace(trace)", {"trace": recorder.trace})
        try:
            vm.run(code, namespace)
        finally:
            vm.run("import sys\nsys.settrace(None)", {})

    return _second(recorder, run)


def _second(recorder: Recorder, run: Callable[[dict[str, Any]], None]) -> list[Record]:
    """What is recorded when *run* is called a second time, by instruction: the first time sets ``f_trace_opcodes``.

    In 3.12 the host heeds it only in frames that begin later.
    """
    for _ in range(2 if recorder.by_instruction else 1):
        gc.collect()
        recorder.records.clear()
        schedule_alike()
        observe(run, NAME)
    return recorder.records


def is_alike(code: CodeType, by_instruction: bool) -> bool:
    """Whether a guest's trace function is told what the native one is; where chance has a part in it, in some run."""
    native = record_natively(code, by_instruction)
    guest = record_in_vm(code, by_instruction)
    chances = _CHANCES if len(guest) == len(native) else 0
    while guest != native and chances:
        guest = record_in_vm(code, by_instruction)
        chances -= 1
    return guest == native


def compared() -> list[Path]:
    """Two in ten of the programs, without those whose events are as many as the host's recursion limit lets them be."""
    paths = [path for path in programs() if crc32(name_of(path).encode()) % 10 in CHOSEN]
    return [path for path in paths if "RecursionError" not in path.read_text(encoding="utf-8")]


def main() -> None:
    """Print the programs in which the VM differs, and how many were compared."""
    warnings.simplefilter("ignore")
    count = 0
    for path in compared():
        if name_of(path) in DIFFERENT:
            continue
        code = compile(path.read_text(encoding="utf-8"), NAME, "exec", dont_inherit=True)
        for by_instruction in (False, True):
            if not is_alike(code, by_instruction):
                print(f"{name_of(path)}: {'instructions' if by_instruction else 'events'}", flush=True)
        count += 1
    print(f"{count} programs compared")


if __name__ == "__main__":
    main()
