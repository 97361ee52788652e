"""The frame objects of guests: what ``sys._getframe`` gives a guest, ``gi_frame``, ``cr_frame``, ``ag_frame``.

A frame object of the host cannot be moved, so that one made for a guest's frame would go on showing the line at which
it was made. These are objects of the VM's own, each a view of one guest frame. To ``isinstance`` they are frames.
(The entries of a traceback have to be frame objects of the host: see host.sites.)

What a frame object shows as its ``f_back`` stays when the frame has ended. But a guest's frame then lets go of its
caller. So the frame of a frame object has a completion that notes the caller for it (`_Showing`).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from types import CodeType, FrameType
from typing import Any, NoReturn
from weakref import ReferenceType

from asyncvm.call import deliver
from asyncvm.frame import Completion, Frame
from asyncvm.host.stack import Beyond, caller_of_loop
from asyncvm.objects.entrance import gate
from asyncvm.objects.frame_locals import local_namespace
from asyncvm.objects.gate import prologue_size
from asyncvm.objects.host_frame import host_frame
from asyncvm.objects.naming import named, read_only

__all__ = ["GuestFrame", "frame_object"]

#: whether a suspended frame is at the instruction with which it will go on
_SUSPENDED_IS_AFTER = sys.version_info >= (3, 13)
_REFUSES_SUSPENDED = sys.version_info >= (3, 13)
_SUSPENDED = "an suspended" if sys.version_info >= (3, 15) else "a suspended"


@named(FrameType)
class GuestFrame:
    """A guest's frame, to ``isinstance`` a ``types.FrameType``."""

    __slots__ = ("__weakref__", "_ahead", "_caller", "_frame", "_trace", "_trace_lines", "_trace_opcodes")
    #: what ``isinstance`` asks when the real type does not match
    __class__ = property(lambda self: FrameType)

    def __new__(cls, *arguments: Any) -> GuestFrame:
        if not arguments:
            raise TypeError("cannot create 'frame' instances")
        return object.__new__(cls)

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        #: after the frame's end, who called it; of a frame that the host entered, from the beginning
        self._caller: tuple[GuestFrame | Frame | FrameType | None, Beyond | None] | None = None
        self._trace: Any = None
        self._trace_lines = True
        self._trace_opcodes = False
        #: while a trace function is told of a prefix of an instruction (EXTENDED_ARG): by how many bytes it is ahead
        self._ahead = 0

    @read_only
    def f_back(self) -> Any:
        """The frame that called this one; of a generator's frame, None while it is suspended and when it has ended."""
        frame = self._frame
        if frame.owner is not None and not _is_running(frame):
            return None
        below = frame.below()
        if below is not None:
            return frame_object(below)
        found = caller_of_loop(frame.code.machine.states, frame) or self._caller
        if found is None:
            return frame_object(getattr(frame, "caller", None))
        caller, beyond = found
        if type(caller) is Frame:
            return frame_object(caller)
        if beyond is None:
            return caller
        entered, guest = beyond
        return host_frame(caller, entered, frame_object(guest))

    @read_only
    def f_builtins(self) -> dict[str, Any]:
        return self._frame.builtins

    @read_only
    def f_code(self) -> CodeType:
        """The code object that the function has: its gate."""
        return gate(self._frame.code)

    @read_only
    def f_globals(self) -> dict[str, Any]:
        return self._frame.globals

    @read_only
    def f_lasti(self) -> int:
        """The offset in ``f_code`` as host code reads it: the guest's instructions are behind the gate's prologue."""
        frame = self._frame
        owner = None if frame.owner is None else frame.owner()
        after = _SUSPENDED_IS_AFTER and owner is not None and owner.frame is frame and not owner.is_running
        return prologue_size(gate(frame.code)) + frame.code.sources[max(frame.index + after, 0)].offset - self._ahead

    @property
    def f_lineno(self) -> int | None:
        return self._frame.lineno

    @f_lineno.setter
    def f_lineno(self, line: int) -> None:
        raise ValueError("f_lineno can only be set in a trace function")

    @read_only
    def f_locals(self) -> Mapping[str, Any]:
        """The local variables: a live view (PEP 667), before 3.13 a dict that each look brings up to date."""
        found: Mapping[str, Any] = local_namespace(self._frame, live=True)
        return found

    if sys.version_info >= (3, 14):

        @read_only
        def f_generator(self) -> Any:
            owner = self._frame.owner
            return None if owner is None else owner()

    # Tracers of the host see no guests; those that guests set do (asyncvm.tracing).

    @property
    def f_trace(self) -> Any:
        return self._trace

    @f_trace.setter
    def f_trace(self, function: Any) -> None:
        self._trace = function
        if function is not None:
            self._frame.traced = self
            self._frame.code.machine.tracing.take_up(self._frame)

    @f_trace.deleter
    def f_trace(self) -> None:
        self._trace = None

    @property
    def f_trace_lines(self) -> bool:
        return self._trace_lines

    @f_trace_lines.setter
    def f_trace_lines(self, wanted: bool) -> None:
        self._trace_lines = _checked(wanted)

    @property
    def f_trace_opcodes(self) -> bool:
        return self._trace_opcodes

    @f_trace_opcodes.setter
    def f_trace_opcodes(self, wanted: bool) -> None:
        self._trace_opcodes = _checked(wanted)
        if wanted:
            self._frame.code.machine.tracing.by_instruction()

    def clear(self) -> None:
        """Let go of the local variables; of a generator that has not ended, close it (until 3.12, also if suspended).

        :raises RuntimeError: if the frame is being executed; from 3.13 on, if it is suspended
        """
        frame = self._frame
        generator = None if frame.owner is None else frame.owner()
        if generator is not None and generator.frame is frame:
            if generator.is_running:
                raise RuntimeError("cannot clear an executing frame")
            if generator.started and _REFUSES_SUSPENDED:
                raise RuntimeError(f"cannot clear {_SUSPENDED} frame")
            generator.finalize()
            return
        if frame.state is not None and caller_of_loop(frame.code.machine.states, _bottom(frame)) is not None:
            raise RuntimeError("cannot clear an executing frame")
        frame.fast.clear()
        frame.stack.clear()

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("cannot pickle 'frame' object")

    def __repr__(self) -> str:
        code = self._frame.code
        return f"<frame at {id(self):#x}, file {code.filename!r}, line {self._frame.lineno}, code {code.raw.co_name}>"


def _is_running(frame: Frame) -> bool:
    owner = None if frame.owner is None else frame.owner()
    return owner is not None and owner.frame is frame and owner.is_running


def _bottom(frame: Frame) -> Frame:
    below = frame.below()
    while below is not None:
        frame, below = below, below.below()
    return frame


def _checked(wanted: bool) -> bool:
    if type(wanted) is not bool:
        raise TypeError("attribute value type must be bool")
    return wanted


def frame_object(frame: Frame | None) -> GuestFrame | None:
    """The frame object that shows *frame*: the same one as long as somebody holds it."""
    if frame is None:
        return None
    shown = None if frame.shown is None else frame.shown()
    if shown is None:
        shown = GuestFrame(frame)
        frame.shown = ReferenceType(shown)
        if frame.owner is None:
            _keep_caller(frame, shown)
    return shown


def _keep_caller(frame: Frame, shown: GuestFrame) -> None:
    """Have *shown* know the caller of *frame*, no generator's, when the frame has ended."""
    if frame.back is None:
        shown._caller = caller_of_loop(frame.code.machine.states, frame)
    elif type(frame.completion) is _Showing:
        frame.completion.shown = frame.shown
    else:
        frame.completion = _Showing(frame.completion, frame.shown)


class _Showing(Completion):
    """The frame has a frame object: that gets to know the frame's caller when the frame ends."""

    __slots__ = ("completion", "shown")

    def __init__(self, completion: Completion | None, shown: ReferenceType[GuestFrame] | None) -> None:
        self.completion = completion
        self.shown = shown

    def returned(self, back: Frame, value: Any) -> Frame | None:
        self._note(back)
        return deliver(back, self.completion, value)

    def raised(self, back: Frame, error: BaseException) -> BaseException:
        self._note(back)
        return error if self.completion is None else self.completion.raised(back, error)

    def _note(self, back: Frame) -> None:
        shown = None if self.shown is None else self.shown()
        if shown is not None:
            shown._caller = frame_object(back), None
