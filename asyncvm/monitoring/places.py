"""LINE and INSTRUCTION: where a frame is, and whether it has come to another line.

Which instructions start a line is known ahead (`asyncvm.monitoring.lines`). That one of them is executed is told unless
what the frame executed before is of the same line; until 3.11, each step to another line is told, or backwards.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from asyncvm.frame import Frame
from asyncvm.monitoring.events import events

if TYPE_CHECKING:
    from asyncvm.bytecode.code import Code
    from asyncvm.monitoring import Monitoring
    from asyncvm.monitoring.watching import Watched

__all__ = ["OF_PLACES", "forget_line", "note_before", "note_resumed", "resume_of", "tell_place", "was_resumed"]

OF_PLACES = events.LINE | events.INSTRUCTION
#: the index of the instruction that a frame executed before, for frames of watched code
_before: WeakKeyDictionary[Frame, int] = WeakKeyDictionary()
_LINES_BY_CHANGE = sys.version_info < (3, 12)
#: Any of them makes what comes after RESUME start its line again. (3.15 does not know a RESUME that is specialised.)
_LINE_AFTER_RESUME = events.PY_START | events.PY_RESUME | (events.LINE if sys.version_info < (3, 15) else 0)
#: in `Code.known`: the indexes of RESUMEs that have been executed while somebody watched
_RESUMED = "RESUMEs that have been executed"
_FROM_SEND_TO_RESUME = 2


def forget_line(frame: Frame) -> None:
    """*frame* handles an exception: what it executes next has the LINE event, even if it is in the same line."""
    _before.pop(frame, None)


def note_before(frame: Frame, index: int) -> None:
    """The next instruction comes after the one at *index*."""
    _before[frame] = index


def note_resumed(code: Code, index: int) -> None:
    """The RESUME at *index* is executed."""
    code.known.setdefault(_RESUMED, set()).add(index)


def resume_of(frame: Frame) -> int:
    """The index of the RESUME with which suspended *frame* goes on, natively also where it stands at a SEND."""
    return frame.index + (_FROM_SEND_TO_RESUME if frame.code.sources[frame.index].opname == "SEND" else 1)


def was_resumed(frame: Frame) -> bool:
    """Whether the RESUME with which suspended *frame* goes on has been executed before, as far as that was watched.

    By that it becomes RESUME_CHECK in the host, which then, if something is thrown in, does not take it for a RESUME
    and what follows for the beginning of a line (instrumentation.c: _Py_call_instrumentation_line).
    """
    resumed: set[int] = frame.code.known.get(_RESUMED, set())
    return resume_of(frame) in resumed


def tell_place(monitoring: Monitoring, wanted: int, frame: Frame, watched: Watched) -> None:
    """LINE and INSTRUCTION."""
    before = _before.get(frame)
    _before[frame] = watched.index
    if _LINES_BY_CHANGE:
        if wanted & events.LINE and _goes_to_line(before, watched):
            monitoring.tell(events.LINE, watched, watched.code.line_of(watched.index))
        _tell_instructions(monitoring, wanted, watched)
        return
    line = watched.line
    if line is None and wanted & events.PY_START:
        line = watched.line_after_start
    if wanted & events.LINE and line is not None:
        same = before is not None and watched.code.line_of(before) == line
        if not same or (watched.code.sources[before or 0].opname == "RESUME" and wanted & _LINE_AFTER_RESUME):
            monitoring.tell(events.LINE, watched, line)
    _tell_instructions(monitoring, wanted, watched)


def _goes_to_line(before: int | None, watched: Watched) -> bool:
    """Until 3.11, each step to another line or backwards is told (ceval.c: maybe_call_line_trace)."""
    code, index = watched.code, watched.index
    line = code.line_of(index)
    if line is None or watched.source.opname == "RESUME":
        return False
    if before is None:  # the frame was not watched until now
        before = index - 1
    if before <= code.first_traceable or line != code.line_of(before):
        return True
    return index < before and watched.source.opname != "SEND"


def _tell_instructions(monitoring: Monitoring, wanted: int, watched: Watched) -> None:
    """INSTRUCTION, for an instruction and each prefix that it has (EXTENDED_ARG)."""
    source = watched.source
    if wanted & events.INSTRUCTION and source.opname != "RESUME":
        for offset in range(source.start, source.offset + 2, 2):
            monitoring.tell(events.INSTRUCTION, watched, offset)
