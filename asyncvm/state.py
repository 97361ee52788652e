"""ThreadState: what the machine keeps for each host thread that runs guests, as CPython's PyThreadState does."""

from __future__ import annotations

from types import FrameType, TracebackType
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from asyncvm.frame import Frame

__all__ = ["ThreadState"]


@attrs.define(eq=False)
class ThreadState:
    """The guest frame that runs in one thread, and the thread's counters.

    It holds nothing of a guest across instructions: only where the thread is, and the value that leaves the loop.
    """

    #: the guest frame being executed; while the guest calls host code, the frame that made the call
    frame: Frame | None = None
    #: the value with which the frame that the host entered returned or yielded
    result: Any = None
    #: an exception raised again where CPython adds no traceback entry (RERAISE)
    reraised: BaseException | None = None
    #: and the instruction that raised it at first, for a handler that wants to know (lasti, in code units)
    reraised_at: int | None = None
    #: while an exception is thrown into a chain of awaits, the frame of it that the exception has got to
    throwing: Frame | None = None
    #: that exception, and the traceback that it came with
    thrown: BaseException | None = None
    traceback_before: TracebackType | None = None
    #: for each eval loop that runs in the thread, one above the other through host code between them: the host frame
    #: that entered it (None if the thread has none), and the guest frame that was being executed then
    entries: list[tuple[FrameType | None, Frame | None]] = attrs.field(factory=list)
    #: whether a guest imports just now, with the VM's modules in ``sys.modules``
    importing: bool = False
    #: instructions executed in this thread
    instructions: int = 0
    #: guest frames created in this thread
    frames: int = 0
