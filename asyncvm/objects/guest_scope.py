"""The cancel scope around what an event loop runs of a guest: by it a guest that waits can be cancelled.

The problem: a guest that awaits something executes no instruction, so nothing can rise in it; but its time may be over
before what it awaits comes, and its host may want to cancel it.

The solution: the coroutine that the event loop runs has a cancel scope of its own, which is entered at its first step
and left at its last. Its deadline is that of the guest. The cancellation rises in the guest where it waits. If it comes
because the time is over, the guest gets a `TimeLimit` in its place.

What a guest makes of having passed a limit does not count: who waits for it gets the `LimitExceeded`.
"""

from __future__ import annotations

import math
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

import anyio

from asyncvm.account import Account
from asyncvm.errors import GuestCancelled, LimitExceeded
from asyncvm.eval import raise_as_it_is
from asyncvm.exceeding import limit_passed, next_limit
from asyncvm.host.cancellation import is_cancellation
from asyncvm.leaving import Exit, leave

if TYPE_CHECKING:
    from asyncvm.frame import Frame
    from asyncvm.objects.coroutine import GuestCoroutine
    from asyncvm.state import ThreadState

__all__ = ["GuestScope", "verdict"]


class GuestScope:
    """The scope that a guest coroutine runs in.

    :param account: that of the guest
    """

    __slots__ = ("_account", "_cancellation", "_leaving", "_limit", "_scope", "cancel_requested", "exits")

    def __init__(self, account: Account) -> None:
        self._account = account
        self._scope: Any = None
        #: the cancellation that became a limit, and that limit
        self._cancellation: BaseException | None = None
        self._limit: LimitExceeded | None = None
        self.cancel_requested = False
        #: of the host's context managers that the guest was in when it was dropped
        self.exits: list[Exit] = []
        #: calls them
        self._leaving: Coroutine[Any, Any, BaseException] | None = None

    def begin(self) -> None:
        """Enter the scope, in the task that runs the guest."""
        remaining = self._account.remaining_time
        self._scope = anyio.CancelScope(deadline=math.inf if remaining is None else anyio.current_time() + remaining)
        self._scope.__enter__()
        if self.cancel_requested:
            self._scope.cancel()

    def cancel(self) -> None:
        """Cancel the scope, or see that it is cancelled when it begins."""
        self.cancel_requested = True
        if self._scope is not None:
            self._scope.cancel()

    def limit_behind(self, cancellation: BaseException, state: ThreadState, frame: Frame) -> LimitExceeded | None:
        """What rises in *frame* in place of *cancellation*, if the guest's time is over."""
        if self._scope is not None and self._scope.cancel_called and not self.cancel_requested:
            self._account.end_time()  # to the event loop's timer, which may be a little early, it is over
        limit = next_limit(self._account, state, frame)
        if limit is not None:
            self._cancellation, self._limit = cancellation, limit
        return limit

    def step(self, step: Any, coroutine: GuestCoroutine, *arguments: Any, **keywords: Any) -> Any:
        """``step(coroutine, ...)``, a step of *coroutine*; leave the scope if it was the last."""
        problem: BaseException | None
        try:
            if self._leaving is None:
                result = step(coroutine, *arguments, **keywords)
            else:
                result = getattr(self._leaving, step.__name__)(*arguments, **keywords)
        except StopIteration as stop:
            problem = stop if self._leaving is None else stop.value
        except BaseException as error:
            problem = error
        else:
            if coroutine.frame is None and self._leaving is None:
                self._end(None)
            return result
        try:
            if self.exits and problem is not None:
                self._leaving, self.exits = leave(self.exits, problem), []
                try:
                    return self._leaving.send(None)
                except StopIteration as stop:
                    problem = stop.value
            if coroutine.frame is None:
                problem = self._end(problem)
            assert problem is not None
            raise_as_it_is(problem)
        finally:
            del problem

    def _end(self, error: BaseException | None) -> BaseException | None:
        """The guest has ended, with *error*: a StopIteration if it has returned. Returns what its caller gets."""
        scope, self._scope = self._scope, None
        limit, self._limit = self._limit, None
        cause, self._cancellation = self._cancellation, None
        returned = error is None or isinstance(error, StopIteration)
        problem = None if returned else error
        cancellation = cause if problem is not None and problem is limit else problem
        swallowed = False
        if scope is not None:
            kind = None if cancellation is None else type(cancellation)
            traceback = None if cancellation is None else cancellation.__traceback__
            try:
                swallowed = bool(scope.__exit__(kind, cancellation, traceback)) and cancellation is not None
            except BaseException as remaining:
                problem = cancellation = remaining
        if cancellation is not None and is_cancellation(cancellation) and not swallowed:
            return cancellation
        passed = verdict(self._account, problem)
        if passed is not None:
            return passed
        if swallowed:
            return GuestCancelled(f"{self._account.name} has been cancelled")
        return error if returned else problem


def verdict(account: Account, error: BaseException | None) -> LimitExceeded | None:
    """What comes of a guest that has ended with *error*, or none, if it has passed a limit; None if it has not."""
    limit = limit_passed(account)
    if limit is not None and isinstance(error, LimitExceeded):
        return error
    if limit is not None:
        limit.__cause__ = error
    return limit
