"""``sys.settrace`` for guests: a trace function per thread that is told of calls, lines, returns and exceptions.

It is a tool of `vm.monitoring` with a number of its own, as CPython's is (legacy_tracing.c). So it costs nothing when
no guest traces, and a frame is traced from where it takes the form of its code that is watched.
"""

from __future__ import annotations

import sys
from threading import get_ident
from types import CodeType
from typing import TYPE_CHECKING, Any

from asyncvm.monitoring.events import events
from asyncvm.monitoring.watching import has_old_form, take_form
from asyncvm.objects.frame_object import GuestFrame, frame_object

if TYPE_CHECKING:
    from asyncvm.frame import Frame
    from asyncvm.machine import Machine

__all__ = ["Tracing"]

_WITHOUT_INSTRUCTIONS = (
    events.PY_START
    | events.PY_RESUME
    | events.PY_THROW
    | events.PY_RETURN
    | events.PY_YIELD
    | events.PY_UNWIND
    | events.LINE
    | (events.JUMP if sys.version_info >= (3, 12) else 0)
    | events.RAISE
    | events.STOP_ITERATION
)
#: whether an instruction with prefixes (EXTENDED_ARG) is told of once, before the first of them
_TELLS_FIRST_PREFIX_ONLY = sys.version_info < (3, 12)


class Tracing:
    """The trace functions of a machine's guests, by thread."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self._functions: dict[int, Any] = {}
        #: the threads in which a trace function is being called: what that executes is not traced
        self._busy: set[int] = set()
        #: whether a frame wants to be told of instructions
        self._by_instruction = False

    @property
    def function(self) -> Any:
        """The trace function of this thread, None if it has none."""
        return self._functions.get(get_ident())

    @function.setter
    def function(self, function: Any) -> None:
        if function is None:
            self._functions.pop(get_ident(), None)
        else:
            self._functions[get_ident()] = function
        self._watch()

    def take_up_all(self) -> None:
        """Tracing begins: frames of this thread that have trace functions take the watched form of their code."""
        frame = self._machine.state.frame
        while frame is not None:
            if hasattr(frame, "traced"):
                self.take_up(frame)
            frame = frame.below()

    def take_up(self, frame: Frame) -> None:
        """*frame* has got a trace function: have it take the watched form of its code, if it waits for another frame.

        One that executes, or has called host code, takes it at its next poll.
        """
        for state in self._machine.states:
            if frame is state.frame or any(frame is outer for _, outer in state.entries):
                return
        if has_old_form(frame):
            take_form(frame)

    def by_instruction(self) -> None:
        """A frame has ``f_trace_opcodes`` set."""
        if not self._by_instruction:
            self._by_instruction = True
            self._watch()

    def _watch(self) -> None:
        if not self._functions:
            self._machine.monitoring.trace(0, {})
            return
        wanted = _WITHOUT_INSTRUCTIONS | (events.INSTRUCTION if self._by_instruction else 0)
        self._machine.monitoring.trace(
            wanted,
            {
                events.PY_START: self._enter,
                events.PY_RESUME: self._enter,
                events.PY_THROW: self._enter,
                events.PY_RETURN: self._return,
                events.PY_YIELD: self._yield,
                events.PY_UNWIND: self._unwind,
                events.LINE: self._line,
                events.JUMP: self._jump,
                events.INSTRUCTION: self._instruction,
                events.RAISE: self._exception,
                events.STOP_ITERATION: self._exception,
            },
        )

    # What is told, in the middle of the guest.

    def _shown(self) -> GuestFrame | None:
        """The frame of which something is told; None if nobody traces it."""
        thread = get_ident()
        if thread not in self._functions or thread in self._busy:
            return None
        return frame_object(self._machine.monitoring.frame)

    def _enter(self, code: CodeType, offset: int, error: BaseException | None = None) -> None:
        shown = self._shown()
        if shown is not None:
            self._call(self.function, shown, "call", None)

    def _return(self, code: CodeType, offset: int, value: Any) -> None:
        self._tell("return", value)
        self._forget()

    def _yield(self, code: CodeType, offset: int, value: Any) -> None:
        self._tell("return", value)

    def _unwind(self, code: CodeType, offset: int, error: BaseException) -> None:
        self._tell("return", None)
        self._forget()

    def _forget(self) -> None:
        """The frame ends."""
        frame = self._machine.monitoring.frame
        if get_ident() not in self._busy and frame is not None and hasattr(frame, "traced"):
            del frame.traced

    def _exception(self, code: CodeType, offset: int, error: BaseException) -> None:
        self._tell("exception", (type(error), error, error.__traceback__))

    def _line(self, code: CodeType, line: int) -> None:
        shown = self._shown()
        if shown is not None and shown.f_trace is not None and shown.f_trace_lines:
            self._call(shown.f_trace, shown, "line", None)

    def _jump(self, code: CodeType, offset: int, destination: int) -> None:
        """A jump back to where the line begins begins it anew; there is no LINE event for it."""
        frame = self._machine.monitoring.frame
        if destination > offset or frame is None or self._shown() is None:
            return
        index = frame.index
        line = frame.code.line_of(index + 1)
        if line is not None and line == frame.code.line_of(frame.code.index_at(offset)):
            frame.jump(index + 2)  # so that it shows the line
            try:
                self._line(code, 0)
            finally:
                frame.jump(index + 1)

    def _instruction(self, code: CodeType, offset: int) -> None:
        shown, frame = self._shown(), self._machine.monitoring.frame
        if shown is not None and frame is not None and shown.f_trace is not None and shown.f_trace_opcodes:
            source = frame.code.sources[frame.index]
            if _TELLS_FIRST_PREFIX_ONLY and offset > source.start:
                return
            shown._ahead = source.offset - offset
            try:
                self._call(shown.f_trace, shown, "opcode", None)
            finally:
                shown._ahead = 0

    def _tell(self, event: str, argument: Any) -> None:
        shown = self._shown()
        if shown is not None and shown.f_trace is not None:
            self._call(shown.f_trace, shown, event, argument)

    def _call(self, function: Any, shown: GuestFrame, event: str, argument: Any) -> None:
        """Call a trace function (sysmodule.c: trace_trampoline). What it raises ends the tracing, and rises."""
        thread = get_ident()
        self._busy.add(thread)
        try:
            local = function(shown, event, argument)
        except BaseException:
            self.function = None
            shown.f_trace = None
            raise
        finally:
            self._busy.discard(thread)
        if local is not None:
            shown.f_trace = local
