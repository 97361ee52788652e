"""What a guest sees when it looks at the stack itself: ``sys._getframe``, `inspect` and `traceback`, called by guests.

Host functions see sites, which are frames of the host and stand still (host.sites). A guest gets the frame objects of
its own frames instead: they show the line and the variables that the frame has at the time, and lead to the guest and
host frames further out in their true order.
"""

from __future__ import annotations

import inspect
import operator
import sys
import traceback
from collections.abc import Iterator, Sequence
from functools import partial
from types import FrameType
from typing import TYPE_CHECKING, Any

from asyncvm.call import Interceptor, call_host, deliver
from asyncvm.frame import Completion, Frame
from asyncvm.host.caller import GuestCaller, current_caller
from asyncvm.host.sites import call_at_site, is_site
from asyncvm.host.stand_ins import Action, StandIn
from asyncvm.monitoring.watching import has_old_form, take_form
from asyncvm.objects.frame_object import GuestFrame, frame_object

if TYPE_CHECKING:
    from asyncvm.machine import Machine

__all__ = ["interceptors", "stand_ins"]

#: whatever becomes of the attribute
host_getframe = sys._getframe


def _depth(arguments: Sequence[Any], keywords: dict[str, Any] | None) -> int | None:
    """How far out a call of ``sys._getframe`` looks; None if the host is to make an error of the call."""
    found = [*arguments, *(keywords or {}).values()]
    if len(found) > 1 or not set(keywords or ()) <= {"depth"} or not all(hasattr(type(n), "__index__") for n in found):
        return None
    depth = operator.index(found[0]) if found else 0
    return depth if -(2**31) <= depth < 2**31 else None


def _outwards(found: Any, depth: int) -> Any:
    """The frame object that is so far out from *found*, None if that is too far."""
    while depth > 0 and found is not None:
        found = found.f_back
        depth -= 1
    return found


def _getframe(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``sys._getframe(depth=0, /)``"""
    depth = None if keywords else _depth(arguments, None)
    if depth is None:
        return deliver(frame, completion, call_host(frame, host_getframe, arguments, keywords))
    found = _outwards(frame_object(frame), depth)
    if found is None:
        raise ValueError("call stack is not deep enough")
    sys.audit("sys._getframe", found)
    return deliver(frame, completion, found)


def _getframemodulename(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``sys._getframemodulename(depth=0)``"""
    depth = _depth(arguments, keywords)
    if depth is None:
        function = sys._getframemodulename  # type: ignore[attr-defined]  # in the stubs from 3.12 on
        return deliver(frame, completion, call_host(frame, function, arguments, keywords))
    sys.audit("sys._getframemodulename", depth)
    return deliver(frame, completion, _module_name(_outwards(frame_object(frame), depth)))


def _module_name(found: Any) -> Any:
    """The module of the function that a frame executes, None if there is no frame."""
    if found is None:
        return None
    function = found._frame.function if type(found) is GuestFrame else None
    return found.f_globals.get("__name__") if function is None else function.__module__


def _getframe_for_host(stand_in: StandIn, arguments: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
    """``sys._getframe``, called by host code that a guest gave it."""
    caller = current_caller(stand_in.machine)
    depth = None if keywords else _depth(arguments, None)
    if caller is None or depth is None:
        return host_getframe(*arguments, **keywords)
    innermost = frame_object(caller.frame) if isinstance(caller, GuestCaller) else caller.frame
    found = _outwards(innermost, depth)
    if found is None:
        raise ValueError("call stack is not deep enough")
    return found


def _currentframe(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``inspect.currentframe()``"""
    if arguments or keywords:
        return deliver(frame, completion, call_host(frame, inspect.currentframe, arguments, keywords))
    return deliver(frame, completion, frame_object(frame))


def _stack(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``inspect.stack(context=1)``"""
    if len(arguments) + len(keywords or ()) > 1 or not set(keywords or ()) <= {"context"}:
        return deliver(frame, completion, call_host(frame, inspect.stack, arguments, keywords))
    records = call_at_site(frame, inspect.getouterframes, [frame_object(frame), *arguments], keywords)
    return deliver(frame, completion, records)


def _from_here(
    function: Any,
    frame: Frame,
    arguments: list[Any],
    keywords: dict[str, Any] | None,
    completion: Completion | None,
) -> Frame | None:
    """A function of `traceback` whose first parameter, ``f``, is a frame, by default its caller's."""
    if arguments:
        if arguments[0] is None:
            arguments[0] = frame_object(frame)
    elif not keywords or keywords.get("f") is None:
        keywords = {**(keywords or {}), "f": frame_object(frame)}
    return deliver(frame, completion, call_at_site(frame, function, arguments, keywords))


#: how far out from what iterates over ``traceback.walk_stack(None)`` the walk begins, while that is a generator
_WALK_FROM = 3


def _walk_stack(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``traceback.walk_stack(f)``, before 3.14 a generator, which looks only when it is iterated over."""
    given = [*arguments, *(keywords or {}).values()]
    if given == [None] and set(keywords or ()) <= {"f"}:
        return deliver(frame, completion, _walk_from_iteration(frame.code.machine))
    return deliver(frame, completion, call_host(frame, traceback.walk_stack, arguments, keywords))


def _walk_from_iteration(machine: Machine) -> Iterator[tuple[Any, int]]:
    iterating: Any = host_getframe(1)
    state = machine.state
    if is_site(iterating.f_code) or (state.entries and iterating is state.entries[-1][0]):
        iterating = frame_object(state.frame)
    found = _outwards(iterating, _WALK_FROM)
    while found is not None:
        yield found, found.f_lineno
        found = found.f_back


def _current_frames(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``sys._current_frames()``: the innermost frame of each thread."""
    frames: dict[int, Any] = call_host(frame, sys._current_frames, arguments, keywords)
    for state in list(frame.code.machine.states):
        host: FrameType | None = frames.get(state.thread)
        guest, entries = state.frame, list(state.entries)
        if guest is not None and host is not None and entries and (host is entries[-1][0] or is_site(host.f_code)):
            frames[state.thread] = frame_object(guest)
    return deliver(frame, completion, frames)


def _settrace(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``sys.settrace(function, /)``: the guests of this thread are traced."""
    if keywords or len(arguments) != 1:
        return deliver(frame, completion, call_host(frame, sys.settrace, arguments, keywords))
    tracing = frame.code.machine.tracing
    tracing.function = arguments[0]
    tracing.take_up_all()
    target = deliver(frame, completion, None)
    if target is None and has_old_form(frame):
        take_form(frame)
        return frame
    return target


def _gettrace(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``sys.gettrace()``"""
    if keywords or arguments:
        return deliver(frame, completion, call_host(frame, sys.gettrace, arguments, keywords))
    return deliver(frame, completion, frame.code.machine.tracing.function)


def _settrace_for_host(stand_in: StandIn, arguments: tuple[Any, ...], keywords: dict[str, Any]) -> None:
    """``sys.settrace``, called by host code that a guest gave it."""
    if keywords or len(arguments) != 1:
        sys.settrace(*arguments, **keywords)  # the host makes the error
    stand_in.machine.tracing.function = arguments[0]


def _gettrace_for_host(stand_in: StandIn, arguments: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
    """``sys.gettrace``, called by host code that a guest gave it."""
    return sys.gettrace(*arguments, **keywords) if arguments or keywords else stand_in.machine.tracing.function


def interceptors() -> dict[Any, Interceptor]:
    """By host function, what takes its place when a guest calls it."""
    found: dict[Any, Interceptor] = {
        host_getframe: _getframe,
        sys._current_frames: _current_frames,
        sys.settrace: _settrace,
        sys.gettrace: _gettrace,
        inspect.currentframe: _currentframe,
        inspect.stack: _stack,
    }
    if sys.version_info >= (3, 12):
        found[sys._getframemodulename] = _getframemodulename
    functions = [traceback.extract_stack, traceback.format_stack, traceback.print_stack]
    if sys.version_info >= (3, 14):
        functions.append(traceback.walk_stack)
    else:
        found[traceback.walk_stack] = _walk_stack
    for function in functions:
        found[function] = partial(_from_here, function)
    return found


def stand_ins() -> dict[Any, Action]:
    """By builtin, what takes its place when host code calls it that got it from a guest."""
    return {host_getframe: _getframe_for_host, sys.settrace: _settrace_for_host, sys.gettrace: _gettrace_for_host}
