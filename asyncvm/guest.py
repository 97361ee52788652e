"""Guest: what a host sees of a guest that runs, and how it pauses, steps, interrupts and cancels it."""

from __future__ import annotations

import logging
import sys
from collections.abc import Generator
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
import attrs

from asyncvm.frame import Frame
from asyncvm.objects.chain import awaited
from asyncvm.objects.frame_object import GuestFrame, frame_object
from asyncvm.objects.main_coroutine import MainCoroutine

if TYPE_CHECKING:
    from asyncvm.account import Account
    from asyncvm.machine import Machine
    from asyncvm.objects.resumable import Resumable

__all__ = ["Guest", "start_guest"]


class Guest:
    """A call of `VM.run`, `VM.run_async` or `VM.start` with all that it starts, or a coroutine that the host runs.

    `VM.guests` lists them, and `VM.start` gives one, which can be awaited: for the guest's result, any number of times.
    Two objects for the same guest are equal.
    """

    def __init__(self, machine: Machine, account: Account) -> None:
        self._machine = machine
        self._account = account
        #: of a guest that was started: its end
        self._outcome: _Outcome | None = None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Guest) and other._account is self._account

    def __hash__(self) -> int:
        return hash(self._account)

    def __repr__(self) -> str:
        return f"<Guest {self.id} {self.name!r}: {self.state}, {self.instructions} instructions>"

    # What it does.

    @property
    def id(self) -> int:
        """A number that no other guest of the VM has."""
        return self._account.number

    @property
    def name(self) -> str:
        """The name that the call gave, or the file name of the guest's code, or the coroutine's name."""
        return self._account.name

    @property
    def state(self) -> str:
        """``running``, ``ready`` (it would run if it had the thread), ``awaiting``, ``paused`` or ``done``."""
        account = self._account
        if not account.is_open:
            return "done"
        if self._running_frame() is not None:
            return "running"
        if self._is_stopped:
            return "paused"
        root = self._root()
        if root is None or not root.started or root.is_paused:
            return "ready"
        return "awaiting"

    @property
    def _is_stopped(self) -> bool:
        """Whether it executes nothing until it is resumed, or does a step."""
        return self._account.paused or self._account.steps == 0

    @property
    def awaiting(self) -> Any:
        """The host's object that the guest awaits; None if it awaits nothing."""
        frames = self._frames()
        if self.state != "awaiting" or not frames:
            return None
        delegation = awaited(frames[0])
        return None if delegation is None else delegation[0]

    @property
    def instructions(self) -> int:
        """How many instructions it has executed, with the tasks, callbacks and threads that it started."""
        account = self._account
        with account.lock:
            return account.used + sum(
                state.reservation.executed for state in self._machine.states if account in state.account.lineage
            )

    @property
    def processor_time(self) -> float:
        """For how long it has held a thread, in seconds."""
        return self._account.busy

    @property
    def line(self) -> int | None:
        """The line that it executes, or at which it waits."""
        frames = self._frames()
        return frames[0].lineno if frames else None

    @property
    def stack(self) -> list[GuestFrame]:
        """The guest's frames, outermost first; without those of tasks that it started."""
        return [shown for frame in reversed(self._frames()) if (shown := frame_object(frame)) is not None]

    def _root(self) -> Resumable | None:
        return None if self._account.root is None else self._account.root()

    def _running_frame(self) -> Frame | None:
        for state in list(self._machine.states):
            if state.entries and self._account in state.account.lineage:
                return state.frame
        return None

    def _frames(self) -> list[Frame]:
        """The guest's frames, innermost first."""
        frame = self._running_frame()
        root = self._root()
        if frame is None and root is not None and root.frame is not None:
            frame = root.innermost.back if root.is_paused else root.innermost
        found: list[Frame] = []
        while frame is not None:
            found.append(frame)
            frame = frame.below()
        return found

    # What is done to it.

    def pause(self) -> None:
        """Stop the guest at its next poll, until it is resumed; its tasks too. Only on an event loop.

        A guest that awaits something stops when it goes on, and polls.
        """
        self._account.paused = True
        self._set_due()

    def resume(self) -> None:
        """Let a paused guest go on."""
        account = self._account
        account.paused, account.steps = False, None
        self._wake()

    async def step(self, count: int = 1) -> None:
        """Have a paused guest execute *count* instructions, and wait until it has and is paused again, or has ended.

        If it awaits something, or before that begins to, this does not wait for it: the guest has executed fewer
        instructions then, and is paused before the next one.

        :raises ValueError: if *count* is smaller than 1
        :raises RuntimeError: if the guest is not paused
        """
        if type(count) is not int or count < 1:
            raise ValueError(f"step({count!r}): must be an int of at least 1")
        account = self._account
        if not account.is_open:
            return
        if not self._is_stopped:
            raise RuntimeError(f"step(): {self!r} is not paused")
        root = self._root()
        if account.resumed is None and (root is None or root.started):
            account.paused = True
            await anyio.lowlevel.checkpoint()
            return
        done = anyio.Event()
        account.stepped = account.left_loop = done.set
        for state in list(self._machine.states):
            if account in state.account.lineage:
                state.reservation.take_all()  # which it reserved before it was to count its steps
        account.steps = count
        account.paused = False
        self._wake()
        try:
            await done.wait()
        finally:
            account.stepped = account.left_loop = None
            if not account.paused:
                account.steps = 0

    def _wake(self) -> None:
        account = self._account
        event, account.resumed = account.resumed, None
        if event is not None:
            event.set()

    def _set_due(self) -> None:
        """Have the guest look at its account when it polls; if it does not run, it does when it goes on."""
        self._account.is_eventful = True
        if self._running_frame() is not None:
            self._machine.breaker.set_due(self._account)

    def cancel(self) -> None:
        """Cancel the guest, as a cancel scope around it would: in its task's event loop.

        Who waits for its result gets `GuestCancelled`.

        :raises RuntimeError: if it is neither a call of `VM.run_async` nor one of `VM.start`
        """
        root = self._root()
        if not isinstance(root, MainCoroutine):
            if not self._account.is_open:
                return
            raise RuntimeError(f"cancel(): {self!r} was not begun by run_async() or start(); use interrupt()")
        assert root.scope is not None
        root.scope.cancel()

    def interrupt(self, error: BaseException) -> None:
        """Have *error* rise in the guest at its next poll; a guest that waits goes on waiting first. From any thread.

        While the guest cleans up, *error* waits until that is over, but not longer than the grace
        (`Limits(grace=...)`).

        :raises TypeError: if *error* is no exception
        """
        if isinstance(error, type) and issubclass(error, BaseException):
            error = error()
        if not isinstance(error, BaseException):
            raise TypeError(f"interrupt() needs an exception, not {type(error).__name__}")
        self._account.interrupts = (*self._account.interrupts, error)
        self._set_due()

    def __await__(self) -> Generator[Any, Any, Any]:
        if self._outcome is None:
            raise RuntimeError(f"only a guest begun by start() can be awaited, and not {self!r}")
        return self._outcome.get().__await__()


@attrs.define(eq=False)
class _Outcome:
    """How a guest that was started ended."""

    ended: anyio.Event = attrs.field(factory=anyio.Event)
    value: Any = None
    error: BaseException | None = None
    was_asked_for: bool = False
    name: str = ""

    async def get(self) -> Any:
        await self.ended.wait()
        self.was_asked_for = True
        if self.error is not None:
            raise self.error
        return self.value

    def __del__(self) -> None:
        if self.error is not None and not self.was_asked_for:
            logging.getLogger("asyncvm").error("Guest %s failed, and nobody asked", self.name, exc_info=self.error)


async def start_guest(main: MainCoroutine) -> Guest:
    """Run *main* in a task of its own."""
    assert main.account is not None
    guest = Guest(main.code.machine, main.account)
    outcome = guest._outcome = _Outcome(name=guest.name)
    _spawn(_run, main, outcome)
    return guest


async def _run(main: MainCoroutine, outcome: _Outcome) -> None:
    try:
        outcome.value = await main  # type: ignore[misc]  # it is awaitable
    except anyio.get_cancelled_exc_class() as error:
        outcome.error = error
        raise
    except BaseException as error:
        # The frame of this function would hold the outcome, and nobody could tell that nobody asks for it.
        outcome.error = error.with_traceback(error.__traceback__ and error.__traceback__.tb_next)
    finally:
        outcome.ended.set()


#: asyncio holds its tasks only weakly
_tasks: set[Any] = set()


def _spawn(function: Any, *arguments: Any) -> None:
    """A task of the event loop's own: anyio has them in task groups only."""
    trio = sys.modules.get("trio")
    if trio is not None and _runs_trio(trio):
        trio.lowlevel.spawn_system_task(function, *arguments)
        return
    import asyncio

    task = asyncio.get_running_loop().create_task(function(*arguments))
    _tasks.add(task)
    task.add_done_callback(_tasks.discard)


def _runs_trio(trio: Any) -> bool:
    try:
        trio.lowlevel.current_task()
    except RuntimeError:
        return False
    return True
