"""What is recorded of a program that is watched, natively by `sys.monitoring` and in the VM by `VM.monitoring`."""

from __future__ import annotations

import sys
from functools import cache
from types import (
    BuiltinFunctionType,
    ClassMethodDescriptorType,
    CodeType,
    MethodDescriptorType,
    MethodWrapperType,
    WrapperDescriptorType,
)
from typing import Any

import asyncvm
from tests.differential import observe

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
#: Of these, the line is compared: the host gives offsets inside and just before instructions, as its versions differ.
OF_CALLS = ("CALL", "C_RETURN", "C_RAISE")
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
