"""Who calls: the namespaces and flags that ``exec``, ``globals``, ``dir`` and other builtins take from their caller."""

from __future__ import annotations

import inspect
import sys
from types import FrameType
from typing import TYPE_CHECKING, Any

from asyncvm.host.concealment import visible_frame
from asyncvm.host.source import future_flags
from asyncvm.host.stack import guest_is_innermost
from asyncvm.objects.frame_locals import local_namespace

if TYPE_CHECKING:
    from asyncvm.frame import Frame
    from asyncvm.machine import Machine

__all__ = ["Caller", "GuestCaller", "current_caller"]

_LOCALS_ARE_SNAPSHOTS = sys.version_info >= (3, 13)


class Caller:
    """A frame of the host that calls."""

    def __init__(self, frame: Any) -> None:
        self.frame = frame

    @property
    def globals(self) -> dict[str, Any]:
        found: dict[str, Any] = self.frame.f_globals
        return found

    @property
    def builtins(self) -> dict[str, Any]:
        found: dict[str, Any] = self.frame.f_builtins
        return found

    @property
    def locals(self) -> Any:
        """What ``locals()`` gives."""
        snapshot = _LOCALS_ARE_SNAPSHOTS and self.frame.f_code.co_flags & inspect.CO_OPTIMIZED
        return dict(self.frame.f_locals) if snapshot else self.frame.f_locals

    @property
    def future_flags(self) -> int:
        return future_flags(self.frame.f_code)


class GuestCaller(Caller):
    """A frame of a guest that calls."""

    frame: Frame

    @property
    def globals(self) -> dict[str, Any]:
        return self.frame.globals

    @property
    def builtins(self) -> dict[str, Any]:
        return self.frame.builtins

    @property
    def locals(self) -> Any:
        return local_namespace(self.frame)

    @property
    def future_flags(self) -> int:
        return future_flags(self.frame.code.raw)


def current_caller(machine: Machine) -> Caller | None:
    """Who calls the VM's function that calls this: the host, or a guest by way of C code; None if neither."""
    state = machine.state
    if state.frame is not None and guest_is_innermost(state):
        return GuestCaller(state.frame)
    host: FrameType | None = visible_frame()
    return None if host is None else Caller(host)
