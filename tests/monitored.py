"""What is recorded of a program that is watched, natively by `sys.monitoring` and in the VM by `VM.monitoring`."""

from __future__ import annotations

import dis
import importlib
import re
import sys
import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path
from types import (
    BuiltinFunctionType,
    ClassMethodDescriptorType,
    CodeType,
    FunctionType,
    MethodDescriptorType,
    MethodType,
    MethodWrapperType,
    WrapperDescriptorType,
)
from typing import Any
from unittest.mock import patch
from zlib import crc32

import asyncvm
from asyncvm.objects.naming import OWN_METHODS
from tests.differential import observe
from tests.test_programs import programs

#: one event: its name, the code's name, and what the callback was given, values by their types
Record = tuple[Any, ...]
NAME = "<watched>"
_IN_C = (
    BuiltinFunctionType,
    ClassMethodDescriptorType,
    MethodDescriptorType,
    MethodWrapperType,
    WrapperDescriptorType,
)
TOOL = 3
_SHOWS_METHODS = sys.version_info < (3, 14)
OF_CALLS = ("CALL", "C_RETURN", "C_RAISE")
#: those that `left_out` concerns
OF_INSTRUCTIONS = ("INSTRUCTION", "EXCEPTION_HANDLED", "RERAISE", "STOP_ITERATION")
#: Of these, the line is compared: the host gives offsets inside and just before instructions (`lines_at`).
BY_LINE = ("RAISE", "RERAISE", "EXCEPTION_HANDLED", "PY_UNWIND", "PY_THROW")


def record_natively(code: CodeType, names: tuple[str, ...]) -> list[Record]:
    global natively_recorded
    natively_recorded = True
    try:
        return _record(sys.monitoring, names, lambda namespace: exec(code, namespace))
    finally:
        natively_recorded = False


def record_in_vm(code: CodeType, names: tuple[str, ...]) -> list[Record]:
    vm = asyncvm.VM()
    return _record(vm.monitoring, names, lambda namespace: vm.run(code, namespace))


def _record(monitoring: Any, names: tuple[str, ...], run: Any) -> list[Record]:
    records: list[Record] = []

    def callback(name: str) -> Any:
        def record(code: CodeType, *arguments: Any) -> None:
            if code.co_filename == NAME:
                if name in OF_INSTRUCTIONS and arguments[0] in left_out(code):
                    return
                if name in BY_LINE:
                    arguments = (lines_at(code, arguments[0]), *arguments[1:])
                if name in OF_CALLS:
                    if name != "CALL" and type(arguments[1]) is MethodType:
                        return  # until 3.13, where the host does not see that it is in Python
                    arguments = _call(*arguments)
                records.append((name, _shown(code.co_qualname), *map(_shown, arguments)))

        return record

    monitoring.use_tool_id(TOOL, "test")
    try:
        for name in names:
            monitoring.register_callback(TOOL, getattr(monitoring.events, name), callback(name))
        wanted = 0
        for name in names:
            wanted |= getattr(monitoring.events, name)

        def watched(namespace: dict[str, Any]) -> None:
            monitoring.set_events(TOOL, wanted)
            try:
                run(namespace)
            finally:
                monitoring.set_events(TOOL, 0)

        with scheduled_alike():
            observe(watched, NAME)
    finally:
        for name in names:
            monitoring.register_callback(TOOL, getattr(monitoring.events, name), None)
        monitoring.free_tool_id(TOOL)
    return records


class InOrder(dict[Any, None]):
    """What stands for a set of tasks, and keeps the order in which they were added."""

    def add(self, task: Any) -> None:
        self[task] = None

    def discard(self, task: Any) -> None:
        self.pop(task, None)

    def remove(self, task: Any) -> None:
        del self[task]


@contextmanager
def scheduled_alike() -> Iterator[None]:
    """A context in which the order of tasks is the same each time: trio, and sets of tasks, leave it to chance."""
    run: Any = importlib.import_module("trio._core._run")
    run._r.seed(0)
    with ExitStack() as stack:
        stack.enter_context(patch.object(run, "_ALLOW_DETERMINISTIC_SCHEDULING", True))
        for name in ("asyncio.taskgroups", "anyio._backends._asyncio"):
            stack.enter_context(patch.object(importlib.import_module(name), "set", InOrder, create=True))
        yield


def _call(offset: int, function: Any, first: Any) -> tuple[Any, ...]:
    """A call: of methods in C, the host shows some as they are bound and others as they are not.

    Until 3.13 it does so with methods in Python too.
    """
    if issubclass(type(function), _IN_C) or (type(function) is FunctionType and function in OWN_METHODS):
        return offset, function.__name__
    name = function.__qualname__ if isinstance(function, FunctionType | MethodType | type) else type(function).__name__
    if _SHOWS_METHODS and isinstance(function, FunctionType | MethodType):
        return offset, name
    missing = type(first).__name__ in ("object", "_Sentinel")
    return offset, name, "MISSING" if missing else _shown(first)


def lines_at(code: CodeType, offset: int) -> frozenset[int | None]:
    """The line at *offset*; natively also that of the next instruction, in front of which the offset may be."""
    lines = lines_of(code)
    found = {lines[offset // 2]}
    if not natively_recorded:
        return frozenset(found)
    following = next((step.offset for step in dis.get_instructions(code) if step.offset > offset), offset)
    return frozenset({*found, lines[following // 2]})


@cache
def left_out(code: CodeType) -> frozenset[int]:
    """The offsets of instructions that the VM or the host leaves out where the other does not, by rule.

    A value passes through a chain of awaits in one step of the VM's, and not by the loop around each SEND. The host
    does not execute the outermost handler of a generator that is closed, which is there for StopIteration. What an
    await or ``yield from`` raises is not handled by CLEANUP_THROW, and raised again by it, if it is thrown into a
    chain. END_FOR, which FOR_ITER jumps over, tells of a generator's end once the host has specialised the FOR_ITER.
    """
    found: set[int] = set()
    steps = [step for step in dis.get_instructions(code) if step.opname != "CACHE"]
    for index, step in enumerate(steps):
        if step.opname == "SEND":
            found.update(following.offset for following in steps[index : index + 4])
        if step.opname == "END_FOR":
            found.add(step.offset)
        if step.opname == "CLEANUP_THROW":
            found.update(following.offset for following in steps[index : index + 2])
        if step.opname == "CALL_INTRINSIC_1" and step.argrepr == "INTRINSIC_STOPITERATION_ERROR":
            found.update(following.offset for following in steps[index : index + 2])
    return frozenset(found)


#: whether what is recorded just now is recorded natively
natively_recorded = False


def agree(guest: list[Record], native: list[Record]) -> bool:
    """Whether the events of a guest are those recorded natively."""
    return len(guest) == len(native) and all(map(_agree, guest, native))


def _agree(guest: Record, native: Record) -> bool:
    if guest[0] in BY_LINE:
        return guest[:2] == native[:2] and guest[2] <= native[2] and guest[3:] == native[3:]
    return guest == native


@cache
def lines_of(code: CodeType) -> list[int | None]:
    """The line of each code unit."""
    return [position[0] for position in code.co_positions()]


def _shown(value: Any) -> Any:
    if type(value) is str:
        return _ADDRESS.sub("0x", value)
    if type(value) in (int, frozenset):
        return value
    return type(value).__name__


#: events that are compared with each other's order, and those of different groups are not
GROUPS = {
    "functions": ("PY_START", "PY_RESUME", "PY_RETURN", "PY_YIELD"),
    "lines": ("LINE",),
    "exceptions": ("RAISE", "RERAISE", "EXCEPTION_HANDLED", "PY_UNWIND", "PY_THROW"),
    "branches": ("JUMP", "BRANCH"),
    "instructions": ("INSTRUCTION",),
    "calls": OF_CALLS,
    "ends of awaits": ("STOP_ITERATION",),
}
CHOSEN = (3, 4)
#: how often a program is run that differs: on a busy machine its timers may be late
TRIES = 3
_ADDRESS = re.compile("0x[0-9a-f]+")


def name_of(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


def compared() -> list[Path]:
    """Two in ten of the programs, the same ones when others are added.

    Not those whose events are as many as the recursion limit lets them be, which is another for guests.
    """
    paths = [path for path in programs() if crc32(name_of(path).encode()) % 10 in CHOSEN]
    return [path for path in paths if "RecursionError" not in path.read_text(encoding="utf-8")]


#: Programs in which something differs, and why; docs/differences.md has the same reasons.
DIFFERENT: dict[str, str] = {"functions/code_of_functions": "it calls methods of code objects, which are the VM's"}
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


def different(path: Path) -> list[str]:
    """The groups of events in which the VM differs from the host."""
    code = compile(path.read_text(encoding="utf-8"), NAME, "exec", dont_inherit=True)
    # One group after the other: what else is watched has an influence on what the host tells.
    return [f"{name_of(path)}: {group}" for group, names in GROUPS.items() if not _is_alike(code, names)]


def _is_alike(code: CodeType, names: tuple[str, ...]) -> bool:
    return any(agree(record_in_vm(code, names), record_natively(code, names)) for _ in range(TRIES))


def main() -> None:
    """Print the programs and groups of events in which the VM differs, and how many programs were compared."""
    warnings.simplefilter("ignore")
    paths = [path for path in compared() if name_of(path) not in DIFFERENT]
    for path in paths:
        for line in different(path):
            print(line, flush=True)
    print(f"{len(paths)} programs compared")


if __name__ == "__main__":
    main()
