"""``sys.getrecursionlimit`` and ``sys.setrecursionlimit``, called by guests: theirs is the VM's limit, not the host's.

Guest frames do not use the host's stack. So the host's own limit stays what it is, whatever guests set.
"""

from __future__ import annotations

import operator
import sys
from typing import Any

from asyncvm.call import Interceptor, call_host, deliver
from asyncvm.frame import Completion, Frame

__all__ = ["interceptors"]

_LARGEST = 2**31 - 1


def _getrecursionlimit(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    if arguments or keywords:
        return deliver(frame, completion, call_host(frame, sys.getrecursionlimit, arguments, keywords))
    return deliver(frame, completion, frame.state.account.recursion.frames)


def _setrecursionlimit(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``sys.setrecursionlimit(limit, /)``"""
    if _is_one_number(arguments, keywords):
        arguments = [operator.index(arguments[0])]
    [wanted] = arguments if len(arguments) == 1 else [None]
    if keywords or type(wanted) is not int or not 1 <= wanted <= _LARGEST:
        # Not a valid call: the host makes the error, and sets nothing.
        return deliver(frame, completion, call_host(frame, sys.setrecursionlimit, arguments, keywords))
    if frame.depth >= wanted:
        raise RecursionError(
            f"cannot set the recursion limit to {wanted} at the recursion depth {frame.depth}: the limit is too low"
        )
    frame.code.machine.set_recursion_limit(frame.state.account.recursion, wanted)
    return deliver(frame, completion, None)


def _is_one_number(arguments: list[Any], keywords: dict[str, Any] | None) -> bool:
    return not keywords and len(arguments) == 1 and hasattr(type(arguments[0]), "__index__")


def interceptors() -> dict[Any, Interceptor]:
    """By host function, what takes its place when a guest calls it."""
    return {sys.getrecursionlimit: _getrecursionlimit, sys.setrecursionlimit: _setrecursionlimit}
