"""The StopIteration by which what a loop or an await goes through ends: a RAISE, where C code has raised it.

The host's FOR_ITER, and until 3.14 its SEND, tell of the exception that they find set when there is no next value
(bytecodes.c: _PyEval_MonitorRaise; in 3.11 ceval.c: call_exc_trace). Whether it is set depends on what ends: many
iterators end without an exception. The end of a generator's frame that SEND has pushed is told by STOP_ITERATION, from
3.12 on; in 3.11 a trace function makes SEND call the generator as any other iterator.
"""

from __future__ import annotations

import sys
from types import CoroutineType, FunctionType, GeneratorType
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from asyncvm.frame import Frame
from asyncvm.monitoring.events import events

if TYPE_CHECKING:
    from asyncvm.monitoring.watching import Watched

__all__ = ["LOOP_OF_SEND", "awaits", "begin_await", "forget_await", "iteration_ended", "tell_await_ended"]

#: whether SEND gets the value without an exception (PyIter_Send)
_SENDS_WITHOUT = sys.version_info >= (3, 15)
_PUSHES_FRAMES = sys.version_info >= (3, 12)
#: the SENDs with which frames wait for guests, where this is how their end is told, and whether they may end silently
awaits: WeakKeyDictionary[Frame, tuple[Watched, bool]] = WeakKeyDictionary()
#: how many instructions the loop around a SEND has: it, YIELD_VALUE, RESUME and the jump back
LOOP_OF_SEND = 4


def iteration_ended(frame: Frame, watched: Watched, receiver: Any) -> None:
    """*receiver* has no more values for the FOR_ITER *watched*, or its end is the value of the SEND *watched*.

    :raises BaseException: what a callback raises
    """
    if watched.source.opname == "FOR_ITER":
        if _has_python_next(type(receiver)):
            _tell(frame, watched, None)
    elif _tells_end(receiver):
        _tell_value(frame, watched, _ends_silently(receiver))


def _tells_end(receiver: Any) -> bool:
    """Whether a SEND tells of the StopIteration with which *receiver* ends."""
    return not _SENDS_WITHOUT and not (_PUSHES_FRAMES and isinstance(receiver, GeneratorType | CoroutineType))


def begin_await(frame: Frame, watched: Watched, receiver: Any) -> None:
    """The SEND *watched* of *frame* waits for *receiver*, a generator or the like of a guest's."""
    if _tells_end(receiver):
        awaits[frame] = watched, _ends_silently(receiver)


def tell_await_ended(frame: Frame, index: int) -> None:
    """*frame* executes the instruction at *index*: what it has waited for has ended, unless that is in the SEND's loop.

    :raises BaseException: what a callback raises
    """
    awaited = awaits.get(frame)
    if awaited is not None and not 0 <= index - awaited[0].index < LOOP_OF_SEND:
        del awaits[frame]
        _tell_value(frame, *awaited)


def forget_await(frame: Frame) -> None:
    """What *frame* waits for ends in another way."""
    awaits.pop(frame, None)


def _ends_silently(receiver: Any) -> bool:
    """Whether *receiver* ends without an exception if its value is None, as a generator and most iterators do."""
    kind = type(receiver)
    if isinstance(receiver, GeneratorType) or kind.__name__ == "coroutine_wrapper":
        return True
    return not hasattr(kind, "send") and not _has_python_next(kind)


def _tell_value(frame: Frame, watched: Watched, ends_silently: bool) -> None:
    """The value at the top of the stack is that of an await, or ``yield from``."""
    value = frame.stack[-1]
    if value is not None or not ends_silently:
        _tell(frame, watched, value)


def _has_python_next(kind: type) -> bool:
    return isinstance(getattr(kind, "__next__", None), FunctionType)


def _tell(frame: Frame, watched: Watched, value: Any) -> None:
    monitoring = watched.code.machine.monitoring
    stop = StopIteration() if value is None else StopIteration(value)
    after = frame.index + 1
    frame.jump(watched.index + 1)  # so that the frame shows the line
    try:
        raised = monitoring.tell_exception(events.RAISE, frame, watched.index, stop)
    finally:
        frame.jump(after)
    if raised is not stop:
        raise raised
