"""Whose turn it is on an event loop, when several guests would compute without end.

The problem: each guest that is ready gets its step in every pass of the event loop. If each took a slice, with a
hundred of them the host's own tasks would wait for a hundred slices.

The solution: of the guests that have used up a slice, only one is scheduled in each pass. It executes for a slice,
wakes the next in the queue, and goes to the end of the queue itself.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
import attrs

if TYPE_CHECKING:
    from asyncvm.account import Account
    from asyncvm.state import ThreadState

__all__ = ["Turns", "wait_for_turn"]


@attrs.define(eq=False)
class Turns:
    """The guests of one thread that have used up their slice."""

    queue: deque[anyio.Event] = attrs.field(factory=deque)
    #: whoever has been scheduled, and has not begun yet
    scheduled: object = None

    def pass_on(self) -> None:
        """Schedule the first in the queue, unless somebody is scheduled already."""
        if self.scheduled is None and self.queue:
            event = self.scheduled = self.queue.popleft()
            event.set()

    async def wait(self, shielded: bool) -> None:
        """Wait until it is the turn of the guest that calls this.

        :param shielded: whether a cancellation has to wait
        """
        self.pass_on()
        if self.scheduled is None:
            me = self.scheduled = object()
            await self._wait(me, _checkpoints(shielded))
        else:
            event = anyio.Event()
            self.queue.append(event)
            await self._wait(event, _wait_for(event, shielded))

    async def _wait(self, me: Any, waiting: Coroutine[Any, Any, None]) -> None:
        try:
            await waiting
        except BaseException:
            self._end(me)
            self.pass_on()
            raise
        self._end(me)

    def _end(self, me: Any) -> None:
        """Who was waiting has its turn, or does not want it any more."""
        if self.scheduled is me:
            self.scheduled = None
        elif me in self.queue:
            self.queue.remove(me)


async def _checkpoints(shielded: bool) -> None:
    """Two passes of the event loop: asyncio finds in the first what the guest's slice has delayed, and runs it next."""
    checkpoint = anyio.lowlevel.cancel_shielded_checkpoint if shielded else anyio.lowlevel.checkpoint
    await checkpoint()
    await checkpoint()


async def _wait_for(event: anyio.Event, shielded: bool) -> None:
    with anyio.CancelScope(shield=shielded):
        await event.wait()
        await anyio.lowlevel.checkpoint()


async def wait_for_turn(state: ThreadState, account: Account, shielded: bool) -> bool:
    """What a guest awaits that is paused: until it is resumed, and until it is its turn.

    :param shielded: whether a cancellation has to wait
    :return: whether one waits
    """
    while account.paused:
        if account.resumed is None:
            account.resumed = anyio.Event()
        if account.stepped is not None:
            account.stepped()
        with anyio.CancelScope(shield=shielded):
            await account.resumed.wait()
    await state.turns.wait(shielded)
    state.stretch = 0.0
    return shielded and anyio.current_effective_deadline() == -math.inf
