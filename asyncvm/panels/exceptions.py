"""Panel: raising, matching and leaving exceptions."""

from __future__ import annotations

import sys
from typing import Any

from asyncvm.eval import raise_as_it_is
from asyncvm.frame import Frame
from asyncvm.host.native import NEW_GROUPS_HAVE_TRACEBACK
from asyncvm.host.traceback_entries import traceback_entry
from asyncvm.objects.type_names import type_name

__all__ = [
    "CHECK_EG_MATCH",
    "CHECK_EXC_MATCH",
    "POP_EXCEPT",
    "PREP_RERAISE_STAR",
    "PUSH_EXC_INFO",
    "RAISE_VARARGS",
    "RERAISE",
    "prep_reraise_star",
]


def PUSH_EXC_INFO(frame: Frame, operand: object) -> Frame:
    """(exc -- prev_exc, exc)"""
    exc = frame.stack[-1]
    if not isinstance(exc, BaseException):
        raise SystemError(f"PUSH_EXC_INFO: {type(exc).__name__} is no exception")
    frame.stack[-1:] = (frame.handled, exc)
    frame.handled = exc
    return frame


def POP_EXCEPT(frame: Frame, operand: object) -> Frame:
    """(prev_exc -- )"""
    previous = frame.stack.pop()
    if previous is not None and not isinstance(previous, BaseException):
        raise SystemError(f"POP_EXCEPT: {type(previous).__name__} is no exception")
    frame.handled = previous
    return frame


def CHECK_EXC_MATCH(frame: Frame, operand: object) -> None:
    """(exc, type -- exc, matches)"""
    expected = frame.stack.pop()
    _check_except_type(expected)
    frame.stack.append(_matches(frame.stack[-1], expected))


def CHECK_EG_MATCH(frame: Frame, operand: object) -> Frame | None:
    """(exc, type -- rest, match)"""
    expected = frame.stack.pop()
    exc = frame.stack[-1]
    _check_except_type(expected)
    kinds = expected if isinstance(expected, tuple) else (expected,)
    if any(type.__subclasscheck__(BaseExceptionGroup, kind) for kind in kinds):
        raise TypeError("catching ExceptionGroup with except* is not allowed. Use except instead.")
    match, rest = _split(frame, exc, expected)
    if match is None:
        frame.stack[-1:] = (exc if _UNMATCHED_STAYS else rest, None)
        return None
    frame.stack[-1:] = (rest, match)
    frame.handled = match
    return frame


#: whether a group without a match goes on itself, and not what `split` makes of it
_UNMATCHED_STAYS = sys.version_info < (3, 12)


def _split(frame: Frame, exc: Any, expected: Any) -> tuple[Any, Any]:
    if exc is None:
        return None, None
    if _matches(exc, expected):
        return (exc if isinstance(exc, BaseExceptionGroup) else _in_group(frame, exc)), None
    if isinstance(exc, BaseExceptionGroup):
        pair = exc.split(expected)
        if type(pair) is not tuple:
            name = type_name(exc)
            raise TypeError(f"{name}.split must return a tuple, not {type_name(pair)}")
        if len(pair) < 2:
            name = type_name(exc)
            raise TypeError(f"{name}.split must return a 2-tuple, got tuple of size {len(pair)}")
        return pair[0], pair[1]
    return None, exc


def _in_group(frame: Frame, exc: BaseException) -> BaseExceptionGroup[BaseException]:
    """The group that ``except*`` makes of a naked exception."""
    group = BaseExceptionGroup("", (exc,))
    if NEW_GROUPS_HAVE_TRACEBACK:
        group.__traceback__ = traceback_entry(frame, None)
    return group


def _check_except_type(expected: Any) -> None:
    kinds = expected if isinstance(expected, tuple) else (expected,)
    for kind in kinds:
        if not (isinstance(kind, type) and type.__subclasscheck__(BaseException, kind)):
            raise TypeError("catching classes that do not inherit from BaseException is not allowed")


def _matches(exc: BaseException, expected: Any) -> bool:
    """``PyErr_GivenExceptionMatches``: by the type's own MRO, whatever ``__subclasscheck__`` says."""
    kinds = expected if isinstance(expected, tuple) else (expected,)
    return any(type.__subclasscheck__(kind, type(exc)) for kind in kinds)


def RAISE_VARARGS(frame: Frame, count: int) -> None:
    """(args[oparg] -- )"""
    stack = frame.stack
    if count == 0:
        _reraise_current(frame)
    elif count == 1:
        raise stack.pop()
    else:
        cause = stack.pop()
        raise stack.pop() from cause


def _reraise_current(frame: Frame) -> None:
    current = sys.exception()
    if current is None:
        raise RuntimeError("No active exception to reraise")
    frame.state.reraised = current
    raise_as_it_is(current)


def RERAISE(frame: Frame, depth: int) -> None:
    """(values[oparg], exc -- values[oparg])"""
    exc = frame.stack.pop()
    state = frame.state
    state.reraised = exc
    state.reraised_at = frame.stack[-depth] if depth else None
    raise_as_it_is(exc)


def PREP_RERAISE_STAR(frame: Frame, operand: object) -> None:
    """(orig, excs -- val)"""
    raised = frame.stack.pop()
    frame.stack[-1] = prep_reraise_star(frame.stack[-1], raised)


def prep_reraise_star(original: BaseException, raised: list[Any]) -> BaseException | None:
    """What leaves a ``try`` with ``except*`` clauses (PEP 654; CPython: ``_PyExc_PrepReraiseStar``)."""
    if not raised:
        return None
    if not isinstance(original, BaseExceptionGroup):
        first: BaseException | None = raised[0]
        return first
    new = [exc for exc in raised if exc is not None and not _same_metadata(exc, original)]
    kept = [exc for exc in raised if exc is not None and _same_metadata(exc, original)]
    leaves = {id(leaf) for exc in kept for leaf in _leaves(exc)}
    unhandled = original.subgroup(lambda exc: id(exc) in leaves) if leaves else None
    if unhandled is not None:
        new.append(unhandled)
    if not new:
        return None
    return BaseExceptionGroup("", new) if len(new) > 1 else new[0]


def _same_metadata(exc: BaseException, original: BaseException) -> bool:
    return (
        getattr(exc, "__notes__", None) is getattr(original, "__notes__", None)
        and exc.__traceback__ is original.__traceback__
        and exc.__cause__ is original.__cause__
        and exc.__context__ is original.__context__
    )


def _leaves(exc: BaseException) -> list[BaseException]:
    if isinstance(exc, BaseExceptionGroup):
        return [leaf for inner in exc.exceptions for leaf in _leaves(inner)]
    return [exc]
