"""Instructions that are watched: each is executed as ever, and tells what it does.

The problem: who does not watch guests must not pay for it, not even for the question.

The solution: a code object that is watched has a second form of its instructions, as CPython has instrumented ones
(instrumentation.c). In it each handler is `execute`, whose operand is the `Watched` instruction with the handler and
operand of the plain form. Frames take the form that the code has when they begin; those that run, or are suspended,
change to it where they poll the breaker.
"""

from __future__ import annotations

import sys
from types import CoroutineType, FunctionType, GeneratorType, MethodType
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from asyncvm.frame import NULL, Frame
from asyncvm.monitoring.events import events
from asyncvm.monitoring.lines import line_starts
from asyncvm.monitoring.stopping import awaits, begin_await, forget_await, iteration_ended, tell_await_ended
from asyncvm.objects.chain import RECEIVER
from asyncvm.objects.naming import OWN_METHODS
from asyncvm.panels.containers import is_iterable

if TYPE_CHECKING:
    from asyncvm.bytecode.code import Code
    from asyncvm.monitoring import Monitoring

__all__ = [
    "Watched",
    "forget_line",
    "has_form_for",
    "has_old_form",
    "instruction_raised",
    "note_before",
    "note_resumed",
    "take_form",
    "tell_resume",
    "was_resumed",
    "watched_form",
]

_OF_PLACES = events.LINE | events.INSTRUCTION
#: the index of the instruction that a frame executed before, for frames of watched code
_before: WeakKeyDictionary[Frame, int] = WeakKeyDictionary()
#: the calls in which frames are, that are not of functions in Python
_calls: WeakKeyDictionary[Frame, tuple[Watched, tuple[Any, Any]]] = WeakKeyDictionary()
#: the loops over guests' generators for whose next values frames wait
_loops: WeakKeyDictionary[Frame, Watched] = WeakKeyDictionary()
#: of RESUME's oparg: 0 where a function begins
_RESUME_LOCATION = 3
#: whether there is no event for ``f(*arguments)`` where f is a function in Python
_HIDES_CALLS = sys.version_info < (3, 13)
#: what CALL_FUNCTION_EX shows as the first argument where there is none
_NONE_IS_MISSING = sys.version_info < (3, 13)
#: whether CALL_FUNCTION_EX has a place for keyword arguments in any case
_ALWAYS_HAS_KEYWORDS = sys.version_info >= (3, 14)
#: where END_SEND finds what has been awaited
_AWAITED = RECEIVER - 1
#: where what a loop goes through, or an await waits for, stands before its next value
_RECEIVERS = {"FOR_ITER": RECEIVER, "SEND": RECEIVER - 1}
#: Any of them makes what comes after RESUME start its line again. (3.15 does not know a RESUME that is specialised.)
_LINE_AFTER_RESUME = events.PY_START | events.PY_RESUME | (events.LINE if sys.version_info < (3, 15) else 0)
_LINES_BY_CHANGE = sys.version_info < (3, 12)
_HAS_NOT_TAKEN = sys.version_info >= (3, 14)
#: where the callable stands: above NULL or a method, or below an instance or NULL
_CALLABLE_IS_LAST = sys.version_info < (3, 13)


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
    if not wanted or code.executed is code.instructions:
        return not wanted and code.executed is code.instructions
    return code.known[_EXTENT] is _extent(wanted)


def _extent(wanted: int) -> frozenset[str] | None:
    """The names of the instructions that tell the events *wanted*; None: all."""
    if wanted & ~_OF_FUNCTIONS or (wanted & events.RAISE and not _HAS_END_SEND):
        return None
    return _BEGIN_STOP_AND_END if wanted & events.RAISE else _BEGIN_AND_END


#: in `Code.known`: which instructions are watched
_EXTENT = "instructions that are watched"
#: in `Code.known`: the indexes of RESUMEs that have been executed while somebody watched
_RESUMED = "RESUMEs that have been executed"
_FROM_SEND = 2
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


def forget_line(frame: Frame) -> None:
    """*frame* handles an exception: what it executes next has the LINE event, even if it is in the same line."""
    _before.pop(frame, None)


def note_before(frame: Frame, index: int) -> None:
    """The next instruction comes after the one at *index*."""
    _before[frame] = index


def note_resumed(code: Code, index: int) -> None:
    """The RESUME at *index* is executed."""
    code.known.setdefault(_RESUMED, set()).add(index)


def was_resumed(frame: Frame) -> bool:
    """Whether the RESUME with which suspended *frame* goes on has been executed before, as far as that was watched.

    By that it becomes RESUME_CHECK in the host, which then, if something is thrown in, does not take it for a RESUME
    and what follows for the beginning of a line (instrumentation.c: _Py_call_instrumentation_line).
    """
    resumed: set[int] = frame.code.known.get(_RESUMED, set())
    source = frame.code.sources[frame.index]
    return frame.index + (_FROM_SEND if source.opname == "SEND" else 1) in resumed


def execute(frame: Frame, watched: Watched) -> Frame | None:
    """Execute *watched* in *frame*, and tell who watches."""
    monitoring = watched.code.machine.monitoring
    wanted = monitoring.wanted(watched.code)
    if not wanted or watched.index < watched.code.first_traceable:
        return watched.handler(frame, watched.operand)
    source = watched.source
    if _calls.data:  # type: ignore[attr-defined]  # its length is `builtins.len`, which a guest may replace
        _end_call(frame, events.C_RETURN)
    if _loops.data:  # type: ignore[attr-defined]  # see above
        loop = _loops.pop(frame, None)
        if loop is not None:
            _tell_branch(monitoring, wanted, loop, watched.index, watched.index != loop.index + 1)
    if awaits.data:  # type: ignore[attr-defined]  # see above
        tell_await_ended(frame, watched.index)
    if watched.is_first and wanted & _OF_PLACES:
        _tell_place(monitoring, wanted, frame, watched)
    opname = source.opname
    told_call = None
    if opname == "RESUME":
        note_resumed(watched.code, watched.index)
        tell_resume(monitoring, wanted, watched)
    elif opname in ("RETURN_VALUE", "RETURN_CONST") and watched.is_last:
        if wanted & events.PY_RETURN:
            monitoring.tell(events.PY_RETURN, watched, source.offset, frame.stack[-1])
    elif opname == "YIELD_VALUE":
        if wanted & events.PY_YIELD:
            monitoring.tell(events.PY_YIELD, watched, source.offset, frame.stack[-1])
    elif opname in _CALLS and watched.is_last and wanted & (events.CALL | events.C_RETURN | events.C_RAISE):
        is_call = opname != "CALL_FUNCTION_EX" or _has_arguments(frame, source.oparg)
        told_call = _called(frame, watched, monitoring.MISSING) if is_call else None
        hidden = told_call is None or (_HIDES_CALLS and opname == "CALL_FUNCTION_EX" and _is_python(told_call[0]))
        if told_call is not None and wanted & events.CALL and not hidden:
            monitoring.tell(events.CALL, watched, source.offset, *told_call)
    elif opname == "LOAD_SUPER_ATTR" and watched.is_last and wanted & events.CALL:
        told_call = frame.stack[-3], frame.stack[-2] if source.oparg & 2 else monitoring.MISSING
        monitoring.tell(events.CALL, watched, source.offset, *told_call)
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
    if told_call is not None and not _is_python(told_call[0]):
        _calls[frame] = watched, told_call
    receiver = frame.stack[_RECEIVERS[opname]] if opname in _RECEIVERS else None
    target = watched.handler(frame, watched.operand)
    if target is None and told_call is not None:
        _end_call(frame, events.C_RETURN)
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
    watched, _ = _calls.get(frame, (None, None))
    # LOAD_SUPER_ATTR calls ``super``, and then looks for the attribute.
    returns = watched is not None and watched.source.opname == "LOAD_SUPER_ATTR" and isinstance(error, AttributeError)
    _end_call(frame, events.C_RETURN if returns else events.C_RAISE)


def _end_call(frame: Frame, event: int) -> None:
    """What *frame* has called has returned, or raised: C_RETURN or C_RAISE, if it is not a function in Python."""
    called = _calls.pop(frame, None)
    if called is not None:
        watched, arguments = called
        monitoring = watched.code.machine.monitoring
        if monitoring.wanted(watched.code) & event:
            monitoring.tell(event, watched, watched.source.offset, *arguments)


def _is_python(function: Any) -> bool:
    if type(function) is MethodType:
        function = function.__func__
    return type(function) is FunctionType and function not in OWN_METHODS


def _tell_place(monitoring: Monitoring, wanted: int, frame: Frame, watched: Watched) -> None:
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


_CALLS = frozenset({"CALL", "CALL_KW", "CALL_FUNCTION_EX"})


def _above_arguments(oparg: int) -> int:
    """Where CALL_FUNCTION_EX has its positional arguments, from the top of the stack."""
    return 2 if _ALWAYS_HAS_KEYWORDS or oparg & 1 else 1


def _has_arguments(frame: Frame, oparg: int) -> bool:
    """Make a tuple of CALL_FUNCTION_EX's positional arguments, ahead of the call; whether they can be one."""
    arguments = frame.stack[-_above_arguments(oparg)]
    if type(arguments) is tuple:
        return True
    if not is_iterable(arguments):
        return False
    frame.stack[-_above_arguments(oparg)] = tuple(arguments)
    return True


def _called(frame: Frame, watched: Watched, missing: object) -> tuple[Any, Any]:
    """What is called, and its first argument."""
    stack, source = frame.stack, watched.source
    if source.opname == "CALL_FUNCTION_EX":
        above = _above_arguments(source.oparg)
        arguments = stack[-above]
        first = arguments[0] if type(arguments) is tuple and arguments else None if _NONE_IS_MISSING else missing
        return stack[-above - (1 if _CALLABLE_IS_LAST else 2)], first
    below = source.oparg + (1 if source.opname == "CALL_KW" else 0)
    lower, upper = stack[-below - 2], stack[-below - 1]
    first = stack[-below] if source.oparg else missing
    if lower is NULL or upper is NULL:
        function = upper if _CALLABLE_IS_LAST else lower
        return (function.__func__, function.__self__) if type(function) is MethodType else (function, first)
    return lower, upper
