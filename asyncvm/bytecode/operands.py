"""How an instruction's oparg becomes the operand that its handler takes, resolved once, at decode time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import CodeType
from typing import Any, TypeAlias

import attrs

from asyncvm.breaker import EvalBreaker
from asyncvm.bytecode.wordcode import Instruction
from asyncvm.errors import BytecodeError
from asyncvm.frame import Handler

__all__ = ["Context", "Operand", "Part", "Spelling", "backward", "breaker", "constant", "forward", "local", "name",
           "nothing", "one", "oparg", "polled", "value"]  # fmt: skip


@attrs.define
class Context:
    """What operands are resolved against: one code object being decoded."""

    raw: CodeType
    localsplus: tuple[str, ...]
    #: index in ``Code.instructions`` of the instruction at a byte offset
    index_of: Mapping[int, int]
    breaker: EvalBreaker
    #: the keyword names that a KW_NAMES (3.11, 3.12) gives to the call after it
    kwnames: tuple[str, ...] = ()

    def fail(self, instruction: Instruction, problem: str) -> BytecodeError:
        return BytecodeError(self.raw.co_qualname, instruction.offset, instruction.opname, problem)


#: gives a handler's operand for one instruction
Operand: TypeAlias = Callable[[Context, Instruction], Any]
#: one handler with its operand; an instruction is spelled as one or more of them
Part: TypeAlias = tuple[Handler, Operand]
#: from an oparg to the parts that the instruction is spelled as
Spelling: TypeAlias = Callable[[int], tuple[Part, ...]]


def oparg(context: Context, instruction: Instruction) -> int:
    """The oparg itself."""
    return instruction.oparg


def nothing(context: Context, instruction: Instruction) -> None:
    """No operand."""


def one(handler: Handler, operand: Operand = oparg) -> Spelling:
    """An instruction that is one handler, whatever its oparg."""
    parts = ((handler, operand),)
    return lambda oparg: parts


def value(constant: object) -> Operand:
    """Always *constant*."""
    return lambda context, instruction: constant


def constant(context: Context, instruction: Instruction) -> object:
    """``co_consts[oparg]``"""
    return _item(context, instruction, context.raw.co_consts, instruction.oparg, "co_consts")


def name(shift: int = 0) -> Operand:
    """``co_names[oparg >> shift]``"""

    def operand(context: Context, instruction: Instruction) -> str:
        return str(_item(context, instruction, context.raw.co_names, instruction.oparg >> shift, "co_names"))

    return operand


def local(shift: int = 0, mask: int = -1) -> Operand:
    """``oparg >> shift & mask``, an index into the fast locals."""

    def operand(context: Context, instruction: Instruction) -> int:
        index = instruction.oparg >> shift & mask
        _item(context, instruction, context.localsplus, index, "the fast locals")
        return index

    return operand


def forward(skip: int = 0) -> Operand:
    """The index of the instruction *oparg* units on, then *skip* instructions further."""
    return lambda context, instruction: _target(context, instruction, instruction.oparg, skip)


def backward(context: Context, instruction: Instruction) -> int:
    """The index of the instruction *oparg* units back."""
    return _target(context, instruction, -instruction.oparg, 0)


def breaker(context: Context, instruction: Instruction) -> EvalBreaker:
    """The VM's eval breaker."""
    return context.breaker


def polled(jump: Operand) -> Operand:
    """A jump's target together with the eval breaker."""
    return lambda context, instruction: (jump(context, instruction), context.breaker)


def _item(context: Context, instruction: Instruction, items: tuple[Any, ...], index: int, where: str) -> Any:
    if index >= len(items):
        raise context.fail(instruction, f"index {index} is outside {where}, which has {len(items)} entries")
    return items[index]


def _target(context: Context, instruction: Instruction, units: int, skip: int) -> int:
    offset = instruction.next_offset + 2 * units
    index = context.index_of.get(offset)
    if index is None:
        raise context.fail(instruction, f"jumps to offset {offset}, where no instruction starts")
    return index + skip
