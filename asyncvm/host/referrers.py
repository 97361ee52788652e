"""``gc.get_referrers``, called by a guest: what refers to an object, as if the guest's frames were the host's.

A guest's frame holds its variables and its value stack in lists. These, and all else that is the VM's own, the guest
does not see. It sees generators and coroutines that hold an object in a variable (genobject.c: gen_traverse).
"""

from __future__ import annotations

import gc
import sys
from typing import Any

from asyncvm.call import Interceptor, deliver
from asyncvm.frame import Completion, Frame
from asyncvm.objects.frame_locals import FrameLocals
from asyncvm.objects.frame_object import GuestFrame
from asyncvm.objects.resumable import Resumable

__all__ = ["interceptors"]

_SHOWN = (GuestFrame, Resumable, FrameLocals)
#: whether a generator refers to its variables while it is being executed
_RUNNING_ONES_REFER = sys.version_info >= (3, 14)


def _get_referrers(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``gc.get_referrers(*objects)``"""
    given = tuple(arguments)
    found = gc.get_referrers(*given, **keywords) if keywords else gc.get_referrers(*given)
    shown: list[Any] = []
    for referrer in found:
        seen = None if referrer is arguments or referrer is given else _seen(referrer)
        if seen is not None and not any(seen is other for other in shown):
            shown.append(seen)
    return deliver(frame, completion, shown)


def _seen(referrer: Any) -> Any:
    """What a guest sees of *referrer*: the object itself, the generator whose variables it is, or None: nothing."""
    kind = type(referrer)
    if kind is list:
        for holder in gc.get_referrers(referrer):
            if type(holder) is Frame and (holder.fast is referrer or holder.stack is referrer):
                return _referring_owner(holder)
        return referrer
    if kind.__module__.partition(".")[0] == "asyncvm" and not isinstance(referrer, _SHOWN):
        return None
    return referrer


def _referring_owner(frame: Frame) -> Any:
    owner = None if frame.owner is None else frame.owner()
    if owner is None or (owner.is_running and not _RUNNING_ONES_REFER):
        return None
    return owner


def interceptors() -> dict[Any, Interceptor]:
    """By host function, what takes its place when a guest calls it."""
    return {gc.get_referrers: _get_referrers}
