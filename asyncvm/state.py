"""ThreadState: what the machine keeps for each host thread that runs guests, as CPython's PyThreadState does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import repeat
from threading import get_ident
from time import monotonic
from types import FrameType, TracebackType
from typing import TYPE_CHECKING, Any

import attrs

from asyncvm.turns import Turns

if TYPE_CHECKING:
    from asyncvm.account import Account
    from asyncvm.breaker import EvalBreaker
    from asyncvm.frame import Frame

__all__ = ["Reservation", "ThreadState"]

_NONE_LEFT: Iterator[bool] = repeat(True, 0)
#: how many instructions are reserved at a time where nobody waits and nothing is due at any time
_MANY = 1 << 20
#: between two looks at the clock at least and at most
_FEWEST, _MOST = 8, 2000
#: how many times in a slice the clock is looked at
_LOOKS_PER_SLICE = 16
_SECONDS_BETWEEN_LOOKS = 0.001


@attrs.define(eq=False)
class Reservation:
    """Instructions that the thread has reserved from an account."""

    account: Account
    #: one item for each instruction that may still be executed
    ticks: Iterator[bool] = _NONE_LEFT
    reserved: int = 0
    #: ticks that were taken for something that is no instruction of the guest's
    uncounted: int = 0

    @property
    def executed(self) -> int:
        """How many of the reserved instructions have been executed."""
        left: int = self.ticks.__length_hint__()  # type: ignore[attr-defined]  # it is an itertools.repeat
        return self.reserved - left - self.uncounted

    def settle(self) -> None:
        """Give back to the account what has not been used."""
        executed = self.executed
        self.ticks = _NONE_LEFT
        if self.reserved:
            reserved, self.reserved, self.uncounted = self.reserved, 0, 0
            self.account.settle(reserved, executed)


@attrs.define(eq=False)
class ThreadState:
    """The guest frame that runs in one thread, whom its instructions are charged to, and the thread's counters.

    It holds nothing of a guest across instructions: only where the thread is, and the value that leaves the loop.
    """

    reservation: Reservation
    #: how long the guests on an event loop may hold the thread before they hand it back, in seconds; None for ever
    slice: float | None
    #: `Reservation.ticks` of the current one
    ticks: Iterator[bool] = _NONE_LEFT
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
    #: that exception, and the traceback that it came with
    thrown: BaseException | None = None
    traceback_before: TracebackType | None = None
    #: for each eval loop that runs in the thread, one above the other through host code between them: the host frame
    #: that entered it (None if the thread has none), and the guest frame that was being executed then
    entries: list[tuple[FrameType | None, Frame | None]] = attrs.field(factory=list)
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
    #: reservations of accounts whose instructions are below the current one's on the host's stack
    suspended: list[Reservation] = attrs.field(factory=list)
    #: signal handlers to be called at the next poll
    signals: list[Callable[[], object]] = attrs.field(factory=list)
    turns: Turns = attrs.field(factory=Turns)

    @property
    def account(self) -> Account:
        """The account that is charged."""
        return self.reservation.account

    def begin(self, breaker: EvalBreaker) -> None:
        """The host enters the VM; no eval loop runs in the thread."""
        self.mark = monotonic()
        if self.slice is not None and self.stretch >= self.slice:
            breaker.end_slice(self)
        if self.account.is_due:
            breaker.set_due(self.account)

    def end(self) -> None:
        """The host gets the thread back."""
        self.charge_time()
        if self.account.is_limited:
            self.reservation.settle()
            self.ticks = self.reservation.ticks
        if self.turns.queue:
            self.turns.pass_on()
        if self.account.left_loop is not None:
            self.account.left_loop()

    def __attrs_post_init__(self) -> None:
        self._begin(self.reservation)

    def use(self, account: Account) -> None:
        """Charge *account* from now on, and no other: there is no eval loop in the thread."""
        self.reservation.settle()
        self._begin(Reservation(account))

    def borrow(self, account: Account) -> None:
        """Charge *account* until `give_back`; an eval loop further out charges another one."""
        self.suspended.append(self.reservation)
        self._begin(Reservation(account))

    def give_back(self) -> None:
        """Charge the account that was charged before `borrow`."""
        self.charge_time()
        self.reservation.settle()
        self._begin(self.suspended.pop())

    def _begin(self, reservation: Reservation) -> None:
        self.reservation = reservation
        self.ticks = reservation.ticks
        self.recursion = reservation.account.recursion.frames
        self.result_bytes = reservation.account.limits.result_bytes

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
        reservation = self.reservation
        elapsed = self.charge_time()
        reservation.settle()
        account = reservation.account
        if self.slice is not None or account.deadline is not None:
            between = _SECONDS_BETWEEN_LOOKS if self.slice is None else self.slice / _LOOKS_PER_SLICE
            wanted = int(self.chunk * between / elapsed) if elapsed > 0 else _MOST
            # Not much more at once: what follows may be slower than what was measured.
            self.chunk = max(_FEWEST, min(wanted, 4 * self.chunk, _MOST))
            count = self.chunk
        else:
            count = _MANY
        reservation.reserved = account.reserve(count)
        reservation.ticks = self.ticks = repeat(True, reservation.reserved)
        return bool(reservation.reserved)

    @property
    def executed(self) -> int:
        """How many instructions have been executed that are not settled yet."""
        return sum(reservation.executed for reservation in [self.reservation, *self.suspended])
