"""The frames of traceback entries, as guests see them: ``tb_frame``, and ``types.TracebackType`` called by a guest.

The frame of an entry that stands for a guest's has to be the host's (host.traceback_entries). A guest that reads
``tb_frame`` gets the frame object of its own frame, the one that ``sys._getframe`` gave it while it was executed.
"""

from __future__ import annotations

import contextlib
import traceback
from types import FrameType, TracebackType
from typing import Any

from asyncvm.call import Interceptor, call_host, deliver
from asyncvm.frame import Completion, Frame
from asyncvm.host.traceback_entries import traceback_entry
from asyncvm.objects.frame_object import GuestFrame, frame_object

__all__ = ["interceptors", "seen_otherwise"]


def _tb_frame(entry: TracebackType) -> FrameType | GuestFrame | None:
    return _guest_frame(entry) or entry.tb_frame


def _guest_frame(entry: TracebackType) -> GuestFrame | None:
    frame: Any = entry.tb_frame.f_trace
    return frame_object(frame) if type(frame) is Frame else None


def _traceback_type(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``types.TracebackType(tb_next, tb_frame, tb_lasti, tb_lineno)``, which takes a guest's frame object too."""
    arguments = list(map(_for_host, arguments))
    if keywords is not None:
        keywords = {name: _for_host(value) for name, value in keywords.items()}
    return deliver(frame, completion, call_host(frame, TracebackType, arguments, keywords))


def _for_host(argument: Any) -> Any:
    return traceback_entry(argument._frame, None).tb_frame if type(argument) is GuestFrame else argument


def _clear_frames(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``traceback.clear_frames(tb)``: the frame objects that guests have are cleared as well."""
    entry = next(iter([*arguments, *(keywords or {}).values()]), None)
    while type(entry) is TracebackType:
        shown = _guest_frame(entry)
        if shown is not None:
            with contextlib.suppress(RuntimeError):  # it is being executed
                shown.clear()
        entry = entry.tb_next
    return deliver(frame, completion, call_host(frame, traceback.clear_frames, arguments, keywords))


def interceptors() -> dict[Any, Interceptor]:
    """By host function, what takes its place when a guest calls it."""
    return {TracebackType: _traceback_type, traceback.clear_frames: _clear_frames}


def seen_otherwise() -> dict[type, dict[str, Any]]:
    """By type and attribute, what a guest calls to read it."""
    return {TracebackType: {"tb_frame": _tb_frame}}
