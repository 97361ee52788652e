"""The eval breaker: the one word that the eval loop polls for anything it must react to (CPython: ceval_gil.c)."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import attrs

from asyncvm.exceeding import is_due, next_problem

if TYPE_CHECKING:
    from asyncvm.account import Account
    from asyncvm.frame import Frame
    from asyncvm.state import ThreadState

__all__ = ["DUE", "MONITORING", "PENDING_CALLS", "SIGNALS", "SLICE", "EvalBreaker"]

#: bit: functions wait in `EvalBreaker.pending`
PENDING_CALLS = 1
#: bit: the guests of some thread have used up their slice (`ThreadState.slice_over`)
SLICE = 2
#: bit: some guest is to be interrupted or paused, or to be told that it has passed a limit (`is_due`)
DUE = 4
#: bit: signal handlers wait to be called in some thread (`ThreadState.signals`)
SIGNALS = 8
#: bit: some code is watched (`asyncvm.monitoring`), and stays set as long as it is
MONITORING = 16


@attrs.define(eq=False)
class EvalBreaker:
    """`bits` is zero as long as the loop may simply go on.

    RESUME and JUMP_BACKWARD poll it, JUMP_BACKWARD_NO_INTERRUPT does not, as in CPython. It is one word for all
    threads: a bit says that something concerns somebody, and who polls finds out whether it concerns him.
    """

    #: takes a guest's frame off the thread, see `asyncvm.objects.pause`
    pause: Callable[..., Frame | None]
    #: whether nothing may rise in a frame just now
    is_cleaning_up: Callable[[Frame], bool]
    #: makes the frame object that a signal handler gets
    frame_object: Callable[[Frame | None], Any]
    #: has a frame execute its code in the form that it has now, whether it is watched or not
    watch: Callable[[Frame], bool]
    bits: int = 0
    pending: deque[Callable[[], object]] = attrs.field(factory=deque)
    #: whom DUE is set for
    due: set[Account] = attrs.field(factory=set)
    #: whom SLICE is set for
    over: list[ThreadState] = attrs.field(factory=list)
    _lock: threading.Lock = attrs.field(factory=threading.Lock)

    def call_soon(self, function: Callable[[], object]) -> None:
        """Have *function* called at the next polling point of any guest, from whichever thread runs it."""
        with self._lock:
            self.pending.append(function)
            self.bits |= PENDING_CALLS

    def set_due(self, account: Account) -> None:
        """Something is to happen to the guest of *account* when it polls."""
        with self._lock:
            self.due.add(account)
            self.bits |= DUE

    def set_signals(self) -> None:
        """A signal handler waits in the thread that runs this: no lock, which it may hold.

        The bit may get lost in what the thread was doing; it is set again when the guest's instructions run out.
        """
        self.bits |= SIGNALS

    def end_slice(self, state: ThreadState) -> None:
        """The guests of a thread are to hand it back to the event loop."""
        with self._lock:
            if not state.slice_over:
                state.slice_over = True
                self.over.append(state)
            self.bits |= SLICE

    def handle(self, frame: Frame, target: int | None = None) -> Frame | None:
        """React to every bit that concerns the guest of *frame*, which polls. What is to rise in it is raised.

        :param target: the index to which the instruction jumps; None if it does not
        :return: the frame to go on in, None for *frame* itself
        """
        if self.bits & PENDING_CALLS:
            self._make_pending_calls()
        state = frame.state
        if self.bits & SIGNALS and state.signals:
            self._call_signal_handlers(state)
        account = state.account
        paused = changed = False
        if self.bits & MONITORING:
            changed = self.watch(frame)
        if self.bits & DUE and is_due(account, state, frame):
            self._interrupt(frame, account)
            paused = account.paused
        if self.bits & SLICE and state.slice_over:
            self.begin_slice(state)
            paused = True
        if paused:
            above = self.pause(frame, target)
            if above is not None:
                return above
        if target is not None:
            frame.jump(target)
        return frame if changed else None

    def set_monitoring(self, on: bool) -> None:
        """Whether some code is watched."""
        with self._lock:
            self.bits = self.bits | MONITORING if on else self.bits & ~MONITORING

    def _make_pending_calls(self) -> None:
        while True:
            with self._lock:
                if not self.pending:
                    self.bits &= ~PENDING_CALLS
                    return
                function = self.pending.popleft()
            function()

    def _call_signal_handlers(self, state: ThreadState) -> None:
        self.bits &= ~SIGNALS
        while state.signals:
            if len(state.signals) > 1:
                self.bits |= SIGNALS  # should the first one raise
            handler, number = state.signals.pop(0)
            handler(number, self.frame_object(state.frame))

    def _interrupt(self, frame: Frame, account: Account) -> None:
        """Raise what is to rise in the guest, unless it has to wait for a clean-up, which it does not do for ever."""
        state = frame.state
        executed = account.used + state.reservation.executed
        if account.waiting_since is None:
            account.waiting_since = executed
        if executed - account.waiting_since < account.limits.grace and self.is_cleaning_up(frame):
            return
        account.waiting_since = None
        error = next_problem(account, state, frame)
        if not is_due(account, state, frame):
            for step in account.lineage:
                self.clear_due(step)
        if error is not None:
            raise error

    def clear_due(self, account: Account) -> None:
        """Nothing is to happen to the guest of *account*, or it does not run."""
        with self._lock:
            self.due.discard(account)
            if not self.due:
                self.bits &= ~DUE

    def begin_slice(self, state: ThreadState) -> None:
        """The guests of a thread have handed it back to the event loop, or need not."""
        with self._lock:
            state.slice_over = False
            if state in self.over:
                self.over.remove(state)
            if not self.over:
                self.bits &= ~SLICE
