"""The eval breaker: the one word that the eval loop polls for anything it must react to (CPython: ceval_gil.c)."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable

import attrs

__all__ = ["PENDING_CALLS", "EvalBreaker"]

#: bit: functions wait in `EvalBreaker.pending`
PENDING_CALLS = 1


@attrs.define(eq=False)
class EvalBreaker:
    """`bits` is zero as long as the loop may simply go on.

    RESUME and JUMP_BACKWARD poll it, JUMP_BACKWARD_NO_INTERRUPT does not, as in CPython.
    """

    bits: int = 0
    pending: deque[Callable[[], object]] = attrs.field(factory=deque)
    _lock: threading.Lock = attrs.field(factory=threading.Lock)

    def call_soon(self, function: Callable[[], object]) -> None:
        """Have *function* called at the next polling point of any guest, from whichever thread runs it."""
        with self._lock:
            self.pending.append(function)
            self.bits |= PENDING_CALLS

    def handle(self) -> None:
        """React to every bit that is set. An exception from a pending call rises in the guest that polled."""
        while True:
            with self._lock:
                if not self.pending:
                    self.bits &= ~PENDING_CALLS
                    return
                function = self.pending.popleft()
            function()
