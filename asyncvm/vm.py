"""VM: the public way into the machine."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Iterator
from contextlib import contextmanager
from types import CodeType
from typing import Any, TypeVar

from asyncvm.account import CALLER
from asyncvm.bytecode.code import Code
from asyncvm.drive import drive
from asyncvm.eval import evaluate, module_frame, raise_as_it_is
from asyncvm.guest import Guest, start_guest
from asyncvm.host.imports import GuestModules
from asyncvm.host.signals import give_back_functions, take_over_functions
from asyncvm.host.source import RESULT, Origin, SourceLines, compile_source
from asyncvm.limits import Limits
from asyncvm.machine import Machine
from asyncvm.monitoring import Monitoring
from asyncvm.objects.coroutine import GuestCoroutine
from asyncvm.objects.entrance import code_to_run
from asyncvm.objects.guest_scope import verdict
from asyncvm.objects.main_coroutine import MainCoroutine

__all__ = ["VM"]

T = TypeVar("T")


class VM:
    """A virtual machine for guest code, with its configuration and its session.

    One VM can run any number of guests at once, on any number of tasks and threads.

    :param globals: the namespace in which guests run unless a call gives another; by default a new one, whose
        ``__name__`` is ``__main__``
    :param limits: what guests may use
    :param slice: on an event loop, for how long the VM's guests together may hold the thread before they hand it back
        to the loop, in seconds; None for as long as they do not await. A guest is paused between two instructions,
        where CPython looks for signals too; then other tasks run, as at an ``await``
    :param guest_modules: names of modules and packages that are executed as guests when a guest imports them, with the
        wildcards of `fnmatch`; a package's name stands for all that is in it. All other modules are host code
    """

    def __init__(
        self,
        globals: dict[str, Any] | None = None,
        *,
        limits: Limits | None = None,
        slice: float | None = None,
        guest_modules: Iterable[str] = (),
    ) -> None:
        if slice is not None and type(slice) not in (int, float):
            raise TypeError(f"VM(slice={slice!r}): must be a number of seconds, or None")
        if slice is not None and not slice > 0:
            raise ValueError(f"VM(slice={slice!r}): must be more than 0 seconds, or None")
        self.globals: dict[str, Any] = {"__name__": "__main__"} if globals is None else globals
        self.machine = Machine(Limits() if limits is None else _checked(limits), slice)
        self.guest_modules = self.machine.modules = GuestModules(self.machine, guest_modules)

    def run(
        self,
        code: str | bytes | CodeType,
        globals: dict[str, Any] | None = None,
        *,
        limits: Limits | None = None,
        name: str | None = None,
    ) -> Any:
        """Run *code* to its end and return the value of its last expression statement, None if it has none.

        :param code: source text, or a code object (whose own result it is then: None for a module's)
        :param globals: the namespace for its names; by default `VM.globals`, which persists between calls
        :param limits: what this call may use, with all that it starts, of what the VM's own limits leave
        :param name: the guest's name in `VM.guests` and in messages; the file name of the code unless told
        :raises SyntaxError: as ``compile`` raises it for the source
        :raises BytecodeError: if the code object cannot be executed
        :raises TypeError: if *code* is neither source nor a code object, or *globals* is no dict
        :raises LimitExceeded: if the guest passes a limit
        :raises BaseException: whatever the guest raises, with a traceback of the guest's frames
        """
        namespace = self._namespace(globals)
        if limits is not None:
            _checked(limits)
        frame = module_frame(self._decoded(code, top_level_await=False), namespace)
        account = self.machine.open_account(name or frame.code.filename, limits, frame)
        account.start_clock()
        taken_over = take_over_functions()
        problem: BaseException | None = None
        try:
            value = evaluate(frame, None, account)
        except BaseException as error:
            problem = error
        finally:
            if taken_over:
                give_back_functions()
            self.machine.close_account(account)
        try:
            problem = verdict(account, problem) or problem
            if problem is not None:
                raise_as_it_is(problem)
        finally:
            del problem
        return namespace.pop(RESULT, value)

    def run_async(
        self,
        code: str | bytes | CodeType,
        globals: dict[str, Any] | None = None,
        *,
        limits: Limits | None = None,
        name: str | None = None,
    ) -> Coroutine[Any, Any, Any]:
        """Run *code* in the caller's task, on whatever event loop that runs on; ``await`` is allowed at top level.

        Parameters, result and errors are those of `run`; the code is compiled when this is called, and starts when
        the result is awaited.

        :raises GuestCancelled: if the guest is cancelled by `Guest.cancel`
        """
        return self._main(code, globals, limits, name)  # type: ignore[return-value]  # it is one to every event loop

    def start(
        self,
        code: str | bytes | CodeType,
        globals: dict[str, Any] | None = None,
        *,
        limits: Limits | None = None,
        name: str | None = None,
    ) -> Coroutine[Any, Any, Guest]:
        """Start *code* in a task of its own, and return its `Guest`, which can be awaited for the result.

        The task belongs to the event loop, not to the caller's task group: it goes on when the caller is cancelled.
        Parameters and errors are those of `run_async`.
        """
        return start_guest(self._main(code, globals, limits, name))

    def _main(
        self, code: str | bytes | CodeType, globals: dict[str, Any] | None, limits: Limits | None, name: str | None
    ) -> MainCoroutine:
        namespace = self._namespace(globals)
        if limits is not None:
            _checked(limits)
        frame = module_frame(self._decoded(code, top_level_await=True), namespace)
        account = self.machine.open_account(name or frame.code.filename, limits, frame)
        plain = not frame.code.flags & inspect.CO_COROUTINE
        if not plain:
            made: GuestCoroutine = evaluate(frame, None, account)
            made.frame = None  # the main coroutine takes its place
        return MainCoroutine(frame, account, lambda value: namespace.pop(RESULT, value), plain)

    @contextmanager
    def limited(self, limits: Limits, name: str = "the call") -> Iterator[None]:
        """A context in which the host's calls of guest functions, with all that they start, have *limits* together.

        :param limits: what they may use, of what the VM's own limits leave
        :param name: what messages call them
        :raises LimitExceeded: if they pass a limit
        """
        account = self.machine.open_account(name, limits)
        account.start_clock()
        token = CALLER.set(account)
        try:
            yield
        finally:
            CALLER.reset(token)
            self.machine.close_account(account)

    @property
    def guests(self) -> list[Guest]:
        """The guests that have not ended, in the order in which they began."""
        return [Guest(self.machine, account) for account in list(self.machine.guests.values())]

    def drive(self, awaitable: Awaitable[T]) -> T:
        """Run *awaitable* to its end without an event loop, and return its result: for tests and synchronous programs.

        :param awaitable: a guest's coroutine, or whatever else can be awaited
        :raises TypeError: if it cannot be awaited
        :raises RuntimeError: if something wants a real event loop; the message says what was awaited, and where. The
            awaitable is closed then
        :raises BaseException: whatever the awaitable raises
        """
        return drive(awaitable)

    def call_soon(self, function: Callable[[], object]) -> None:
        """Have *function* called between two instructions of a guest, at the next point where guests are polled.

        May be called from any thread, and from guests. An exception that it raises rises in that guest.
        """
        self.machine.breaker.call_soon(function)

    @property
    def monitoring(self) -> Monitoring:
        """What watches the guests of this VM; it has the functions and constants of ``sys.monitoring`` (PEP 669)."""
        return self.machine.monitoring

    @property
    def instructions(self) -> int:
        """How many instructions the guests of this VM have executed."""
        return self.machine.instructions

    @property
    def frames(self) -> int:
        """How many guest frames this VM has made."""
        return self.machine.frames

    def _namespace(self, namespace: dict[str, Any] | None) -> dict[str, Any]:
        if namespace is None:
            namespace = self.globals
        if not isinstance(namespace, dict):
            raise TypeError(f"globals must be a dict, not {type(namespace).__name__}")
        return namespace

    def _decoded(self, code: Any, top_level_await: bool) -> Code:
        if isinstance(code, CodeType):
            return code_to_run(self.machine, code, Origin())
        if isinstance(code, str | bytes):
            lines = SourceLines(code)
            return self.machine.code(compile_source(code, lines.filename, top_level_await), lines)
        raise TypeError(f"code must be source text (str or bytes) or a code object, not {type(code).__name__}")


def _checked(limits: Any) -> Limits:
    if not isinstance(limits, Limits):
        raise TypeError(f"limits must be a Limits, not {type(limits).__name__}")
    return limits
