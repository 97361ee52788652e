"""What is recorded of a program that is watched, natively by `sys.monitoring` and in the VM by `VM.monitoring`."""

from __future__ import annotations

import sys
import warnings
from functools import cache
from pathlib import Path
from types import (
    BuiltinFunctionType,
    ClassMethodDescriptorType,
    CodeType,
    MethodDescriptorType,
    MethodWrapperType,
    WrapperDescriptorType,
)
from typing import Any
from zlib import crc32

import asyncvm
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
OF_CALLS = ("CALL", "C_RETURN", "C_RAISE")
#: Of these, the line is compared: the host gives offsets inside and just before instructions, as its versions differ.
BY_LINE = ("RAISE", "RERAISE", "EXCEPTION_HANDLED", "PY_UNWIND", "PY_THROW")


def record_natively(code: CodeType, names: tuple[str, ...]) -> list[Record]:
    return _record(sys.monitoring, names, lambda namespace: exec(code, namespace))


def record_in_vm(code: CodeType, names: tuple[str, ...]) -> list[Record]:
    vm = asyncvm.VM()
    return _record(vm.monitoring, names, lambda namespace: vm.run(code, namespace))


def _record(monitoring: Any, names: tuple[str, ...], run: Any) -> list[Record]:
    records: list[Record] = []

    def callback(name: str) -> Any:
        def record(code: CodeType, *arguments: Any) -> None:
            if code.co_filename == NAME:
                if name in BY_LINE:
                    arguments = (lines_of(code)[arguments[0] // 2], *arguments[1:])
                if name in OF_CALLS:
                    arguments = _call(*arguments)
                records.append((name, code.co_qualname, *map(_shown, arguments)))

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

        observe(watched, NAME)
    finally:
        for name in names:
            monitoring.register_callback(TOOL, getattr(monitoring.events, name), None)
        monitoring.free_tool_id(TOOL)
    return [record for index, record in enumerate(records) if not _only_ends_an_iterator(records, index)]


def _only_ends_an_iterator(records: list[Record], index: int) -> bool:
    """The host also tells of the StopIteration by which C code ends an iteration or an await."""
    if records[index][0] != "RAISE" or "StopIteration" not in records[index]:
        return False
    after = next((record for record in records[index + 1 :] if record[0] in BY_LINE), ("", ""))
    return after[0] not in ("EXCEPTION_HANDLED", "PY_UNWIND") or after[1] != records[index][1]


def _call(offset: int, function: Any, first: Any) -> tuple[Any, ...]:
    """A call: of methods in C, the host shows some as they are bound and others as they are not."""
    if isinstance(function, _IN_C):
        return offset, function.__name__
    missing = type(first).__name__ in ("object", "_Sentinel")
    return offset, getattr(function, "__qualname__", type(function).__name__), "MISSING" if missing else _shown(first)


@cache
def lines_of(code: CodeType) -> list[int | None]:
    """The line of each code unit."""
    return [position[0] for position in code.co_positions()]


def _shown(value: Any) -> Any:
    if type(value) in (int, str):
        return value
    name = type(value).__name__
    return "async_generator_wrapped_value" if name == "WrappedValue" else name


#: events that are compared with each other's order, and those of different groups are not
GROUPS = {
    "functions": ("PY_START", "PY_RESUME", "PY_RETURN", "PY_YIELD"),
    "lines": ("LINE",),
    "exceptions": ("RAISE", "RERAISE", "EXCEPTION_HANDLED", "PY_UNWIND", "PY_THROW"),
    "branches": ("JUMP", "BRANCH"),
    "instructions": ("INSTRUCTION",),
}
#: for each group, programs in which they differ in some version; what is known of the reasons is in docs/differences.md
DIFFERENT = {
    line.split(": ")[0]: set(line.split(": ")[1].split())
    for line in (Path(__file__).parent / "monitoring_differences.txt").read_text().splitlines()
}


def name_of(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


def different(path: Path) -> list[str]:
    """The groups of events in which the VM differs from the host, of those in which it should not."""
    name = name_of(path)
    code = compile(path.read_text(encoding="utf-8"), NAME, "exec", dont_inherit=True)
    # One group after the other: what else is watched has an influence on what the host tells.
    return [
        f"{name}: {group}"
        for group, names in GROUPS.items()
        if name not in DIFFERENT[group] and record_in_vm(code, names) != record_natively(code, names)
    ]


def main() -> None:
    """Print the programs and groups of events in which the VM differs, and how many programs were compared.

    Of the programs, one in ten or so is compared, if ``10`` is given: the same ones when others are added.
    """
    warnings.simplefilter("ignore")
    paths = [path for path in programs() if crc32(name_of(path).encode()) % int(sys.argv[1]) == 3]
    for path in paths:
        for line in different(path):
            print(line)
    print(f"{len(paths)} programs compared")


if __name__ == "__main__":
    main()
