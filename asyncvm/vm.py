"""VM: the public way into the machine."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from types import CodeType
from typing import Any, TypeVar

from asyncvm.bytecode.code import Code
from asyncvm.drive import drive
from asyncvm.eval import evaluate, module_frame
from asyncvm.host.imports import GuestModules
from asyncvm.host.source import RESULT, SourceLines, compile_source
from asyncvm.limits import Limits
from asyncvm.machine import Machine
from asyncvm.objects.coroutine import GuestCoroutine

__all__ = ["VM"]

T = TypeVar("T")


class VM:
    """A virtual machine for guest code, with its configuration and its session.

    One VM can run any number of guests at once, on any number of tasks and threads.

    :param globals: the namespace in which guests run unless a call gives another; by default a new one, whose
        ``__name__`` is ``__main__``
    :param limits: what guests may use
    :param guest_modules: names of modules and packages that are executed as guests when a guest imports them, with the
        wildcards of `fnmatch`; a package's name stands for all that is in it. All other modules are host code
    """

    def __init__(
        self,
        globals: dict[str, Any] | None = None,
        *,
        limits: Limits | None = None,
        guest_modules: Iterable[str] = (),
    ) -> None:
        self.globals: dict[str, Any] = {"__name__": "__main__"} if globals is None else globals
        self.machine = Machine(Limits() if limits is None else limits)
        self.guest_modules = self.machine.modules = GuestModules(self.machine, guest_modules)

    def run(self, code: str | bytes | CodeType, globals: dict[str, Any] | None = None) -> Any:
        """Run *code* to its end and return the value of its last expression statement, None if it has none.

        :param code: source text, or a code object (whose own result it is then: None for a module's)
        :param globals: the namespace for its names; by default `VM.globals`, which persists between calls
        :raises SyntaxError: as ``compile`` raises it for the source
        :raises BytecodeError: if the code object cannot be executed
        :raises TypeError: if *code* is neither source nor a code object, or *globals* is no dict
        :raises BaseException: whatever the guest raises, with a traceback of the guest's frames
        """
        namespace = self._namespace(globals)
        frame = module_frame(self._decoded(code, top_level_await=False), namespace)
        value = evaluate(frame)
        return namespace.pop(RESULT, value)

    def run_async(
        self, code: str | bytes | CodeType, globals: dict[str, Any] | None = None
    ) -> Coroutine[Any, Any, Any]:
        """Run *code* in the caller's task, on whatever event loop that runs on; ``await`` is allowed at top level.

        Parameters, result and errors are those of `run`; the code is compiled when this is called, and starts when
        the result is awaited.
        """
        namespace = self._namespace(globals)
        frame = module_frame(self._decoded(code, top_level_await=True), namespace)
        if frame.code.flags & inspect.CO_COROUTINE:
            coroutine: GuestCoroutine = evaluate(frame)
        else:
            coroutine = GuestCoroutine(frame, plain=True)
        coroutine.at_end = lambda value: namespace.pop(RESULT, value)
        return coroutine  # type: ignore[return-value]  # it is one to isinstance and to every event loop

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
            return self.machine.code(code)
        if isinstance(code, str | bytes):
            lines = SourceLines(code)
            return self.machine.code(compile_source(code, lines.filename, top_level_await), lines)
        raise TypeError(f"code must be source text (str or bytes) or a code object, not {type(code).__name__}")
