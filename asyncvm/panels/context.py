"""Panel: with statements."""

from __future__ import annotations

from types import FunctionType
from typing import Any

from asyncvm.call import call
from asyncvm.frame import NULL, Frame
from asyncvm.objects.classes import lookup_special, type_lookup
from asyncvm.objects.type_names import fully_qualified, type_name

__all__ = ["BEFORE_ASYNC_WITH", "BEFORE_WITH", "LOAD_SPECIAL", "WITH_EXCEPT_START", "WITH_EXCEPT_START_SELF"]


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
        raise TypeError(f"'{type_name(manager)}' object does not support the {protocol} protocol")
    leave = lookup_special(manager, exit_name)
    if leave is NULL:
        raise TypeError(
            f"'{type_name(manager)}' object does not support the {protocol} protocol (missed {exit_name} method)"
        )
    return enter, leave


def LOAD_SPECIAL(frame: Frame, name: str) -> None:
    """(owner -- attr, self_or_null)"""
    owner = frame.stack[-1]
    method = type_lookup(type(owner), name)
    if method is NULL:
        raise TypeError(_missed(owner, name))
    if type(method) is FunctionType:
        frame.stack[-1:] = (method, owner)
    else:
        frame.stack[-1:] = (lookup_special(owner, name), NULL)


def _missed(owner: Any, name: str) -> str:
    """What is wrong with *owner* in a ``with`` or ``async with``, and the other statement if that would do."""
    synchronous = ("context manager", "__enter__", "__exit__")
    asynchronous = ("asynchronous context manager", "__aenter__", "__aexit__")
    (wanted, *methods), (other, *others) = synchronous, asynchronous
    advice = "async with"
    if name not in methods:
        wanted, other, others, advice = other, wanted, methods, "with"
    message = f"'{fully_qualified(type(owner))}' object does not support the {wanted} protocol (missed {name} method)"
    if all(_is_method(type_lookup(type(owner), method)) for method in others):
        message += f" but it supports the {other} protocol. Did you mean to use '{advice}'?"
    return message


def _is_method(attribute: Any) -> bool:
    """Typeobject.c: type_has_special_method."""
    return attribute is not NULL and type_lookup(type(attribute), "__get__") is not NULL


def WITH_EXCEPT_START_SELF(frame: Frame, operand: object) -> Frame | None:
    """(exit_func, exit_self, lasti, unused, val -- exit_func, exit_self, lasti, unused, val, res)

    3.14 and newer: the method and its instance stand apart.
    """
    exc = frame.stack[-1]
    arguments = [type(exc), exc, exc.__traceback__]
    if frame.stack[-4] is not NULL:
        arguments.insert(0, frame.stack[-4])
    return call(frame, frame.stack[-5], arguments)


def WITH_EXCEPT_START(frame: Frame, operand: object) -> Frame | None:
    """(exit_func, lasti, unused, val -- exit_func, lasti, unused, val, res)"""
    exc = frame.stack[-1]
    return call(frame, frame.stack[-4], [type(exc), exc, exc.__traceback__])
