"""Panel: formatting of f-strings."""

from __future__ import annotations

from collections.abc import Callable
from itertools import zip_longest
from typing import Any

from asyncvm.frame import Frame
from asyncvm.sizes import check_spec

__all__ = [
    "BUILD_INTERPOLATION",
    "BUILD_TEMPLATE",
    "CONVERT_VALUE",
    "FORMAT_SIMPLE",
    "FORMAT_VALUE",
    "FORMAT_WITH_SPEC",
]

#: by the low bits of FORMAT_VALUE's oparg and by CONVERT_VALUE's oparg: none, !s, !r, !a
CONVERSIONS: tuple[Callable[[Any], str] | None, ...] = (None, str, repr, ascii)
_HAS_SPEC = 4


def FORMAT_VALUE(frame: Frame, flags: int) -> None:
    """(value, fmt_spec if (oparg & 0x04) -- result)"""
    spec = frame.stack.pop() if flags & _HAS_SPEC else ""
    value = frame.stack[-1]
    conversion = CONVERSIONS[flags & 3]
    if conversion is not None:
        value = conversion(value)
    if frame.state.result_bytes is not None:
        check_spec(spec, frame.state.result_bytes)
    frame.stack[-1] = value if type(value) is str and not spec else format(value, spec)


def CONVERT_VALUE(frame: Frame, conversion: Callable[[Any], str]) -> None:
    """(value -- result)"""
    frame.stack[-1] = conversion(frame.stack[-1])


def BUILD_INTERPOLATION(frame: Frame, operand: tuple[str | None, bool]) -> None:
    """(value, str, format[oparg & 1] -- interpolation)"""
    from string.templatelib import Interpolation  # type: ignore[import-not-found]  # 3.14

    conversion, has_spec = operand
    spec = frame.stack.pop() if has_spec else ""
    expression = frame.stack.pop()
    frame.stack[-1] = Interpolation(frame.stack[-1], expression, conversion, spec)


def BUILD_TEMPLATE(frame: Frame, operand: object) -> None:
    """(strings, interpolations -- template)"""
    from string.templatelib import Template

    interpolations = frame.stack.pop()
    strings = frame.stack[-1]
    parts = [part for pair in zip_longest(strings, interpolations) for part in pair if part is not None]
    frame.stack[-1] = Template(*parts)


def FORMAT_SIMPLE(frame: Frame, operand: object) -> None:
    """(value -- res)"""
    value = frame.stack[-1]
    if type(value) is not str:
        frame.stack[-1] = format(value)


def FORMAT_WITH_SPEC(frame: Frame, operand: object) -> None:
    """(value, fmt_spec -- res)"""
    spec = frame.stack.pop()
    if frame.state.result_bytes is not None:
        check_spec(spec, frame.state.result_bytes)
    frame.stack[-1] = format(frame.stack[-1], spec)
