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
from asyncvm.objects.gate import prologue_size

__all__ = ["interceptors", "seen_otherwise"]


def _tb_frame(entry: TracebackType) -> FrameType | GuestFrame | None:
    return _guest_frame(entry) or entry.tb_frame


def _guest_frame(entry: TracebackType) -> GuestFrame | None:
    frame: Any = entry.tb_frame.f_trace
    return frame_object(frame) if type(frame) is Frame else None


def _tb_lasti(entry: TracebackType) -> int:
    """The offset in ``tb_frame.f_code``, a gate, where the guest's instructions stand behind the prologue."""
    shown = _guest_frame(entry)
    return entry.tb_lasti + (0 if shown is None else prologue_size(shown.f_code))


def _traceback_type(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``types.TracebackType(tb_next, tb_frame, tb_lasti, tb_lineno)``, which takes a guest's frame object too."""
    given = {**dict(zip(_PARAMETERS, arguments, strict=False)), **(keywords or {})}
    shown, lasti = given.get("tb_frame"), given.get("tb_lasti")
    if type(shown) is GuestFrame and type(lasti) is int and len(arguments) <= len(_PARAMETERS):
        given["tb_frame"] = traceback_entry(shown._frame, None).tb_frame
        given["tb_lasti"] = lasti - prologue_size(shown.f_code)
        arguments, keywords = [], given
    return deliver(frame, completion, call_host(frame, TracebackType, arguments, keywords))


_PARAMETERS = ("tb_next", "tb_frame", "tb_lasti", "tb_lineno")


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
    return {TracebackType: {"tb_frame": _tb_frame, "tb_lasti": _tb_lasti}}
