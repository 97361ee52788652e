"""Signals: a handler that strikes while a guest executes waits for the guest's next poll.

The problem: the host calls a handler between two of its own instructions, which may be in the middle of one of the
guest's. What the handler raises, KeyboardInterrupt first of all, would leave the VM's frames half-way.

The solution: the handlers that guests set, and the default one for ctrl-C while `VM.run` executes, are wrapped. If the
host is in a function that a guest called, it goes on as natively: the call ends with what the handler raises. Otherwise
the handler is called when the guest polls (RESUME, JUMP_BACKWARD), as CPython does it.
"""

from __future__ import annotations

import _signal  # type: ignore[import-not-found]  # without the enums of `signal`, which cost more than the call
import signal
import threading
from collections.abc import Callable
from types import FrameType
from typing import TYPE_CHECKING, Any

from asyncvm.host.concealment import visible_frame
from asyncvm.host.sites import is_site
from asyncvm.objects.frame_object import frame_object

if TYPE_CHECKING:
    from asyncvm.machine import Machine

__all__ = ["DeferredHandler", "begin_deferring_ctrl_c", "end_deferring_ctrl_c"]


class DeferredHandler:
    """A signal handler that waits for the guest's next poll.

    :param handler: what is called then
    """

    def __init__(self, machine: Machine, handler: Callable[[int, Any], object]) -> None:
        self._machine = machine
        self.handler = handler

    def __call__(self, number: int, frame: FrameType | None) -> None:
        state = self._machine.state
        host = visible_frame()
        if not state.entries or host is not state.entries[-1][0] or (host is not None and is_site(host.f_code)):
            self.handler(number, frame)
            return
        state.signals.append(lambda: self.handler(number, frame_object(state.frame)))
        self._machine.breaker.set_signals(state)


def begin_deferring_ctrl_c(machine: Machine) -> DeferredHandler | None:
    """Have the default handler of SIGINT wait for polls; None if there is another, or this is not the main thread."""
    if (
        _signal.getsignal(_signal.SIGINT) is not signal.default_int_handler
        or threading.current_thread() is not threading.main_thread()
    ):
        return None
    deferred = DeferredHandler(machine, signal.default_int_handler)
    _signal.signal(_signal.SIGINT, deferred)
    return deferred


def end_deferring_ctrl_c(deferred: DeferredHandler | None) -> None:
    """Undo `begin_deferring_ctrl_c`, unless the guest has set a handler of its own meanwhile."""
    if deferred is not None and _signal.getsignal(_signal.SIGINT) is deferred:
        _signal.signal(_signal.SIGINT, signal.default_int_handler)
