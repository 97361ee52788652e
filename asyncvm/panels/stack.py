"""Panel: constants and the value stack itself."""

from __future__ import annotations

from typing import Any

from asyncvm.frame import NULL, Frame

__all__ = [
    "COPY",
    "END_SEND",
    "END_SEND_PAIR",
    "LOAD_ASSERTION_ERROR",
    "LOAD_BUILD_CLASS",
    "LOAD_CONST",
    "NOP",
    "POP_TOP",
    "PUSH_NULL",
    "SWAP",
]


def NOP(frame: Frame, operand: object) -> None:
    """( -- )"""


def LOAD_CONST(frame: Frame, constant: Any) -> None:
    """( -- constant)"""
    frame.stack.append(constant)


def POP_TOP(frame: Frame, operand: object) -> None:
    """(value -- )"""
    frame.stack.pop()


def PUSH_NULL(frame: Frame, operand: object) -> None:
    """( -- null)"""
    frame.stack.append(NULL)


def COPY(frame: Frame, depth: int) -> None:
    """(bottom, unused[oparg-1] -- bottom, unused[oparg-1], top)"""
    frame.stack.append(frame.stack[-depth])


def SWAP(frame: Frame, depth: int) -> None:
    """(bottom, unused[oparg-2], top -- top, unused[oparg-2], bottom)"""
    stack = frame.stack
    stack[-1], stack[-depth] = stack[-depth], stack[-1]


def END_SEND(frame: Frame, operand: object) -> None:
    """(receiver, value -- value)"""
    del frame.stack[-2]


def END_SEND_PAIR(frame: Frame, operand: object) -> None:
    """(receiver, null_or_index, value -- value)

    3.15.
    """
    del frame.stack[-3:-1]


def LOAD_ASSERTION_ERROR(frame: Frame, operand: object) -> None:
    """( -- AssertionError)"""
    frame.stack.append(AssertionError)


def LOAD_BUILD_CLASS(frame: Frame, operand: object) -> None:
    """( -- __build_class__)"""
    try:
        build_class = frame.builtins["__build_class__"]
    except KeyError:
        build_class = NULL
    if build_class is NULL:
        raise NameError("__build_class__ not found")
    frame.stack.append(build_class)
