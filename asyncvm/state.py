"""ThreadState: what the machine keeps for each host thread that runs guests, as CPython's PyThreadState does."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import Token
from threading import get_ident
from time import monotonic
from types import FrameType
from typing import TYPE_CHECKING, Any

import attrs

from asyncvm.account import CALLER, Account
from asyncvm.exceeding import is_due, note_new_strand
from asyncvm.reservation import MOST, Reservation
from asyncvm.turns import Turns

if TYPE_CHECKING:
    from asyncvm.breaker import EvalBreaker
    from asyncvm.frame import Frame

__all__ = ["ThreadState"]

#: between two looks at the clock at least and at most
_FEWEST, _MOST = 8, 2000
#: how many times in a slice the clock is looked at
_LOOKS_PER_SLICE = 16
_SECONDS_BETWEEN_LOOKS = 0.001
#: by thread, the state of the VM that was entered last there and has not been left
_running: dict[int, ThreadState | None] = {}


@attrs.define(eq=False)
class ThreadState:
    """The guest frame that runs in one thread, whom its instructions are charged to, and the thread's counters.

    It holds nothing of a guest across instructions: only where the thread is, and the value that leaves the loop.
    """

    #: the account that is charged, and what has been reserved from it
    reservation: Reservation
    #: how long the guests on an event loop may hold the thread before they hand it back, in seconds; None for ever
    slice: float | None
    #: `Reservation.ticks` of the current one
    ticks: Any = None
    #: how many guest frames may be active above each other
    recursion: int = 0
    #: how large the result of an operation may be; None for any size
    result_bytes: int | None = None
    #: the thread, by the number that `threading` gives it
    thread: int = attrs.field(factory=get_ident)
    #: the guest frame being executed; while the guest calls host code, the frame that made the call
    frame: Frame | None = None
    #: the value with which the frame that the host entered returned or yielded
    result: Any = None
    #: an exception raised again where CPython adds no traceback entry (RERAISE)
    reraised: BaseException | None = None
    #: and the instruction that raised it at first, for a handler that wants to know (lasti, in code units)
    reraised_at: int | None = None
    #: while an exception is thrown into a chain of awaits, the frame of it that the exception has got to
    throwing: Frame | None = None
    #: for each eval loop that runs in the thread, one above the other through host code between them: the host frame
    #: that entered it (None if the thread has none), and the guest frame that was being executed then
    entries: list[tuple[FrameType | None, Frame | None]] = attrs.field(factory=list)
    #: the state, of another VM, whose guest was being executed in the thread when the outermost of these was entered
    below: ThreadState | None = None
    #: whether a guest imports just now, with the VM's modules in ``sys.modules``
    importing: bool = False
    #: guest frames created in this thread
    frames: int = 0
    #: when the time was last charged
    mark: float = 0.0
    #: for how long guests have held the thread since they last handed it back to the event loop
    stretch: float = 0.0
    #: whether that is long enough
    slice_over: bool = False
    #: how many instructions to execute before the next look at the clock
    chunk: int = _FEWEST
    #: accounts whose instructions are below the current one's on the host's stack
    suspended: list[Account] = attrs.field(factory=list)
    #: signal handlers to be called at the next poll, with the signals' numbers
    signals: list[tuple[Callable[[int, Any], object], int]] = attrs.field(factory=list)
    turns: Turns = attrs.field(factory=Turns)
    #: how many instructions have been executed on earlier reservations
    _executed_before: int = attrs.field(default=0, init=False)

    def __attrs_post_init__(self) -> None:
        self._charge(self.reservation.account)

    @property
    def account(self) -> Account:
        """The account that is charged."""
        return self.reservation.account

    @property
    def executed(self) -> int:
        """How many instructions the thread has executed, whomever they were charged to."""
        reservation = self.reservation
        with reservation.account.lock:
            return self._executed_before + reservation.settled + reservation.executed

    # The host enters and leaves the VM.

    def begin(self, account: Account, frame: Frame, breaker: EvalBreaker) -> Token[Account] | None:
        """The host enters the VM, and no eval loop runs in the thread; *account* is charged. Returns what `end` needs.

        :param frame: the first to be executed
        """
        self.mark = monotonic()
        self.below = _running.get(self.thread)
        _running[self.thread] = self
        if self.reservation.account is not account:
            self.reservation.settle()
            self._charge(account)
        if self.slice is not None and self.stretch >= self.slice:
            breaker.end_slice(self)
        if account.is_eventful:
            if account.left_loop is not None:
                self.reservation.settle()  # so that `end` knows what has been executed in between
            if account.exceeded is not None and frame.owner is None:
                note_new_strand(account, frame)
            if is_due(account, self, frame):
                breaker.set_due(account)
        return CALLER.set(account) if account.number else None

    def end(self, token: Token[Account] | None, breaker: EvalBreaker) -> None:
        """The host gets the thread back."""
        _running[self.thread] = self.below
        self.below = None
        if token is not None:
            CALLER.reset(token)
        self.charge_time()
        account = self.account
        if account.is_eventful:
            has_executed = self.reservation.executed > 0
            if (account.steps is not None or not self.ticks.__length_hint__()) and account.is_limited:
                self.reservation.settle()  # all is used up, or `Guest.step` waits for how many it was
            if account in breaker.due:
                breaker.clear_due(account)
            if account.left_loop is not None and has_executed:
                account.left_loop()

    @property
    def is_innermost(self) -> bool:
        """Whether no guest of another VM is being executed above this one's."""
        return _running.get(self.thread) is self

    def borrow(self, account: Account) -> Token[Account] | None:
        """Charge *account* until `give_back`; an eval loop further out charges another one."""
        self.charge_time()
        self.reservation.settle()
        self.suspended.append(self.account)
        self._charge(account)
        return CALLER.set(account) if account.number else None

    def give_back(self, token: Token[Account] | None) -> None:
        """Charge the account that was charged before `borrow`."""
        if token is not None:
            CALLER.reset(token)
        self.charge_time()
        self.reservation.settle()
        self._charge(self.suspended.pop())

    def _charge(self, account: Account) -> None:
        self._executed_before += self.reservation.settled
        self.reservation = Reservation(account)
        self.ticks = self.reservation.ticks
        self.recursion = account.recursion.frames
        self.result_bytes = account.limits.result_bytes

    # Time and instructions.

    def charge_time(self) -> float:
        """Charge the time since the last mark; returns it, in seconds."""
        now = monotonic()
        elapsed = now - self.mark
        self.mark = now
        self.account.busy += elapsed
        self.stretch += elapsed
        return elapsed

    def reserve(self) -> bool:
        """Reserve instructions, when there are no ticks left; False if the account has none."""
        elapsed = self.charge_time()
        count = MOST
        if self.slice is not None or self.account.is_timed:
            between = _SECONDS_BETWEEN_LOOKS if self.slice is None else self.slice / _LOOKS_PER_SLICE
            wanted = int(self.chunk * between / elapsed) if elapsed > 0 else _MOST
            # Not much more at once: what follows may be slower than what was measured.
            count = self.chunk = max(_FEWEST, min(wanted, 4 * self.chunk, _MOST))
        has_some = self.reservation.renew(count)
        self.ticks = self.reservation.ticks
        return has_some

    def reserve_one_more(self) -> None:
        """Reserve one instruction though the account has none."""
        self.reservation.grant_one()
        self.ticks = self.reservation.ticks
