"""Panel: unary, binary, in-place and comparison operators."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from asyncvm.frame import Frame
from asyncvm.host.sites import call_at_site
from asyncvm.objects.plainness import PLAIN, operates_plainly
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
    frame.stack[-1] = _operate(frame, operator.pos, frame.stack[-1])


def UNARY_NEGATIVE(frame: Frame, operand: object) -> None:
    """(value -- res)"""
    frame.stack[-1] = _operate(frame, operator.neg, frame.stack[-1])


def UNARY_NOT(frame: Frame, operand: object) -> None:
    """(value -- res)"""
    value = frame.stack[-1]
    if value is NotImplemented:  # as with TO_BOOL
        frame.stack[-1] = call_at_site(frame, operator.not_, (value,))
    else:
        frame.stack[-1] = not value


def UNARY_INVERT(frame: Frame, operand: object) -> None:
    """(value -- res)"""
    value = frame.stack[-1]
    if type(value) is bool:  # warns, on the guest's line
        frame.stack[-1] = call_at_site(frame, operator.invert, (value,))
    else:
        frame.stack[-1] = _operate(frame, operator.invert, value)


def TO_BOOL(frame: Frame, operand: object) -> None:
    """(value -- res)"""
    value = frame.stack[-1]
    if value is NotImplemented:  # warns up to 3.13, on the guest's line
        frame.stack[-1] = call_at_site(frame, bool, (value,))
    else:
        frame.stack[-1] = bool(value)


def _operate(frame: Frame, operation: Callable[[Any], Any], value: Any) -> Any:
    """``operation(value)``, from a site if the value's type needs one."""
    if type(value) in PLAIN or operates_plainly(type(value)):
        return operation(value)
    return call_at_site(frame, operation, (value,))


def BINARY_OP(frame: Frame, operation: Callable[[Any, Any], Any]) -> None:
    """(left, right -- res)"""
    stack = frame.stack
    right = stack.pop()
    left = stack[-1]
    if type(left) in PLAIN or operates_plainly(type(left)):
        stack[-1] = operation(left, right)
    else:
        stack[-1] = call_at_site(frame, operation, (left, right))


def BINARY_OP_SIZED(frame: Frame, operation: Callable[[Any, Any], Any]) -> None:
    """(left, right -- res)

    BINARY_OP for the operations that can make something large of something small.
    """
    stack = frame.stack
    right = stack.pop()
    limit = frame.state.result_bytes
    left = stack[-1]
    if limit is not None:
        check_operation(operation, left, right, limit)
    if type(left) in PLAIN or operates_plainly(type(left)):
        stack[-1] = operation(left, right)
    else:
        stack[-1] = call_at_site(frame, operation, (left, right))


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
    if type(right) in PLAIN or operates_plainly(type(right)):
        stack[-1] = stack[-1] in right
    else:
        stack[-1] = call_at_site(frame, operator.contains, (right, stack[-1]))


def NOT_CONTAINS_OP(frame: Frame, operand: object) -> None:
    """(left, right -- res)"""
    CONTAINS_OP(frame, operand)
    frame.stack[-1] = not frame.stack[-1]
