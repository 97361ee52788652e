"""Leaving the host's context managers that a guest is in when none of its code runs any more.

The problem: a guest that has used up its grace is dropped, frame by frame, and runs no clean-up. But what it has
entered may be the host's: a lock, a file, a cancel scope or a task group of the event loop. Who never leaves a cancel
scope leaves the task that it belongs to in disorder: it may be cancelled long after the guest has ended.

The solution: the exception table tells which `with` statements a dropped frame is in, and their exits are on its value
stack. They are called when the frames are gone, the innermost first. Those of ``async with`` are awaited by the task
that ran the guest, where it has a scope of its own (`asyncvm.objects.guest_scope`). An exit that is guest code, or
calls some, gets no further than its first instruction.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import attrs

from asyncvm.null import NULL

if TYPE_CHECKING:
    from asyncvm.frame import Frame

__all__ = ["Exit", "exits_of", "leave", "leave_at_once"]


_INSTANCE_APART = sys.version_info >= (3, 14)


@attrs.frozen
class Exit:
    """The ``__exit__`` or ``__aexit__`` of a context manager that has been entered."""

    function: Callable[..., Any]
    #: the context manager, where it is not bound to the function (3.14 and newer)
    instances: tuple[Any, ...]
    is_async: bool

    def __call__(self, error: BaseException) -> Any:
        return self.function(*self.instances, type(error), error, error.__traceback__)


def exits_of(frame: Frame) -> list[Exit]:
    """The exits of the `with` statements that *frame* is in, innermost first."""
    found: list[Exit] = []
    code, stack = frame.code, frame.stack
    index = frame.index
    while True:
        offset = code.sources[index].offset
        guard = next((guard for guard in code.guards if guard.entry.start <= offset < guard.entry.end), None)
        if guard is None:
            return found
        index = guard.target
        opnames = [source.opname for source in code.sources[index : index + 3]]
        if opnames[:2] != ["PUSH_EXC_INFO", "WITH_EXCEPT_START"]:
            continue
        is_async = opnames[2] == "GET_AWAITABLE"
        depth = guard.entry.depth
        if _INSTANCE_APART:
            instances = () if stack[depth - 1] is NULL else (stack[depth - 1],)
            found.append(Exit(stack[depth - 2], instances, is_async))
        else:
            found.append(Exit(stack[depth - 1], (), is_async))


def leave_at_once(exits: list[Exit], error: BaseException) -> None:
    """Call those of the *exits* that need not be awaited."""
    for leave_one in exits:
        if not leave_one.is_async:
            try:
                leave_one(error)
            except BaseException as raised:
                error = raised


async def leave(exits: list[Exit], error: BaseException) -> BaseException:
    """Call the *exits*, and await those that have to be; returns what is raised at last."""
    for leave_one in exits:
        try:
            result = leave_one(error)
            if leave_one.is_async:
                await result
        except BaseException as raised:
            error = raised
    return error
