"""The coroutine that a guest begins as: `VM.run_async` gives it to the host, `VM.start` runs it."""

from __future__ import annotations

from collections.abc import Callable
from types import CoroutineType
from typing import Any
from weakref import ReferenceType

from asyncvm.account import Account
from asyncvm.frame import Frame
from asyncvm.objects.coroutine import GuestCoroutine
from asyncvm.objects.guest_scope import GuestScope
from asyncvm.objects.naming import named
from asyncvm.objects.resumable import Driven

__all__ = ["MainCoroutine"]


@named(CoroutineType)
class MainCoroutine(GuestCoroutine):
    """A guest from its start to its end.

    :param at_end: makes the result of the frame's return value
    :param plain: whether the code is a module's that does not await
    """

    __slots__ = ("_at_end",)

    def __init__(self, frame: Frame, account: Account, at_end: Callable[[Any], Any], plain: bool) -> None:
        GuestCoroutine.__init__(self, frame, plain)
        self.account = account
        self.scope = GuestScope(account)
        account.root = ReferenceType(self)
        self._at_end = at_end

    def _stop(self, result: Any) -> Any:
        return Driven._stop(self, self._at_end(result))
