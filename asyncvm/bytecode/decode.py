"""From a host code object to `Code`: instructions bound to handlers, tables decoded, everything checked."""

from __future__ import annotations

from types import CodeType
from typing import TYPE_CHECKING, Any

from asyncvm.bytecode import isa
from asyncvm.bytecode.code import Code, Guard, localsplus_names
from asyncvm.bytecode.exception_table import read_exception_table
from asyncvm.bytecode.fusing import with_fused_forms
from asyncvm.bytecode.operands import Context, Part
from asyncvm.bytecode.wordcode import Instruction, read_wordcode
from asyncvm.errors import BytecodeError
from asyncvm.frame import Frame, Handler

if TYPE_CHECKING:
    from asyncvm.machine import Machine

__all__ = ["decode"]

_FIRST_THAT_NEEDS_A_PREFIX = 256


def decode(raw: CodeType, machine: Machine, origin: object) -> Code:
    """Decode *raw* for the guests of *machine*; *origin* is kept alive by the code.

    :raises BytecodeError: if the wordcode or the exception table is malformed, or an opcode has no handler
    """
    instructions = read_wordcode(raw, isa.CACHES)
    index_of: dict[int, int] = {}
    spelled: list[tuple[Instruction, tuple[Part, ...]]] = []
    count = 0
    for instruction in instructions:
        index_of[instruction.start] = count
        if instruction.oparg < _FIRST_THAT_NEEDS_A_PREFIX:  # else a jump here would leave the prefix out
            index_of[instruction.offset] = count
        parts = _parts(raw, instruction)
        spelled.append((instruction, parts))
        count += len(parts)

    context = Context(raw, localsplus_names(raw), index_of, machine.breaker)
    pairs: list[tuple[Handler, Any]] = []
    sources: list[Instruction] = []
    for instruction, parts in spelled:
        for handler, operand in parts:
            pairs.append((handler, operand(context, instruction)))
            sources.append(instruction)
    pairs.append((_ran_off_the_end, None))
    sources.append(instructions[-1])
    guards = _guards(raw, index_of, len(raw.co_code))
    return Code(
        raw,
        machine,
        tuple(pairs),
        tuple(sources),
        guards,
        context.localsplus,
        origin,
        unwatched=with_fused_forms(pairs),
    )


def _parts(raw: CodeType, instruction: Instruction) -> tuple[Part, ...]:
    spelling = isa.INSTRUCTIONS.get(instruction.opname)
    if spelling is None:
        raise BytecodeError(raw.co_qualname, instruction.offset, instruction.opname, "the opcode has no handler")
    try:
        return spelling(instruction.oparg)
    except LookupError:
        raise BytecodeError(
            raw.co_qualname, instruction.offset, instruction.opname, f"oparg {instruction.oparg} has no meaning"
        ) from None


def _guards(raw: CodeType, index_of: dict[int, int], size: int) -> tuple[Guard, ...]:
    try:
        entries = read_exception_table(raw.co_exceptiontable)
    except ValueError as error:
        raise BytecodeError(raw.co_qualname, 0, "co_exceptiontable", str(error)) from None
    for entry in entries:
        if entry.end > size or entry.target not in index_of:
            raise BytecodeError(
                raw.co_qualname,
                entry.start,
                "co_exceptiontable",
                f"the entry from {entry.start} to {entry.end} with its handler at {entry.target} is outside the code",
            )
    return tuple(Guard(entry, index_of[entry.target]) for entry in entries)


def _ran_off_the_end(frame: Frame, operand: None) -> None:
    """Stands behind the last instruction of every code object: no well-formed code gets there."""
    last = frame.code.sources[-1]
    raise BytecodeError(frame.code.name, last.offset, last.opname, "the code runs on past its last instruction")
