"""Panel: making functions."""

from __future__ import annotations

from types import CellType, CodeType, FunctionType
from typing import Any

from asyncvm.bytecode.code import MAKES_RESUMABLE
from asyncvm.frame import Frame
from asyncvm.objects.entrance import know_function, nested_gate
from asyncvm.objects.function import guest_code

__all__ = ["KINDS_OF_ATTRIBUTE", "MAKE_FUNCTION", "MAKE_FUNCTION_WITH", "SET_FUNCTION_ATTRIBUTE"]

_DEFAULTS, _KEYWORD_DEFAULTS, _ANNOTATIONS, _CLOSURE, _ANNOTATE = 1, 2, 4, 8, 16
#: how many of them MAKE_FUNCTION knows in 3.11 and 3.12
KINDS_OF_ATTRIBUTE = 4


def MAKE_FUNCTION(frame: Frame, operand: object) -> None:
    """(codeobj -- func)

    3.13 and newer: attributes follow with SET_FUNCTION_ATTRIBUTE.
    """
    raw = frame.stack.pop()
    frame.stack.append(_make(frame, raw, tuple(CellType() for _ in raw.co_freevars)))


def MAKE_FUNCTION_WITH(frame: Frame, flags: int) -> None:
    """(attrs[oparg.bit_count()], codeobj -- func)

    3.11 and 3.12. The attributes: defaults if (oparg & 1), kwdefaults if (oparg & 2), annotations if (oparg & 4),
    closure if (oparg & 8).
    """
    stack = frame.stack
    raw = stack.pop()
    function = _make(frame, raw, stack.pop() if flags & _CLOSURE else ())
    for flag in (_ANNOTATIONS, _KEYWORD_DEFAULTS, _DEFAULTS):
        if flags & flag:
            _set_attribute(function, flag, stack.pop())
    stack.append(function)


def SET_FUNCTION_ATTRIBUTE(frame: Frame, flag: int) -> None:
    """(attr, func -- func)"""
    stack = frame.stack
    function = stack.pop()
    attribute = stack.pop()
    if flag == _CLOSURE:
        # A function's closure cannot be replaced; the compiler sets it first, when nothing else is set.
        code = guest_code(function)
        assert code is not None
        function = FunctionType(function.__code__, frame.globals, None, None, attribute)
        if code.resumable:
            know_function(code, function)
    else:
        _set_attribute(function, flag, attribute)
    stack.append(function)


def _make(frame: Frame, raw: CodeType, closure: tuple[CellType, ...]) -> FunctionType:
    function = FunctionType(nested_gate(frame.code, raw), frame.globals, None, None, closure or None)
    if raw.co_flags & MAKES_RESUMABLE and raw.co_name != "<genexpr>":
        code = guest_code(function)
        assert code is not None
        know_function(code, function)
    return function


def _set_attribute(function: FunctionType, flag: int, value: Any) -> None:
    if flag == _DEFAULTS:
        function.__defaults__ = value
    elif flag == _KEYWORD_DEFAULTS:
        function.__kwdefaults__ = value
    elif flag == _ANNOTATIONS:
        if isinstance(value, tuple):
            value = dict(zip(value[::2], value[1::2], strict=True))
        function.__annotations__ = value
    elif flag == _ANNOTATE:
        value.__qualname__ = f"{function.__qualname__}.__annotate__"
        function.__annotate__ = value  # type: ignore[attr-defined]  # 3.14
    else:
        raise SystemError(f"unknown function attribute flag {flag}")
