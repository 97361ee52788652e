"""Calls that are told: CALL, and C_RETURN or C_RAISE when what is called is not a function in Python."""

from __future__ import annotations

import sys
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any, TypeAlias
from weakref import WeakKeyDictionary

from asyncvm.frame import NULL, Frame
from asyncvm.monitoring.events import events
from asyncvm.objects.naming import OWN_METHODS
from asyncvm.panels.calls import arguments_of
from asyncvm.panels.containers import is_iterable

if TYPE_CHECKING:
    from asyncvm.monitoring import Monitoring
    from asyncvm.monitoring.watching import Watched

__all__ = ["CALLS", "begin_call", "calls", "end_call", "fail_call"]

#: what is called, and its first argument
Call: TypeAlias = tuple[Any, Any]

#: the instructions that call
CALLS = frozenset({"CALL", "CALL_KW", "CALL_FUNCTION_EX", "LOAD_SUPER_ATTR"})
#: the calls in which frames are, that are not of functions in Python
calls: WeakKeyDictionary[Frame, tuple[Watched, Call]] = WeakKeyDictionary()
#: whether there is no event for ``f(*arguments)`` where f is a function in Python
_HIDES_CALLS = sys.version_info < (3, 13)
#: what CALL_FUNCTION_EX shows as the first argument where there is none
_NONE_IS_MISSING = sys.version_info < (3, 13)
#: whether CALL_FUNCTION_EX has a place for keyword arguments in any case
_ALWAYS_HAS_KEYWORDS = sys.version_info >= (3, 14)
#: where the callable stands: above NULL or a method, or below an instance or NULL
_CALLABLE_IS_LAST = sys.version_info < (3, 13)


def begin_call(monitoring: Monitoring, wanted: int, frame: Frame, watched: Watched) -> bool:
    """CALL, by an instruction of `CALLS` that is about to be executed; whether there is a call."""
    source = watched.source
    if source.opname == "LOAD_SUPER_ATTR":
        call = frame.stack[-3], frame.stack[-2] if source.oparg & 2 else monitoring.MISSING
    elif source.opname != "CALL_FUNCTION_EX" or _has_arguments(frame, source.oparg):
        call = _called(frame, watched, monitoring.MISSING)
    else:
        return False
    is_python = _is_python(call[0])
    if wanted & events.CALL and not (is_python and _HIDES_CALLS and source.opname == "CALL_FUNCTION_EX"):
        monitoring.tell(events.CALL, watched, source.offset, *call)
    if not is_python:
        calls[frame] = watched, call
    return True


def fail_call(frame: Frame, error: BaseException) -> None:
    """What *frame* has called, if it is in a call, has raised *error*."""
    watched, _ = calls.get(frame, (None, None))
    # LOAD_SUPER_ATTR calls ``super``, and then looks for the attribute.
    returns = watched is not None and watched.source.opname == "LOAD_SUPER_ATTR" and isinstance(error, AttributeError)
    end_call(frame, events.C_RETURN if returns else events.C_RAISE)


def end_call(frame: Frame, event: int) -> None:
    """What *frame* has called has returned, or raised: C_RETURN or C_RAISE, if it is not a function in Python."""
    called = calls.pop(frame, None)
    if called is not None:
        watched, arguments = called
        monitoring = watched.code.machine.monitoring
        if monitoring.wanted(watched.code) & event:
            monitoring.tell(event, watched, watched.source.offset, *arguments)


def _is_python(function: Any) -> bool:
    if type(function) is MethodType:
        function = function.__func__
    return type(function) is FunctionType and function not in OWN_METHODS


def _above_arguments(oparg: int) -> int:
    """Where CALL_FUNCTION_EX has its positional arguments, from the top of the stack."""
    return 2 if _ALWAYS_HAS_KEYWORDS or oparg & 1 else 1


def _has_arguments(frame: Frame, oparg: int) -> bool:
    """Make a tuple of CALL_FUNCTION_EX's positional arguments, ahead of the call; whether they can be one."""
    arguments = frame.stack[-_above_arguments(oparg)]
    if type(arguments) is tuple:
        return True
    if not is_iterable(arguments):
        return False
    frame.stack[-_above_arguments(oparg)] = arguments_of(frame, arguments)
    return True


def _called(frame: Frame, watched: Watched, missing: object) -> Call:
    """What is called, and its first argument."""
    stack, source = frame.stack, watched.source
    if source.opname == "CALL_FUNCTION_EX":
        above = _above_arguments(source.oparg)
        arguments = stack[-above]
        first = arguments[0] if type(arguments) is tuple and arguments else None if _NONE_IS_MISSING else missing
        return stack[-above - (1 if _CALLABLE_IS_LAST else 2)], first
    below = source.oparg + (1 if source.opname == "CALL_KW" else 0)
    lower, upper = stack[-below - 2], stack[-below - 1]
    first = stack[-below] if source.oparg else missing
    if lower is NULL or upper is NULL:
        function = upper if _CALLABLE_IS_LAST else lower
        return (function.__func__, function.__self__) if type(function) is MethodType else (function, first)
    return lower, upper
