"""Panel: structural pattern matching (PEP 634)."""

from __future__ import annotations

import sys
from typing import Any

from asyncvm.frame import Frame
from asyncvm.objects.classes import type_flags
from asyncvm.objects.type_names import type_name
from asyncvm.panels.containers import pop_many

__all__ = ["MATCH_CLASS", "MATCH_KEYS", "MATCH_MAPPING", "MATCH_SEQUENCE"]

# Include/object.h: Py_TPFLAGS_SEQUENCE, Py_TPFLAGS_MAPPING, _Py_TPFLAGS_MATCH_SELF
_SEQUENCE, _MAPPING, _MATCH_SELF = 1 << 5, 1 << 6, 1 << 22
_MISSING = object()
_NOT_A_CLASS = "called match pattern must be a class"
if sys.version_info >= (3, 15):
    _NOT_A_CLASS = "class pattern must refer to a class"
elif sys.version_info < (3, 12):
    _NOT_A_CLASS = "called match pattern must be a type"


def MATCH_MAPPING(frame: Frame, operand: object) -> None:
    """(subject -- subject, res)"""
    frame.stack.append(bool(type_flags(type(frame.stack[-1])) & _MAPPING))


def MATCH_SEQUENCE(frame: Frame, operand: object) -> None:
    """(subject -- subject, res)"""
    frame.stack.append(bool(type_flags(type(frame.stack[-1])) & _SEQUENCE))


def MATCH_KEYS(frame: Frame, operand: object) -> None:
    """(subject, keys -- subject, keys, values_or_none)"""
    subject, keys = frame.stack[-2:]
    frame.stack.append(_match_keys(subject, keys))


def _match_keys(subject: Any, keys: tuple[Any, ...]) -> tuple[Any, ...] | None:
    if not keys:
        return ()
    get = subject.get
    seen = set()
    values = []
    for key in keys:
        if key in seen:
            raise ValueError(f"mapping pattern checks duplicate key ({key!r})")
        seen.add(key)
        value = get(key, _MISSING)
        if value is _MISSING:
            return None
        values.append(value)
    return tuple(values)


def MATCH_CLASS(frame: Frame, count: int) -> None:
    """(subject, type, names -- attrs)"""
    subject, cls, names = pop_many(frame.stack, 3)
    frame.stack.append(_match_class(subject, cls, count, names))


def _match_class(subject: Any, cls: Any, count: int, names: tuple[str, ...]) -> tuple[Any, ...] | None:
    """The attributes of *subject* for *count* positional and the keyword sub-patterns; None where it does not match."""
    if not issubclass(type(cls), type):
        raise TypeError(_NOT_A_CLASS)
    if not isinstance(subject, cls):
        return None
    seen: set[str] = set()
    values: list[Any] = []
    if count:
        match_args = getattr(cls, "__match_args__", _MISSING)
        match_self = False
        if match_args is _MISSING:
            match_args = ()
            match_self = bool(type_flags(cls) & _MATCH_SELF)
        elif type(match_args) is not tuple:
            raise TypeError(f"{cls.__name__}.__match_args__ must be a tuple (got {type_name(match_args)})")
        allowed = 1 if match_self else len(match_args)
        if allowed < count:
            plural = "" if allowed == 1 else "s"
            raise TypeError(f"{cls.__name__}() accepts {allowed} positional sub-pattern{plural} ({count} given)")
        if match_self:
            values.append(subject)
        else:
            for name in match_args[:count]:
                if type(name) is not str:
                    raise TypeError(f"__match_args__ elements must be strings (got {type_name(name)})")
                values.append(_match_attribute(subject, cls, name, seen))
                if values[-1] is _MISSING:
                    return None
    for name in names:
        values.append(_match_attribute(subject, cls, name, seen))
        if values[-1] is _MISSING:
            return None
    return tuple(values)


def _match_attribute(subject: Any, cls: type, name: str, seen: set[str]) -> Any:
    if name in seen:
        raise TypeError(f"{cls.__name__}() got multiple sub-patterns for attribute {name!r}")
    seen.add(name)
    return getattr(subject, name, _MISSING)
