"""Panel: with statements."""

from __future__ import annotations

from typing import Any

from asyncvm.call import call
from asyncvm.frame import NULL, Frame
from asyncvm.objects.classes import lookup_special

__all__ = ["BEFORE_ASYNC_WITH", "BEFORE_WITH", "WITH_EXCEPT_START"]


def BEFORE_WITH(frame: Frame, operand: object) -> Frame | None:
    """(mgr -- exit, res)"""
    manager = frame.stack[-1]
    enter, leave = _manager_methods(manager, "__enter__", "__exit__", "context manager")
    frame.stack[-1] = leave
    return call(frame, enter, [])


def BEFORE_ASYNC_WITH(frame: Frame, operand: object) -> Frame | None:
    """(mgr -- exit, res)"""
    manager = frame.stack[-1]
    enter, leave = _manager_methods(manager, "__aenter__", "__aexit__", "asynchronous context manager")
    frame.stack[-1] = leave
    return call(frame, enter, [])


def _manager_methods(manager: Any, enter_name: str, exit_name: str, protocol: str) -> tuple[Any, Any]:
    enter = lookup_special(manager, enter_name)
    if enter is NULL:
        raise TypeError(f"'{type(manager).__name__}' object does not support the {protocol} protocol")
    leave = lookup_special(manager, exit_name)
    if leave is NULL:
        raise TypeError(
            f"'{type(manager).__name__}' object does not support the {protocol} protocol (missed {exit_name} method)"
        )
    return enter, leave


def WITH_EXCEPT_START(frame: Frame, operand: object) -> Frame | None:
    """(exit_func, lasti, unused, val -- exit_func, lasti, unused, val, res)"""
    exc = frame.stack[-1]
    return call(frame, frame.stack[-4], [type(exc), exc, exc.__traceback__])
