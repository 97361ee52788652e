"""Instructions that are watched: each is executed as ever, and tells what it does.

The problem: who does not watch guests must not pay for it, not even for the question.

The solution: a code object that is watched has a second form of its instructions, as CPython has instrumented ones
(instrumentation.c). In it each handler is `execute`, whose operand is the `Watched` instruction with the handler and
operand of the plain form. Frames take the form that the code has when they begin; those that run, or are suspended,
change to it where they poll the breaker.
"""

from __future__ import annotations

import sys
from types import CoroutineType, GeneratorType
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from asyncvm.frame import Frame
from asyncvm.monitoring.calls import CALLS, begin_call, calls, end_call, fail_call
from asyncvm.monitoring.events import events
from asyncvm.monitoring.lines import line_starts
from asyncvm.monitoring.places import OF_PLACES, note_resumed, tell_place
from asyncvm.monitoring.stopping import awaits, begin_await, forget_await, iteration_ended, tell_await_ended
from asyncvm.objects.chain import RECEIVER

if TYPE_CHECKING:
    from asyncvm.bytecode.code import Code
    from asyncvm.monitoring import Monitoring

__all__ = [
    "Watched",
    "has_form_for",
    "has_old_form",
    "instruction_raised",
    "take_form",
    "tell_resume",
    "watched_form",
]

#: the loops over guests' generators for whose next values frames wait
_loops: WeakKeyDictionary[Frame, Watched] = WeakKeyDictionary()
#: of RESUME's oparg: 0 where a function begins
_RESUME_LOCATION = 3
#: where END_SEND finds what has been awaited
_AWAITED = RECEIVER - 1
#: where what a loop goes through, or an await waits for, stands before its next value
_RECEIVERS = {"FOR_ITER": RECEIVER, "SEND": RECEIVER - 1}
_HAS_NOT_TAKEN = sys.version_info >= (3, 14)


class Watched:
    """One instruction, or a part of one, that is watched."""

    __slots__ = (
        *("code", "disabled", "handler", "index", "is_first", "is_last", "line", "line_after_start", "operand"),
        "source",
    )

    def __init__(self, code: Code, index: int, starts_line: bool) -> None:
        self.code = code
        self.index = index
        self.handler, self.operand = code.instructions[index]
        self.source = code.sources[index]
        self.is_first = index == 0 or code.sources[index - 1] is not self.source
        self.is_last = index + 2 == len(code.sources) or code.sources[index + 1] is not self.source
        #: the line that it starts
        self.line = code.line_of(index) if starts_line else None
        #: the line that it starts if PY_START is watched, too: RESUME, before it, has the same
        self.line_after_start = code.line_of(index) if index == code.first_traceable + 1 else None
        #: the numbers of tools with the events that their callbacks have disabled here
        self.disabled: set[tuple[int, int]] = set()


def watched_form(code: Code, wanted: int) -> tuple[Any, ...]:
    """The instructions of *code* in the form in which they tell the events *wanted*: as few as possible are watched."""
    if has_form_for(code, wanted):
        return code.executed
    extent = _extent(wanted)
    starts = line_starts(code) if extent is None else frozenset()
    before = code.executed
    form: list[Any] = []
    for index, pair in enumerate(code.instructions):
        if index == len(code.instructions) - 1 or not (extent is None or code.sources[index].opname in extent):
            form.append(pair)
            continue
        watched = Watched(code, index, index in starts)
        if type(before[index][1]) is Watched:
            watched.disabled = before[index][1].disabled
        form.append((execute, watched))
    code.known[_EXTENT] = extent
    return tuple(form)


def has_form_for(code: Code, wanted: int) -> bool:
    """Whether *code* is executed in the form in which it tells the events *wanted*."""
    if not wanted or code.executed is code.unwatched:
        return not wanted and code.executed is code.unwatched
    return code.known[_EXTENT] is _extent(wanted)


def _extent(wanted: int) -> frozenset[str] | None:
    """The names of the instructions that tell the events *wanted*; None: all."""
    if wanted & ~_OF_FUNCTIONS or (wanted & events.RAISE and not _HAS_END_SEND):
        return None
    return _BEGIN_STOP_AND_END if wanted & events.RAISE else _BEGIN_AND_END


#: in `Code.known`: which instructions are watched
_EXTENT = "instructions that are watched"
_HAS_END_SEND = sys.version_info >= (3, 12)
#: the events that come with instructions of these names, or with no instruction (they are told by the eval loop)
_BEGIN_AND_END = frozenset({"RESUME", "RETURN_VALUE", "RETURN_CONST", "YIELD_VALUE"})
#: the same with those that tell of a StopIteration (see `asyncvm.monitoring.stopping`)
_BEGIN_STOP_AND_END = _BEGIN_AND_END | {"FOR_ITER", "SEND", "END_SEND"}
_OF_FUNCTIONS = (
    events.PY_START
    | events.PY_RESUME
    | events.PY_RETURN
    | events.PY_YIELD
    | events.PY_THROW
    | events.PY_UNWIND
    | events.RAISE
    | events.RERAISE
    | events.EXCEPTION_HANDLED
)


def has_old_form(frame: Frame) -> bool:
    """Whether *frame* executes another form of its code than that has now."""
    cursor: Any = frame.cursor
    arguments = cursor.__reduce__()[1]
    return bool(arguments) and arguments[0] is not frame.code.executed


def take_form(frame: Frame) -> None:
    """Have *frame* execute its code in the form that it has now."""
    index = frame.index
    frame.cursor = iter(frame.code.executed)  # type: ignore[assignment]  # a tuple iterator is a Cursor
    frame.jump(index + 1)
    if frame.ticks is not None:
        frame.attach(frame.ticks)


def execute(frame: Frame, watched: Watched) -> Frame | None:
    """Execute *watched* in *frame*, and tell who watches."""
    monitoring = watched.code.machine.monitoring
    wanted = monitoring.wanted(watched.code)
    if not wanted or watched.index < watched.code.first_traceable:
        return watched.handler(frame, watched.operand)
    source = watched.source
    if calls.data:  # type: ignore[attr-defined]  # its length is `builtins.len`, which a guest may replace
        end_call(frame, events.C_RETURN)
    if _loops.data:  # type: ignore[attr-defined]  # for the same reason
        loop = _loops.pop(frame, None)
        if loop is not None:
            _tell_branch(monitoring, wanted, loop, watched.index, watched.index != loop.index + 1)
    if awaits.data:  # type: ignore[attr-defined]  # for the same reason
        tell_await_ended(frame, watched.index)
    if watched.is_first and wanted & OF_PLACES:
        tell_place(monitoring, wanted, frame, watched)
    opname = source.opname
    is_call = False
    if opname == "RESUME":
        note_resumed(watched.code, watched.index)
        tell_resume(monitoring, wanted, watched)
    elif opname in ("RETURN_VALUE", "RETURN_CONST") and watched.is_last:
        if wanted & events.PY_RETURN:
            monitoring.tell(events.PY_RETURN, watched, source.offset, frame.stack[-1])
    elif opname == "YIELD_VALUE":
        if wanted & events.PY_YIELD:
            monitoring.tell(events.PY_YIELD, watched, source.offset, frame.stack[-1])
    elif opname in CALLS and watched.is_last and wanted & (events.CALL | events.C_RETURN | events.C_RAISE):
        is_call = begin_call(monitoring, wanted, frame, watched)
    elif opname == "NOT_TAKEN" and wanted & events.BRANCH_LEFT:
        before = watched.code.sources[watched.index - 1]
        if before.opname not in ("FOR_ITER", "END_SEND"):
            monitoring.tell(events.BRANCH_LEFT, watched, before.offset, source.next_offset)
    elif (
        opname == "END_SEND"
        and wanted & events.STOP_ITERATION
        and isinstance(frame.stack[_AWAITED], GeneratorType | CoroutineType)
    ):
        value = frame.stack[-1]
        stop = StopIteration() if value is None else StopIteration(value)
        monitoring.tell(events.STOP_ITERATION, watched, source.offset, stop)
    receiver = frame.stack[_RECEIVERS[opname]] if opname in _RECEIVERS else None
    target = watched.handler(frame, watched.operand)
    if target is None and is_call:
        end_call(frame, events.C_RETURN)
    if target is not None and opname == "FOR_ITER":
        _loops[frame] = watched  # over a guest's generator, which goes first
    if opname in _RECEIVERS and wanted & events.RAISE:
        if target is not None and opname == "SEND":
            begin_await(frame, watched, receiver)
        elif target is None and frame.index != watched.index:
            iteration_ended(frame, watched, receiver)
    if target is None and ("JUMP" in opname or opname == "FOR_ITER"):
        _tell_jump(monitoring, wanted, frame, watched)
    return target


def tell_resume(monitoring: Monitoring, wanted: int, watched: Watched) -> None:
    """PY_START or PY_RESUME, by a RESUME that is executed."""
    event = events.PY_RESUME if watched.source.oparg & _RESUME_LOCATION else events.PY_START
    if wanted & event:
        monitoring.tell(event, watched, watched.source.offset)


def instruction_raised(frame: Frame, error: BaseException) -> None:
    """The instruction that *frame* executes has raised *error*: what it waited for does not come."""
    _loops.pop(frame, None)
    forget_await(frame)
    fail_call(frame, error)


def _tell_jump(monitoring: Monitoring, wanted: int, frame: Frame, watched: Watched) -> None:
    """JUMP, BRANCH_LEFT and BRANCH_RIGHT."""
    source = watched.source
    if source.opname in ("JUMP_FORWARD", "JUMP_BACKWARD", "JUMP"):
        if wanted & events.JUMP:
            monitoring.tell(events.JUMP, watched, source.offset, watched.code.sources[frame.index + 1].start)
    elif "IF" in source.opname or source.opname == "FOR_ITER":
        _tell_branch(monitoring, wanted, watched, frame.index + 1, frame.index != watched.index)


def _tell_branch(monitoring: Monitoring, wanted: int, watched: Watched, index: int, has_jumped: bool) -> None:
    """*watched* goes on at *index*."""
    event = events.BRANCH_RIGHT if has_jumped else events.BRANCH_LEFT
    if wanted & event and (has_jumped or not _HAS_NOT_TAKEN or watched.source.opname == "FOR_ITER"):
        sources = watched.code.sources
        ends_loop = sources[index].opname == "POP_ITER"
        if ends_loop and watched.source.opname != "FOR_ITER":
            # A loop is left by another branch: POP_ITER tells of that once more, as if from the same place.
            monitoring.tell(event, watched, watched.source.offset, sources[index].start)
        while sources[index].opname == "POP_ITER":
            index += 1
        monitoring.tell(
            events.BRANCH_RIGHT if ends_loop else event, watched, watched.source.offset, sources[index].start
        )
