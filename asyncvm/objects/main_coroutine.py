"""The coroutine that a guest begins as: `VM.run_async` gives it to the host, `VM.start` runs it.

It is a guest coroutine with an account of its own and a cancel scope, in which all of it runs: by the scope the guest
can be cancelled, and by its deadline a guest that waits learns that its time is over.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from types import CoroutineType
from typing import Any

import anyio

from asyncvm.account import CALLER, Account
from asyncvm.errors import GuestCancelled
from asyncvm.eval import raise_as_it_is
from asyncvm.frame import NULL, Frame
from asyncvm.objects.coroutine import GuestCoroutine
from asyncvm.objects.naming import named
from asyncvm.objects.resumable import Driven

__all__ = ["MainCoroutine"]


@named(CoroutineType)
class MainCoroutine(GuestCoroutine):
    """A guest from its start to its end.

    :param at_end: makes the result of the frame's return value
    """

    __slots__ = ("_at_end", "_has_own_limits", "_scope", "cancel_requested")

    def __init__(
        self, frame: Frame, account: Account, at_end: Callable[[Any], Any], plain: bool, has_own_limits: bool
    ) -> None:
        GuestCoroutine.__init__(self, frame, plain)
        self.account = account
        self._at_end = at_end
        self._has_own_limits = has_own_limits
        self._scope: Any = None
        self.cancel_requested = False

    def send(self, value: Any = NULL, /, *rest: Any, **keywords: Any) -> Any:
        return self._step(Driven.send, value, *rest, **keywords)

    def throw(self, *arguments: Any, **keywords: Any) -> Any:
        return self._step(Driven.throw, *arguments, **keywords)

    def close(self, *rest: Any, **keywords: Any) -> Any:
        if self.frame is not None and not self.started:
            self._end()
        return self._step(Driven.close, *rest, **keywords)

    def cancel(self) -> None:
        """Cancel the scope in which the guest runs."""
        self.cancel_requested = True
        if self._scope is not None:
            self._scope.cancel()

    def _step(self, step: Any, *arguments: Any, **keywords: Any) -> Any:
        if self.frame is None:
            return step(self, *arguments, **keywords)
        if not self.started and step is not Driven.close:
            self._begin()
        token = CALLER.set(self.account) if self._has_own_limits else None  # type: ignore[arg-type]  # it has one
        try:
            result = step(self, *arguments, **keywords)
        except BaseException as error:
            problem: BaseException = error
        else:
            if self.frame is None:
                self._leave(None)
            return result
        finally:
            if token is not None:
                CALLER.reset(token)
        try:
            if self.frame is None:
                problem = self._leave(problem) or problem
            raise_as_it_is(problem)
        finally:
            del problem

    def _begin(self) -> None:
        """The first step, in the task that runs the guest: its time begins."""
        account = self.account
        assert account is not None
        try:
            now = anyio.current_time()
        except Exception:  # no event loop resumes it
            account.start_clock()
            return
        account.start_clock(anyio.current_time, now)
        self._scope = anyio.CancelScope(deadline=math.inf if account.deadline is None else account.deadline)
        self._scope.__enter__()
        if self.cancel_requested:
            self._scope.cancel()

    def _leave(self, error: BaseException | None) -> BaseException | None:
        """The guest has ended, with *error* or None. Returns what its caller gets in place of *error*."""
        self._end()
        scope, self._scope = self._scope, None
        if scope is None:
            return None
        if isinstance(error, StopIteration):
            scope.__exit__(None, None, None)
            return None
        account = self.account
        assert account is not None
        cancellation = error
        if error is not None and error is account.exceeded and account.cancellation is not None:
            cancellation = account.cancellation
        kind = None if cancellation is None else type(cancellation)
        try:
            swallowed = scope.__exit__(kind, cancellation, None if error is None else error.__traceback__)
        except BaseException as remaining:
            return remaining
        if not swallowed:
            return cancellation
        if cancellation is not error:
            return error
        return GuestCancelled(f"{account.name} has been cancelled")

    def _end(self) -> None:
        assert self.account is not None
        self.code.machine.close_account(self.account)

    def _stop(self, result: Any) -> Any:
        return Driven._stop(self, self._at_end(result))
