"""Where a fused form stands for a sequence of plain instructions (asyncvm.panels.fused).

Which sequences: those that loops over numbers and sequences are made of, and of which a form was measured to be faster
(docs/performance). Pairs of loads alone are not: what a form saves, it spends on counting the second.

``ASYNCVM_PLAIN=1`` in the environment turns all of them off: every instruction is executed by its own handler.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from asyncvm.panels import fused
from asyncvm.panels.attributes import BINARY_SUBSCR
from asyncvm.panels.containers import UNPACK_SEQUENCE
from asyncvm.panels.control import POP_JUMP_IF_FALSE, POP_JUMP_IF_TRUE
from asyncvm.panels.names import LOAD_FAST, LOAD_FAST_CHECK, STORE_FAST
from asyncvm.panels.operators import BINARY_OP, BINARY_OP_SIZED, COMPARE_OP, COMPARE_OP_BOOL
from asyncvm.panels.stack import LOAD_CONST

if TYPE_CHECKING:
    from asyncvm.frame import Handler

__all__ = ["with_fused_forms"]

#: whether every instruction is executed by its own handler
IS_PLAIN = bool(os.environ.get("ASYNCVM_PLAIN"))
_LOADS = (LOAD_FAST, LOAD_FAST_CHECK)
_OPERATIONS = (BINARY_OP, BINARY_OP_SIZED)
_COMPARISONS = (COMPARE_OP, COMPARE_OP_BOOL)
_JUMPS = (POP_JUMP_IF_FALSE, POP_JUMP_IF_TRUE)
#: the longest form that has a fixed length
_LONGEST = 4
_FEWEST_STORES = 2


def with_fused_forms(instructions: Sequence[tuple[Handler, Any]]) -> tuple[tuple[Handler, Any], ...]:
    """*instructions*, as pairs of a handler and its operand, with fused forms where they can stand.

    Every index keeps what is executed from there on: a jump into the middle of a sequence finds plain instructions.
    """
    if IS_PLAIN:
        return tuple(instructions)
    padded = [*instructions, *((None, None),) * _LONGEST]
    return tuple(_form_at(padded, index) or pair for index, pair in enumerate(instructions))


def _form_at(instructions: list[Any], index: int) -> tuple[Handler, Any] | None:
    handler, operand = instructions[index]
    if handler in _LOADS:
        return _behind_a_load(operand, instructions, index + 1)
    following, next_operand = instructions[index + 1]
    if handler is LOAD_CONST and following in _OPERATIONS:
        return fused.LOAD_BINARY_OP, (-1, operand, next_operand, following)
    if handler in _COMPARISONS and following in _JUMPS:
        return fused.COMPARE_OP_JUMP, (
            operand,
            handler is COMPARE_OP_BOOL,
            following is POP_JUMP_IF_TRUE,
            next_operand,
        )
    if handler is UNPACK_SEQUENCE:
        return _unpacking(operand, instructions, index + 1)
    return None


def _behind_a_load(first: int, instructions: list[Any], index: int) -> tuple[Handler, Any] | None:
    """What is fused with a LOAD_FAST of *first*, given that the next instruction is at *index*."""
    (second, second_operand), (third, third_operand), (fourth, fourth_operand) = instructions[index : index + 3]
    if second in _OPERATIONS:
        return fused.LOAD_BINARY_OP, (first, None, second_operand, second)
    if second in _LOADS:
        values = first, second_operand, None
    elif second is LOAD_CONST:
        values = first, -1, second_operand
    else:
        return None
    if third in _OPERATIONS:
        if fourth is STORE_FAST:
            return fused.LOAD_LOAD_BINARY_OP_STORE, (*values, third_operand, third, fourth_operand)
        return fused.LOAD_LOAD_BINARY_OP, (*values, third_operand, third)
    if third is BINARY_SUBSCR:
        return fused.LOAD_LOAD_BINARY_SUBSCR, values
    if third in _COMPARISONS and fourth in _JUMPS:
        makes_bool, when = third is COMPARE_OP_BOOL, fourth is POP_JUMP_IF_TRUE
        return fused.LOAD_LOAD_COMPARE_OP_JUMP, (*values, third_operand, makes_bool, when, fourth_operand)
    return None


def _unpacking(count: int, instructions: list[Any], index: int) -> tuple[Handler, Any] | None:
    targets: list[int] = []
    while len(targets) < count and instructions[index + len(targets)][0] is STORE_FAST:
        targets.append(instructions[index + len(targets)][1])
    return (fused.UNPACK_SEQUENCE_STORE, (count, tuple(targets))) if len(targets) >= _FEWEST_STORES else None
