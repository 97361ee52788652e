"""What a trace function is told of a program, natively and of a guest: `sys.settrace`, by events or by instructions."""

from __future__ import annotations

import gc
import inspect
import sys
import warnings
from collections.abc import Callable
from operator import attrgetter
from types import CodeType, FrameType
from typing import Any

import asyncvm
from tests.differential import observe
from tests.monitored import DIFFERENT, NAME, TRIES, compared, left_out, name_of, scheduled_alike

Record = tuple[Any, ...]
#: a frame that has ``f_trace_opcodes`` set makes the VM tell of instructions everywhere
_BEGIN = "import sys\nsys._getframe().f_trace_opcodes = by_instruction\nsys.settrace(trace)"
_PLAIN = (bool, int, float, complex, str, bytes, type(None))


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
        #: by code object, how far the offset is from `f_lasti`, and the offsets that do not count
        self._seen: dict[CodeType, tuple[int, frozenset[int]]] = {}

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
        elif event == "opcode":
            if code not in self._seen:
                self._seen[code] = self.offset_of(frame) - frame.f_lasti, left_out(self.code_of(frame))
            ahead, skipped = self._seen[code]
            if frame.f_lasti + ahead not in skipped:
                self.records.append((event, code.co_qualname, frame.f_lasti + ahead))
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

    # Of 3.13 and newer, the first time sets `f_trace_opcodes` for each code object; 3.12 heeds it in later frames only.
    for _ in range(2 if by_instruction else 1):
        _observe(recorder, run)
    return recorder.records


def record_in_vm(code: CodeType, by_instruction: bool) -> list[Record]:
    recorder = Recorder(by_instruction)
    vm = asyncvm.VM()
    # Host code sees offsets in the gate, with which `f_code` agrees; a guest sees those in its own bytecode.
    recorder.code_of = asyncvm.guest_code
    recorder.offset_of = vm.run("lambda frame: frame.f_lasti", {})

    def run(namespace: dict[str, Any]) -> None:
        vm.run(_BEGIN, {"trace": recorder.trace, "by_instruction": by_instruction})
        try:
            vm.run(code, namespace)
        finally:
            vm.run("import sys\nsys.settrace(None)", {})

    _observe(recorder, run)
    return recorder.records


def _observe(recorder: Recorder, run: Callable[[dict[str, Any]], None]) -> None:
    gc.collect()
    recorder.records.clear()
    with scheduled_alike():
        observe(run, NAME)


def _is_alike(code: CodeType, by_instruction: bool) -> bool:
    return any(record_in_vm(code, by_instruction) == record_natively(code, by_instruction) for _ in range(TRIES))


def main() -> None:
    """Print the programs in which the VM differs, and how many were compared."""
    warnings.simplefilter("ignore")
    gc.freeze()  # each program's own garbage is collected, and nothing else need be looked at for it
    paths = [path for path in compared() if name_of(path) not in DIFFERENT]
    for path in paths:
        code = compile(path.read_text(encoding="utf-8"), NAME, "exec", dont_inherit=True)
        for by_instruction in (False, True):
            if not _is_alike(code, by_instruction):
                print(f"{name_of(path)}: {'instructions' if by_instruction else 'events'}", flush=True)
    print(f"{len(paths)} programs compared")


if __name__ == "__main__":
    main()
