"""Panel: unary, binary, in-place and comparison operators."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from asyncvm.frame import Frame
from asyncvm.host.sites import call_at_site
from asyncvm.sizes import check_operation

__all__ = [
    "BINARY_OP",
    "BINARY_OP_SIZED",
    "COMPARE_OP",
    "COMPARE_OP_BOOL",
    "CONTAINS_OP",
    "IS_OP",
    "NOT_CONTAINS_OP",
    "IS_NOT_OP",
    "TO_BOOL",
    "UNARY_INVERT",
    "UNARY_NEGATIVE",
    "UNARY_NOT",
    "UNARY_POSITIVE",
]


def UNARY_POSITIVE(frame: Frame, operand: object) -> None:
    """(value -- res)"""
    frame.stack[-1] = +frame.stack[-1]


def UNARY_NEGATIVE(frame: Frame, operand: object) -> None:
    """(value -- res)"""
    frame.stack[-1] = -frame.stack[-1]


def UNARY_NOT(frame: Frame, operand: object) -> None:
    """(value -- res)"""
    frame.stack[-1] = not frame.stack[-1]


def UNARY_INVERT(frame: Frame, operand: object) -> None:
    """(value -- res)"""
    value = frame.stack[-1]
    if type(value) is bool:  # warns, on the guest's line
        frame.stack[-1] = call_at_site(frame, operator.invert, (value,))
    else:
        frame.stack[-1] = ~value


def TO_BOOL(frame: Frame, operand: object) -> None:
    """(value -- res)"""
    frame.stack[-1] = bool(frame.stack[-1])


def BINARY_OP(frame: Frame, operation: Callable[[Any, Any], Any]) -> None:
    """(left, right -- res)"""
    stack = frame.stack
    right = stack.pop()
    stack[-1] = operation(stack[-1], right)


def BINARY_OP_SIZED(frame: Frame, operation: Callable[[Any, Any], Any]) -> None:
    """(left, right -- res)

    BINARY_OP for the operations that can make something large of something small.
    """
    stack = frame.stack
    right = stack.pop()
    limit = frame.state.result_bytes
    if limit is not None:
        check_operation(operation, stack[-1], right, limit)
    stack[-1] = operation(stack[-1], right)


def COMPARE_OP(frame: Frame, comparison: Callable[[Any, Any], Any]) -> None:
    """(left, right -- res)"""
    stack = frame.stack
    right = stack.pop()
    stack[-1] = comparison(stack[-1], right)


def COMPARE_OP_BOOL(frame: Frame, comparison: Callable[[Any, Any], Any]) -> None:
    """(left, right -- res)"""
    stack = frame.stack
    right = stack.pop()
    stack[-1] = bool(comparison(stack[-1], right))


def IS_OP(frame: Frame, operand: object) -> None:
    """(left, right -- res)"""
    stack = frame.stack
    right = stack.pop()
    stack[-1] = stack[-1] is right


def IS_NOT_OP(frame: Frame, operand: object) -> None:
    """(left, right -- res)"""
    stack = frame.stack
    right = stack.pop()
    stack[-1] = stack[-1] is not right


def CONTAINS_OP(frame: Frame, operand: object) -> None:
    """(left, right -- res)"""
    stack = frame.stack
    right = stack.pop()
    stack[-1] = stack[-1] in right


def NOT_CONTAINS_OP(frame: Frame, operand: object) -> None:
    """(left, right -- res)"""
    stack = frame.stack
    right = stack.pop()
    stack[-1] = stack[-1] not in right
