"""How many instructions of a program are executed, natively and in the VM, and how many of them only pass a value on.

The VM counts its own. The host tells of its instructions by ``frame.f_trace_opcodes`` in 3.11, and by
``sys.monitoring`` from 3.12 on, where the former has its effect only in frames that come later.

Of a chain of awaits, or of `yield from`, the host executes in every frame the loop of SEND for each value: SEND,
YIELD_VALUE, RESUME and JUMP_BACKWARD_NO_INTERRUPT. In the VM a value goes straight to where it is wanted, so these
instructions are fewer; all others have to be as many.
"""

from __future__ import annotations

import dis
import re
import sys
from collections.abc import Awaitable, Callable
from functools import cache
from types import CodeType, FrameType
from typing import Any

import attrs

import asyncvm

__all__ = ["Count", "count_in_vm", "count_natively"]

#: ``sys.monitoring`` has six tools' ids; this one is nobody's
_TOOL = 4
_FUSED = re.compile("(LOAD|STORE)_FAST_(BORROW_)?(LOAD|STORE)_FAST(_BORROW)?")


@attrs.define
class Count:
    """How many instructions were executed."""

    instructions: int = 0
    #: of these, in loops of SEND
    passing_on: int = 0

    @property
    def others(self) -> int:
        """Those that are no part of a loop of SEND."""
        return self.instructions - self.passing_on

    def add(self, code: CodeType, offset: int) -> None:
        """The instruction at *offset* is executed."""
        self.instructions += 1
        if offset in loops_of_send(code):
            self.passing_on += 1


@cache
def before_resume(code: CodeType) -> int:
    """How many instructions come before the RESUME with which *code* begins: the host does not tell of these."""
    for number, instruction in enumerate(dis.get_instructions(code)):
        if instruction.opname == "RESUME":
            return number
    return 0


@cache
def first_resume(code: CodeType) -> int:
    """The offset of the RESUME with which *code* begins; -1 if it has none."""
    return next((found.offset for found in dis.get_instructions(code) if found.opname == "RESUME"), -1)


@cache
def loops_of_send(code: CodeType) -> frozenset[int]:
    """The offsets of the instructions from a SEND to where it goes when the value is there."""
    inside: set[int] = set()
    end = 0
    for instruction in dis.get_instructions(code):
        if instruction.opname == "SEND":
            end = instruction.argval
        if instruction.offset < end:
            inside.add(instruction.offset)
    return frozenset(inside)


@cache
def fused(code: CodeType) -> frozenset[int]:
    """The offsets of the pairs of instructions that the compiler has fused, which are two to the VM (3.13)."""
    return frozenset(each.offset for each in dis.get_instructions(code) if _FUSED.fullmatch(each.opname))


async def count_natively(run: Callable[[], Awaitable[object]], path: str) -> Count:
    """What the host executes of the file at *path* while *run* runs."""
    return await (_monitored(run, path) if sys.version_info >= (3, 12) else _traced(run, path))


async def _traced(run: Callable[[], Awaitable[object]], path: str) -> Count:
    """By tracing, which tells of a RESUME as the event "call"."""
    count = Count()

    def trace_instructions(frame: FrameType, event: str, argument: Any) -> Any:
        if event == "opcode":
            count.add(frame.f_code, frame.f_lasti)
        return trace_instructions

    def trace_calls(frame: FrameType, event: str, argument: Any) -> Any:
        code = frame.f_code
        if code.co_filename != path:
            return None
        count.add(code, frame.f_lasti)
        if frame.f_lasti == first_resume(code):
            count.instructions += before_resume(code)
        frame.f_trace_lines = False
        frame.f_trace_opcodes = True
        return trace_instructions

    sys.settrace(trace_calls)
    try:
        await run()
    finally:
        sys.settrace(None)
    return count


async def _monitored(run: Callable[[], Awaitable[object]], path: str) -> Count:
    """By ``sys.monitoring``, which tells of a RESUME by events of its own."""
    monitoring: Any = sys.monitoring  # type: ignore[attr-defined]  # in the stubs from 3.12 on
    count = Count()

    def instruction(code: CodeType, offset: int) -> Any:
        if code.co_filename != path:
            return monitoring.DISABLE
        count.add(code, offset)
        count.instructions += offset in fused(code)
        return None

    def start(code: CodeType, offset: int) -> Any:
        if code.co_filename != path:
            return monitoring.DISABLE
        count.instructions += before_resume(code)
        return resume(code, offset)

    def resume(code: CodeType, offset: int) -> Any:
        if code.co_filename != path:
            return monitoring.DISABLE
        count.add(code, offset)
        return None

    events = monitoring.events
    monitoring.use_tool_id(_TOOL, "counting")
    try:
        monitoring.register_callback(_TOOL, events.INSTRUCTION, instruction)
        monitoring.register_callback(_TOOL, events.PY_START, start)
        monitoring.register_callback(_TOOL, events.PY_RESUME, resume)
        monitoring.set_events(_TOOL, events.INSTRUCTION | events.PY_START | events.PY_RESUME)
        await run()
    finally:
        monitoring.free_tool_id(_TOOL)
        monitoring.restart_events()
    return count


async def count_in_vm(vm: asyncvm.VM, run: Callable[[], Awaitable[object]]) -> Count:
    """What *vm* executes while *run* runs, watched: that takes much longer than without."""
    monitoring = vm.monitoring
    count = Count()
    before = vm.instructions
    events = monitoring.events
    monitoring.use_tool_id(_TOOL, "counting")
    try:
        monitoring.register_callback(_TOOL, events.INSTRUCTION, count.add)
        monitoring.set_events(_TOOL, events.INSTRUCTION)
        await run()
    finally:
        monitoring.free_tool_id(_TOOL)
    count.instructions = vm.instructions - before  # with those that it does not tell of, before the first RESUME
    return count
