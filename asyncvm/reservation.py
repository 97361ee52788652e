"""The Reservation: instructions that a thread may execute before it has to ask again.

The problem: to count each instruction in Python would cost as much as executing it.

The solution: the eval loop takes its instructions through `itertools.compress`, with an iterator of *ticks* that has
one item for each instruction reserved. When it runs out, the loop ends, and the thread asks for more. How many
instructions have been executed is told by how many ticks are left.

The ticks are an iterator over a tuple. Whoever holds the VM's lock may end it, or take ticks from it for a thread that
has none any more (`take_all`): both are one step of the host's, and the thread that they belong to notices when it
wants the next.
"""

from __future__ import annotations

from typing import Any

import attrs

from asyncvm.account import Account

__all__ = ["MOST", "Reservation"]

#: how many instructions can be reserved at a time
MOST = 1 << 16
_TICKS = (True,) * MOST


def _ticks(count: int) -> Any:
    ticks: Any = iter(_TICKS)
    ticks.__setstate__(MOST - count)
    return ticks


@attrs.define(eq=False)
class Reservation:
    """Instructions that the thread has reserved from an account."""

    account: Account
    #: one item for each instruction that may still be executed: a tuple iterator
    ticks: Any = attrs.field(factory=lambda: _ticks(0))
    reserved: int = 0
    #: how many instructions have been executed before those that are reserved now
    settled: int = 0

    @property
    def executed(self) -> int:
        """How many of the reserved instructions have been executed."""
        return self.reserved - int(self.ticks.__length_hint__())

    def renew(self, count: int) -> bool:
        """Settle what has been executed, and reserve up to *count* instructions; False if there are none."""
        account = self.account
        with account.lock:
            self._settle()
            self.reserved = account.reserve(count)
            self.ticks = _ticks(self.reserved)
        return bool(self.reserved)

    def grant_one(self) -> None:
        """Settle what has been executed, and let one instruction be executed that the account has not."""
        with self.account.lock:
            self._settle()
            self.account.lend()
            self.reserved = self.account.reserve(1)
            self.ticks = _ticks(self.reserved)

    def settle(self) -> None:
        """Give back to the account what has not been used. An eval loop that goes on has to ask again."""
        with self.account.lock:
            self._settle()

    def _settle(self) -> None:
        reserved, executed = self.reserved, self.executed
        self.reserved = 0
        self.settled += executed
        self.ticks.__setstate__(MOST)
        if reserved:
            self.account.settle(reserved, executed)

    def take_all(self) -> int:
        """Take the instructions that the thread has not executed yet away from it; how many there were."""
        taken = 0
        with self.account.lock:
            while next(self.ticks, None) is not None:
                taken += 1
            self.reserved -= taken
            self.account.settle(taken, 0)
        return taken
