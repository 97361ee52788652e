"""What becomes of a frame that awaits, when something is thrown into what it awaits (genobject.c: _gen_throw).

From 3.12 on the host resumes the frame by raising in it whatever comes out, a StopIteration too: at the YIELD_VALUE in
the loop of the SEND, which CLEANUP_THROW guards. In 3.11 a StopIteration's value is sent, behind the loop. Here a chain
of awaits is suspended at its SENDs, and has to be put where the host would have it.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asyncvm.frame import Frame

__all__ = ["THROWS_STOP_ITERATION", "ended_by_throw", "stand_at_yield"]

THROWS_STOP_ITERATION = sys.version_info >= (3, 12)


def stand_at_yield(frame: Frame) -> bool:
    """If *frame* stands at a SEND, have it stand at the YIELD_VALUE after it, and say so; in 3.11 it stays there."""
    if not THROWS_STOP_ITERATION or frame.code.sources[frame.index].opname != "SEND":
        return False
    frame.jump(frame.index + 2)
    return True


def ended_by_throw(frame: Frame, send: int) -> BaseException | None:
    """*frame* goes on behind the SEND at *send*, with the value that what it awaited has returned, thrown into.

    :return: what is to be raised in it, if it is not to go on there
    """
    stop: BaseException | None = None
    if THROWS_STOP_ITERATION:
        value = frame.stack[-1]  # it has the place of what was sent last, which nobody sees
        frame.jump(send + 2)
        stop = StopIteration() if value is None else StopIteration(value)
    machine = frame.code.machine
    return machine.monitoring.tell_ended_by_throw(frame, stop) if machine.watched else stop
