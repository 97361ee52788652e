"""The Account: what a guest has used, what it still may use, and what is to happen to it at the next poll.

A guest is a call of `VM.run`, `VM.run_async` or `VM.start` with all that it starts, or a guest coroutine that the host
runs by itself. Each has an account, which is charged to its parent too: the account of the guest that called the VM, at
last that of the VM.

Counting instructions one by one would cost as much as executing some of them. So a thread reserves a number of
instructions at a time (`reserve`), executes them from a C iterator that runs out when they are used up
(`ThreadState.ticks`), and settles what it has not used (`settle`). Parents and children share one lock.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any
from weakref import ReferenceType

import attrs

from asyncvm.errors import InstructionLimit, LimitExceeded, TimeLimit
from asyncvm.limits import Limits
from asyncvm.recursion import RecursionLimit

if TYPE_CHECKING:
    from asyncvm.objects.resumable import Resumable

__all__ = ["CALLER", "Account"]


@attrs.define(eq=False, repr=False)
class Account:
    """What one guest, or a whole VM, has used."""

    limits: Limits
    #: shared with the parent, unless it has one of its own
    recursion: RecursionLimit
    parent: Account | None = None
    #: how messages name it
    name: str = "the guest"
    #: instructions that may still be reserved; None for any number
    left: int | None = None
    #: instructions executed, as far as they are settled
    used: int = 0
    #: seconds for which it has held a thread
    busy: float = 0.0
    #: gives the time that `deadline` is on
    clock: Callable[[], float] = time.monotonic
    deadline: float | None = None
    #: the limit that it has passed: it is cleaning up
    exceeded: LimitExceeded | None = None
    #: none of its code runs any more
    dead: bool = False
    #: what is to rise in the guest at the next poll
    interrupts: tuple[BaseException, ...] = ()
    #: how many instructions had been used when something first waited to rise
    waiting_since: int | None = None
    #: whether it is to stop at the next poll until it is resumed
    paused: bool = False
    #: how many instructions it may execute before it pauses; None for any number
    steps: int | None = None
    #: what waits for the guest to be resumed calls; made by who waits
    resumed: Any = None
    #: called when it has paused after its last step, and when the host gets the thread back
    stepped: Callable[[], object] | None = None
    left_loop: Callable[[], object] | None = None
    #: instructions executed beyond the limit, to end a clean-up that was being done
    overdrawn: int = 0
    #: the coroutine that the guest began as; None if it is no coroutine
    root: ReferenceType[Resumable] | None = None
    #: tells guests of a VM apart
    number: int = 0
    #: whether the guest has not ended
    is_open: bool = True
    #: the cancellation that became a `TimeLimit`
    cancellation: BaseException | None = None
    _lock: threading.Lock = attrs.field(factory=threading.Lock)

    @classmethod
    def opened(cls, parent: Account, limits: Limits | None, name: str, number: int) -> Account:
        """The account of a new guest, whose limits are *limits* and its parent's."""
        bounds = parent.limits
        recursion = RecursionLimit.given(None if limits is None else limits.recursion, parent.recursion)
        if limits is None:
            limits = _without_instructions(bounds)
        else:
            limits = attrs.evolve(
                limits,
                seconds=_least(limits.seconds, bounds.seconds),
                result_bytes=_least(limits.result_bytes, bounds.result_bytes),
            )
        account = cls(limits, recursion, parent, name, limits.instructions, number=number, lock=parent._lock)
        if parent.exceeded is not None:
            account.exceeded = parent.exceeded
            account.dead, account.left = True, 0
        return account

    def start_clock(self, clock: Callable[[], float] = time.monotonic, now: float | None = None) -> None:
        """Its time begins now, on *clock*."""
        self.clock = clock
        if self.limits.seconds is not None:
            self.deadline = (clock() if now is None else now) + self.limits.seconds

    @property
    def is_limited(self) -> bool:
        """Whether what a thread has reserved is missing to others."""
        parent = self.parent
        return self.left is not None or self.steps is not None or (parent is not None and parent.left is not None)

    @property
    def is_due(self) -> bool:
        """Whether something is to happen to the guest at its next poll."""
        return self.paused or bool(self.interrupts) or self.is_late

    @property
    def is_late(self) -> bool:
        """Whether its time is over and it does not know yet."""
        return self.deadline is not None and self.exceeded is None and self.clock() >= self.deadline

    def reserve(self, count: int) -> int:
        """Reserve up to *count* instructions; returns how many there are, 0 if there are no more."""
        with self._lock:
            return self._reserve(count)

    def _reserve(self, count: int) -> int:
        if self.steps is not None:
            count = min(count, self.steps)
        if self.left is not None:
            # Other threads may need what this one takes and does not use.
            count = min(count, max(self.left // _SHARE, 1), self.left)
        if self.parent is not None and not self._is_beyond:
            count = self.parent._reserve(count)
        if self.left is not None:
            self.left -= count
        if self.steps is not None:
            self.steps -= count
        return count

    @property
    def _is_beyond(self) -> bool:
        """Whether it executes what no limit allows, to clean up."""
        return self.exceeded is not None or self.overdrawn > 0

    def settle(self, reserved: int, executed: int) -> None:
        """Of *reserved* instructions, *executed* were executed, and the others will not be."""
        with self._lock:
            self._settle(reserved, executed)

    def _settle(self, reserved: int, executed: int) -> None:
        self.used += executed
        if self.left is not None:
            self.left += reserved - executed
        if self.steps is not None:
            self.steps += reserved - executed
        if self.parent is not None:
            self.parent._settle(executed if self._is_beyond else reserved, executed)

    def allow_cleanup(self) -> bool:
        """Allow one instruction more, to end a clean-up; False if they would be more than the grace."""
        with self._lock:
            if (self._is_beyond and self.exceeded is not None) or self.overdrawn >= self.limits.grace:
                return False
            self.overdrawn += 1
            self.left = 1
            return True

    def exceed(self, error: LimitExceeded) -> LimitExceeded:
        """The guest has passed a limit, or its grace. Returns what rises in it: *error*, if it is the first time."""
        first = self.exceeded
        with self._lock:
            if first is not None:
                self.dead, self.left = True, 0
                return type(first)(f"{first}; its clean-up took more than {self.limits.grace} instructions")
            self.exceeded = error
            self.left = self.limits.grace - self.overdrawn
            self.dead = not self.left
        return error

    def instruction_limit(self) -> LimitExceeded:
        """`exceed` for the instruction limit that this or a parent has reached."""
        limited: Account = self
        while limited.parent is not None and limited.used < (limited.limits.instructions or math.inf):
            limited = limited.parent
        return self.exceed(
            InstructionLimit(f"{limited.name} may execute {limited.limits.instructions} instructions, and has")
        )

    def time_limit(self) -> LimitExceeded:
        """`exceed` for the time."""
        return self.exceed(TimeLimit(f"{self.name} may take {self.limits.seconds} seconds, and has"))

    def next_interrupt(self) -> BaseException | None:
        """What is to rise in the guest now, None if nothing."""
        if self.interrupts:
            self.waiting_since = None
            error, *others = self.interrupts
            self.interrupts = tuple(others)
            return error
        if self.is_late:
            self.waiting_since = None
            return self.time_limit()
        return None


def _without_instructions(limits: Limits) -> Limits:
    """*limits*, but for the instructions, which are counted for all guests together."""
    return limits if limits.instructions is None else attrs.evolve(limits, instructions=None)


def _least(first: Any, second: Any) -> Any:
    """The smaller of two bounds of which either may be None."""
    return min((bound for bound in (first, second) if bound is not None), default=None)


#: how many parts of what is left a thread leaves to others
_SHARE = 64

#: the account of the call with limits of its own in whose context the host is: its tasks and callbacks have it
CALLER: ContextVar[Account] = ContextVar("asyncvm.account")
