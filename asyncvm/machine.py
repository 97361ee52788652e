"""The Machine: what all guests of a VM share, apart from the session that is the VM's.

Every guest function holds its machine, through its gate's code. A VM, which holds namespaces full of guest functions,
is therefore another object: the garbage collector does not see into code objects, and could not free the two together.
"""

from __future__ import annotations

import itertools
import threading
import weakref
from types import CodeType
from typing import TYPE_CHECKING, Any

from asyncvm.account import CALLER, Account
from asyncvm.breaker import EvalBreaker
from asyncvm.bytecode.code import Code
from asyncvm.bytecode.decode import decode
from asyncvm.host.signals import begin_deferring, end_deferring
from asyncvm.host.source import Origin
from asyncvm.limits import Limits
from asyncvm.monitoring import Monitoring
from asyncvm.objects.frame_object import frame_object
from asyncvm.objects.pause import is_cleaning_up, pause, pause_code
from asyncvm.recursion import RecursionLimit
from asyncvm.reservation import Reservation
from asyncvm.state import ThreadState
from asyncvm.tracing import Tracing
from asyncvm.weak_values import WeakValues

if TYPE_CHECKING:
    from asyncvm.frame import Frame
    from asyncvm.host.imports import GuestModules
    from asyncvm.objects.entrance import Entrance

__all__ = ["Machine"]


class Machine:
    """Limits, accounts, decoded code, the eval breaker, and the state of each thread that runs guests."""

    def __init__(self, limits: Limits, slice: float | None = None) -> None:
        self.limits = limits
        self.slice = slice
        self.monitoring = Monitoring(self)
        self.tracing = Tracing(self)
        #: whether anybody watches guests
        self.watched = False
        self.breaker = EvalBreaker(pause, is_cleaning_up, frame_object, self.monitoring.watch)
        #: of all guests together
        self.account = Account(limits, RecursionLimit.given(limits.recursion), name="the VM", left=limits.instructions)
        self.account.is_eventful = limits.instructions is not None
        #: what the host's own calls of guest functions are charged to
        self.calls = Account.opened(self.account, None, "the VM", 0)
        #: of the guests that have not ended, by their numbers
        self.guests: dict[int, Account] = {}
        self._numbers = itertools.count(1)
        #: by the origin of their code and the identity of their globals, guests that have not ended, or may not run
        self._accounts: weakref.WeakKeyDictionary[Any, dict[int, Account]] = weakref.WeakKeyDictionary()
        #: by the threads that guests have started
        self._threads: weakref.WeakKeyDictionary[threading.Thread, Account] = weakref.WeakKeyDictionary()
        self.pause_code = pause_code(self)
        #: the modules that are guests; set by the VM
        self.modules: GuestModules | None = None
        self._codes: WeakValues[Code] = WeakValues()
        #: those of the living gates, by id of the guest's code object
        self.entrances: WeakValues[Entrance] = WeakValues()
        self._local = threading.local()
        #: of all threads that have run guests and have not ended
        self.states: list[ThreadState] = []
        #: frames made by threads that have ended
        self._frames_of_ended = 0

    @property
    def state(self) -> ThreadState:
        """The state of the current thread."""
        try:
            state: ThreadState = self._local.state
        except AttributeError:
            state = self._local.state = ThreadState(Reservation(self.calls), self.slice)
            self._local.end = _EndOfThread(self, state)
            self.states.append(state)
        return state

    @property
    def instructions(self) -> int:
        """How many instructions have been executed."""
        with self.account.lock:
            return self.account.used + sum(state.reservation.executed for state in self.states)

    @property
    def frames(self) -> int:
        """How many guest frames have been made."""
        return self._frames_of_ended + sum(state.frames for state in [*self.states])

    def code(self, raw: CodeType, origin: object = None) -> Code:
        """*raw*, decoded; kept as long as a function, a frame or an enclosing code uses it.

        :param origin: kept alive by the code; a new one unless told
        :raises BytecodeError: if it cannot be executed
        """
        code = self._codes.get(id(raw))
        if code is None:
            code = decode(raw, self, Origin() if origin is None else origin)
            if self.watched:
                code.execute_as(self.monitoring.form_of(code))
            self._codes[id(raw)] = code
        return code

    @property
    def codes(self) -> list[Code]:
        """All code that is decoded."""
        return self._codes.values()

    def reclaim(self, state: ThreadState, limited: Account) -> bool:
        """Take away from other threads what they have reserved of *limited* and not used; whether there was any."""
        others = [other for other in [*self.states] if other is not state and limited in other.account.sources]
        return sum([other.reservation.take_all() for other in others]) > 0

    def open_account(self, name: str, limits: Limits | None = None, frame: Frame | None = None) -> Account:
        """An account for a new guest.

        :param limits: its own
        :param frame: its first, by whose code and globals its callbacks are known
        """
        state = self.state
        parent = state.account if state.entries and state.account.number else self.account
        account = Account.opened(parent, limits, name, next(self._numbers))
        self.guests[account.number] = account
        account.defers_signals = begin_deferring(self)
        if frame is not None:
            self._accounts.setdefault(frame.code.origin, {})[id(frame.globals)] = account
        return account

    def set_recursion_limit(self, limit: RecursionLimit, frames: int) -> None:
        """A guest sets *limit*, for all threads that execute guests who share it."""
        limit.set(frames)
        for state in [*self.states]:
            if state.account.recursion is limit:
                state.recursion = limit.frames

    def close_account(self, account: Account) -> None:
        """The guest has ended."""
        account.is_open = False
        self.guests.pop(account.number, None)
        if account.defers_signals:
            account.defers_signals = False
            end_deferring(self)

    def note_thread(self, thread: threading.Thread, account: Account) -> None:
        """What *thread* will execute is charged to *account*."""
        if account.number:
            self._threads[thread] = account

    def account_of(self, frame: Frame) -> Account:
        """Whom the host's call of a guest function or generator is charged to, which no guest has led to."""
        account = CALLER.get(None)
        if account is not None and self._is_own(account):
            return account
        if self._threads.data:  # type: ignore[attr-defined]  # its length is `builtins.len`, which a guest may replace
            account = self._threads.get(threading.current_thread())
            if account is not None:
                return account
        by_globals = self._accounts.get(frame.code.origin)
        if by_globals is not None:
            account = by_globals.get(id(frame.globals))
            if account is not None and (account.is_open or account.exceeded is not None):
                return account
        if self.limits.seconds is None:
            if self.calls.exceeded is not None:  # another call, which is no part of its cleaning up
                self.calls = Account.opened(self.account, None, "the VM", 0)
            return self.calls
        call = Account.opened(self.account, None, frame.code.name, 0)
        call.start_clock()
        return call

    def _is_own(self, account: Account) -> bool:
        return account.lineage[-1].parent is self.account

    def forget(self, state: ThreadState) -> None:
        """The thread of *state* has ended: keep its counts only."""
        self.states.remove(state)
        state.reservation.settle()
        self._frames_of_ended += state.frames


class _EndOfThread:
    """Held by the thread-local storage of one thread, and dropped with it."""

    def __init__(self, machine: Machine, state: ThreadState) -> None:
        self._machine = weakref.ref(machine)
        self._state = state

    def __del__(self) -> None:
        machine = self._machine()
        if machine is not None:
            machine.forget(self._state)
