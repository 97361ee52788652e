"""The Account: what a guest has used, what it still may use, and what is to happen to it at the next poll.

A guest is a call of `VM.run`, `VM.run_async` or `VM.start` with all that it starts, or a guest coroutine that the host
runs by itself. Each has an account, whose parent is the account of the guest that called the VM, or that of the VM:
what is charged to an account is charged to its parents too.

Counting instructions one by one would cost as much as executing some of them. So a thread reserves a number of
instructions at a time, executes them from a C iterator that runs out when they are used up, and settles what it has not
used (`asyncvm.reservation`). All accounts of a VM share one lock.

A guest that has passed a limit is told once on each strand of it (`asyncvm.exceeding`).
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any
from weakref import ReferenceType, WeakSet

import attrs

from asyncvm.errors import InstructionLimit, LimitExceeded
from asyncvm.limits import Limits
from asyncvm.recursion import RecursionLimit

if TYPE_CHECKING:
    from asyncvm.frame import Frame
    from asyncvm.objects.resumable import Resumable

__all__ = ["CALLER", "Account"]


@attrs.define(eq=False, repr=False)
class Account:
    """What one guest, or a whole VM, has used."""

    limits: Limits
    #: shared with the parent, unless it has one of its own
    recursion: RecursionLimit
    #: that of the VM has none
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
    #: the outermost frames of the strands that know of that (`asyncvm.exceeding`)
    told: WeakSet[Frame] | None = None
    #: none of its code runs any more
    dead: bool = False
    #: instructions executed beyond the limit, to end a clean-up that was being done
    overdrawn: int = 0
    #: what who waits for it gets if it ends with that clean-up
    overdraft: InstructionLimit | None = None
    #: what is to rise in the guest at the next poll
    interrupts: tuple[BaseException, ...] = ()
    #: how many instructions had been used when something first waited to rise
    waiting_since: int | None = None
    #: whether it is to stop at the next poll until it is resumed
    paused: bool = False
    #: how many instructions it may execute before it pauses; None for any number
    steps: int | None = None
    #: what waits for the guest to be resumed; made by who waits
    resumed: Any = None
    #: called when it has paused after its last step, and when the host gets the thread back
    stepped: Callable[[], object] | None = None
    left_loop: Callable[[], object] | None = None
    #: the coroutine that the guest began as; None if it is no coroutine
    root: ReferenceType[Resumable] | None = None
    #: tells guests of a VM apart; 0 if it is none: the VM itself, or the host's calls of guest functions
    number: int = 0
    #: whether the guest has not ended
    is_open: bool = True
    #: whether there is anything to see to when the host enters and leaves the guest, beyond what it has used; once it
    #: is set it stays
    is_eventful: bool = False
    #: whether signal handlers wait for its polls (`asyncvm.host.signals`)
    defers_signals: bool = False
    lock: threading.Lock = attrs.field(factory=threading.Lock)

    @classmethod
    def opened(cls, parent: Account, limits: Limits | None, name: str, number: int) -> Account:
        """The account of a new guest, whose limits are *limits* and its parent's."""
        bounds = parent.limits
        recursion = RecursionLimit.given(None if limits is None else limits.recursion, parent.recursion)
        if limits is None:
            # The instructions of all guests together are counted by the parent.
            limits = attrs.evolve(bounds, instructions=None)
        else:
            limits = attrs.evolve(
                limits,
                seconds=_least(limits.seconds, bounds.seconds),
                result_bytes=_least(limits.result_bytes, bounds.result_bytes),
            )
        account = cls(limits, recursion, parent, name, limits.instructions, number=number, lock=parent.lock)
        account.is_eventful = parent.is_eventful or parent.parent is not None or limits.instructions is not None
        empty = parent.empty
        if empty is not None and empty.used >= (empty.limits.instructions or 0):
            account.exceeded, account.dead, account.left = InstructionLimit(empty.instruction_limit), True, 0
        return account

    @property
    def lineage(self) -> list[Account]:
        """This, its parent, and so on, without the VM's."""
        found: list[Account] = []
        step = self
        while step.parent is not None:
            found.append(step)
            step = step.parent
        return found

    def tell(self, outermost: Frame) -> None:
        """The strand above *outermost* knows of the limit that has been passed."""
        if self.told is None:
            self.told = WeakSet()
        self.told.add(outermost)

    # Time.

    def start_clock(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Its time begins now, on *clock*."""
        self.clock = clock
        if self.limits.seconds is not None:
            self.deadline = clock() + self.limits.seconds
            self.is_eventful = True

    @property
    def is_late(self) -> bool:
        """Whether its time is over."""
        return self.deadline is not None and self.clock() >= self.deadline

    @property
    def is_timed(self) -> bool:
        """Whether its time, or that of a parent, will be over."""
        return self.deadline is not None or (self.parent is not None and self.parent.is_timed)

    @property
    def remaining_time(self) -> float | None:
        """Seconds until its time, or that of a parent, is over; None if it never is."""
        own = None if self.deadline is None else self.deadline - self.clock()
        return own if self.parent is None else _least(own, self.parent.remaining_time)

    def end_time(self) -> None:
        """Have the time be over, that of a parent if that ends first."""
        first, step = self, self.parent
        remaining = math.inf if self.deadline is None else self.deadline - self.clock()
        while step is not None:
            if step.deadline is not None and step.deadline - step.clock() < remaining:
                first, remaining = step, step.deadline - step.clock()
            step = step.parent
        first.deadline = first.clock()

    # Instructions. Who calls these holds the lock.

    @property
    def is_limited(self) -> bool:
        """Whether what a thread has reserved is missing to others."""
        step: Account | None = self
        while step is not None:
            if step.left is not None or step.steps is not None:
                return True
            step = step.parent
        return False

    def reserve(self, count: int) -> int:
        """Reserve up to *count* instructions; returns how many there are, 0 if there are no more."""
        if self.steps is not None:
            count = min(count, self.steps)
        if self.left is not None:
            # Other threads may need what this one takes and does not use.
            count = min(count, max(self.left // _SHARE, 1), self.left)
        if self.parent is not None and not self._is_beyond:
            count = self.parent.reserve(count)
        if self.left is not None:
            self.left -= count
        if self.steps is not None:
            self.steps -= count
        return count

    def lend(self) -> None:
        """Let one instruction more be reserved."""
        for source in self.sources:
            if source.left is not None:
                source.left += 1
            if source.steps is not None:
                source.steps += 1

    def settle(self, reserved: int, executed: int) -> None:
        """Of *reserved* instructions, *executed* were executed, and the others will not be."""
        self.used += executed
        if self.left is not None:
            self.left += reserved - executed
        if self.steps is not None:
            self.steps += reserved - executed
        if self.parent is not None:
            self.parent.settle(executed if self._is_beyond else reserved, executed)

    @property
    def _is_beyond(self) -> bool:
        """Whether it executes what no limit allows, to clean up."""
        return self.exceeded is not None or self.overdrawn > 0

    @property
    def sources(self) -> list[Account]:
        """The accounts that an instruction is taken from: this, its parent, and so on."""
        found = [self]
        while not found[-1]._is_beyond and found[-1].parent is not None:
            found.append(found[-1].parent)
        return found

    @property
    def empty(self) -> Account | None:
        """The one of `sources` that has no more; None if all have."""
        return next((source for source in self.sources if source.left == 0), None)

    @property
    def instruction_limit(self) -> str:
        """What is said of it when it has used up its instructions."""
        return f"{self.name} may execute {self.limits.instructions} instructions, and has"

    @property
    def time_limit(self) -> str:
        """What is said of it when its time is over."""
        return f"{self.name} may take {self.limits.seconds} seconds, and has"


def _least(first: Any, second: Any) -> Any:
    """The smaller of two bounds of which either may be None."""
    return min((bound for bound in (first, second) if bound is not None), default=None)


#: how many parts of what is left a thread leaves to others
_SHARE = 64

#: the account of the guest in whose context the host is: its tasks and callbacks have it
CALLER: ContextVar[Account] = ContextVar("asyncvm.account")
