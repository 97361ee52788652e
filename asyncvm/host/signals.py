"""Signals: a handler that strikes while a guest executes waits for the guest's next poll.

The problem: the host calls a handler between two of its own instructions, which may be in the middle of one of the
guest's. What the handler raises, KeyboardInterrupt first of all, would leave the VM's frames half-way.

The solution: as long as a VM has guests, the handlers are wrapped. If the host is in a function that a guest called, or
in code that has nothing to do with guests, the handler is called at once. Otherwise it is called when the guest polls
(RESUME, JUMP_BACKWARD), as CPython does it, with the guest's frame.

Event loops set handlers of their own, and look at those that are there. While `VM.run` executes a guest in the main
thread, which may well start an event loop, ``signal.signal`` and ``signal.getsignal`` wrap and unwrap for all.
"""

from __future__ import annotations

import _signal  # type: ignore[import-not-found]  # without the enums of `signal`, which cost more than the call
import _thread
import os
import signal
import threading
from collections.abc import Callable
from types import FrameType
from typing import TYPE_CHECKING, Any

from asyncvm.host.concealment import visible_frame

if TYPE_CHECKING:
    from asyncvm.machine import Machine
    from asyncvm.state import ThreadState

__all__ = [
    "begin_deferring", "call_left_handlers", "end_deferring", "get_handler", "give_back_functions", "set_handler",
    "take_over_functions",
]  # fmt: skip

#: the machines that have guests, once for each guest that began in the main thread
_machines: list[Machine] = []
_SIGNALS = tuple(_signal.valid_signals())
_OWN_FILES = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


class _Deferred:
    """A signal handler that waits for the guest's next poll.

    :param handler: what is called then
    """

    def __init__(self, handler: Callable[[int, Any], object]) -> None:
        self.handler = handler

    def __call__(self, number: int, frame: FrameType | None) -> None:
        host = visible_frame()
        for machine in _machines:
            state = machine.state
            if state.entries and _is_executing(state.entries[-1][0], host):
                state.signals.append((self.handler, number))
                machine.breaker.set_signals()
                return
        self.handler(number, frame)


def _is_executing(entered: FrameType | None, host: FrameType | None) -> bool:
    """Whether, with *host* the innermost frame that can be seen, it is the eval loop entered from *entered* that runs.

    Some of the VM's own code is not concealed.
    """
    while host is not entered and host is not None and _is_own(host.f_code.co_filename):
        host = host.f_back
    return host is entered


def _is_own(filename: str) -> bool:
    return filename.startswith(_OWN_FILES) or (filename.startswith("<attrs generated") and " asyncvm." in filename)


def call_left_handlers(state: ThreadState) -> None:
    """The guest has ended, or yielded, without a poll: have the host call the handlers that wait, as if just now."""
    numbers = [number for _, number in state.signals]
    state.signals.clear()
    for number in numbers:
        _thread.interrupt_main(number)  # type: ignore[arg-type]  # it takes a number


def begin_deferring(machine: Machine) -> bool:
    """Have signal handlers wait for the polls of the machine's guests. Returns whether it has to be ended."""
    if threading.current_thread() is not threading.main_thread():
        return False
    _machines.append(machine)
    for number in _SIGNALS:
        handler = _signal.getsignal(number)
        if callable(handler) and type(handler) is not _Deferred:
            _signal.signal(number, _Deferred(handler))
    return True


def end_deferring(machine: Machine) -> None:
    """Undo a `begin_deferring`."""
    _machines.remove(machine)
    if _machines or threading.current_thread() is not threading.main_thread():
        return
    for number in _SIGNALS:
        handler = _signal.getsignal(number)
        if type(handler) is _Deferred:
            _signal.signal(number, handler.handler)


# What stands for the functions of `signal`.

_signal_signal, _signal_getsignal = signal.signal, signal.getsignal


def set_handler(number: Any, handler: Any) -> Any:
    """``signal.signal``: a handler that Python code sets while guests execute waits for their polls."""
    if callable(handler) and not isinstance(handler, signal.Handlers) and type(handler) is not _Deferred:
        handler = _Deferred(handler)
    return _undeferred(_signal_signal(number, handler))


def get_handler(number: Any) -> Any:
    """``signal.getsignal``: the handler that was set."""
    return _undeferred(_signal_getsignal(number))


def _undeferred(handler: Any) -> Any:
    return handler.handler if type(handler) is _Deferred else handler


set_handler.__name__ = set_handler.__qualname__ = "signal"
get_handler.__name__ = get_handler.__qualname__ = "getsignal"

#: how many calls of `VM.run` in the main thread have taken over the functions
_taken_over: list[bool] = []


def take_over_functions() -> bool:
    """Put this module's functions in the place of those of `signal`. Returns whether it has to be undone."""
    if threading.current_thread() is not threading.main_thread():
        return False
    _taken_over.append(True)
    vars(signal).update(signal=set_handler, getsignal=get_handler)
    return True


def give_back_functions() -> None:
    """Undo a `take_over_functions`."""
    _taken_over.pop()
    if not _taken_over:
        vars(signal).update(signal=_signal_signal, getsignal=_signal_getsignal)
