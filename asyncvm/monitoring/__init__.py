"""Watching guests: `VM.monitoring`, shaped like ``sys.monitoring`` (PEP 669), in every version that the VM runs on.

What differs from ``sys.monitoring``: it concerns the guests of one VM only, and any number of VMs may have tools.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any

from asyncvm.monitoring.events import BRANCHES, LOCAL, NAMES, events
from asyncvm.monitoring.places import forget_line, note_before, note_resumed, resume_of, was_resumed
from asyncvm.monitoring.stopping import LOOP_OF_SEND, forget_await
from asyncvm.monitoring.watching import (
    Watched,
    has_form_for,
    has_old_form,
    instruction_raised,
    take_form,
    tell_resume,
    watched_form,
)  # fmt: skip
from asyncvm.objects.entrance import guest_raw, is_gate

if TYPE_CHECKING:
    from asyncvm.bytecode.code import Code
    from asyncvm.frame import Frame
    from asyncvm.machine import Machine

__all__ = ["Monitoring", "events"]

_TOOLS = 6
_HOST = getattr(sys, "monitoring", None)
_ALL = (1 << len(NAMES)) - 1
#: After it, an instruction that starts a line has the LINE event even if it is in the line executed before it: what is
#: thrown in has been in 3.13 and newer (see `was_resumed`), in 3.12 what leaves a function that has been called.
_FORGETS_LINE = 0 if sys.version_info < (3, 12) else events.PY_UNWIND if sys.version_info < (3, 13) else events.PY_THROW
#: In 3.12, what is thrown into a frame leaves the line as it was; a StopIteration that ends an await does not.
_KEEPS_LINE = events.PY_THROW if (3, 12) <= sys.version_info < (3, 13) else 0
#: they come with CALL
_OF_CALLS = events.C_RETURN | events.C_RAISE


class _Sentinel:
    def __init__(self, name: str) -> None:
        self._name = name

    def __repr__(self) -> str:
        return f"<{self._name}>"


class _Tool:
    """One who watches."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.events = 0
        #: by id of the code object; the code objects are kept, so that their ids stay theirs
        self.local: dict[int, tuple[CodeType, int]] = {}
        self.callbacks: dict[int, Callable[..., Any]] = {}


class Monitoring:
    """Tools that watch guests, and the events that they want; the functions of ``sys.monitoring`` as methods.

    Callbacks are called with the guest's code object (`asyncvm.guest_code` gives it for a function) and what
    ``sys.monitoring`` gives after it: offsets in bytes, values, exceptions. They are called in the middle of the guest,
    by whichever thread executes it; what they raise rises in the guest.
    """

    #: the host's own, where it has them, so that tools for ``sys.monitoring`` can be used
    DISABLE: Any = getattr(_HOST, "DISABLE", None) or _Sentinel("DISABLE")
    MISSING: Any = getattr(_HOST, "MISSING", None) or _Sentinel("MISSING")
    DEBUGGER_ID = 0
    COVERAGE_ID = 1
    PROFILER_ID = 2
    OPTIMIZER_ID = 5
    events = events

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self._tools: list[_Tool | None] = [None] * (_TOOLS + 1)  # the last is for ``sys.settrace``
        #: of a chain of awaits, the frame of which something is told, if it is not the innermost
        self._told_of: Frame | None = None
        #: the events that are wanted everywhere
        self._everywhere = 0
        #: by id of a code object, those that are wanted in it
        self._somewhere: dict[int, int] = {}

    # Tools.

    def use_tool_id(self, tool_id: int, name: str, /) -> None:
        """Take a number from 0 to 5 for a tool.

        :raises ValueError: if it is taken, or out of range
        """
        _check_range(tool_id)
        if self._tools[tool_id] is not None:
            raise ValueError(f"tool {tool_id} is already in use")
        if not isinstance(name, str):
            raise ValueError("tool name must be a str")
        self._tools[tool_id] = _Tool(name)

    def clear_tool_id(self, tool_id: int, /) -> None:
        """Forget all events and callbacks of a tool."""
        tool = self._tool(tool_id)
        self._tools[tool_id] = _Tool(tool.name)
        self._forget_disabled(tool_id)
        self._change()

    def free_tool_id(self, tool_id: int, /) -> None:
        """Give back the number of a tool, with all its events and callbacks."""
        _check_range(tool_id)
        self._tools[tool_id] = None
        self._forget_disabled(tool_id)
        self._change()

    def get_tool(self, tool_id: int, /) -> str | None:
        """The name of a tool, None if the number is not taken."""
        _check_range(tool_id)
        tool = self._tools[tool_id]
        return None if tool is None else tool.name

    # Events.

    def register_callback(self, tool_id: int, event: int, func: Callable[..., Any] | None, /) -> Any:
        """Have *func* called for *event*; returns what was called before.

        :param event: one event, or BRANCH for both kinds of branch
        :raises ValueError: if *event* is not one event
        """
        _check_range(tool_id)
        if event <= 0 or event & (event - 1) or event > _ALL:
            raise ValueError("The callback can only be set for one event at a time")
        tool = self._tools[tool_id]
        callbacks = {} if tool is None else tool.callbacks
        before = callbacks.get(event)
        if func is None:
            callbacks.pop(event, None)
        else:
            callbacks[event] = func
        return before

    def set_events(self, tool_id: int, event_set: int, /) -> None:
        """Have a tool watch all guests for *event_set*.

        :raises ValueError: for what is no set of events
        """
        self._tool(tool_id).events = _checked(event_set)
        self._change()

    def get_events(self, tool_id: int, /) -> int:
        """What a tool watches all guests for."""
        return self._tool(tool_id).events

    def set_local_events(self, tool_id: int, code: CodeType | FunctionType, event_set: int, /) -> None:
        """Have a tool watch *code* for *event_set*.

        :param code: the code object of a guest, as callbacks get it; or a guest function, or its ``__code__``
        :raises ValueError: if an event belongs to no instruction
        """
        tool = self._tool(tool_id)
        event_set = _checked(event_set)
        if event_set & ~LOCAL:
            raise ValueError(f"invalid local event set 0x{event_set:x}")
        raw = _raw(code)
        tool.local[id(raw)] = (raw, event_set)
        if not event_set:
            del tool.local[id(raw)]
        self._change()

    def get_local_events(self, tool_id: int, code: CodeType | FunctionType, /) -> int:
        """What a tool watches *code* for."""
        return self._tool(tool_id).local.get(id(_raw(code)), (None, 0))[1]

    def restart_events(self) -> None:
        """Have all events happen again that callbacks have disabled by returning DISABLE."""
        self._forget_disabled(None)

    # What the machine asks and tells.

    @property
    def frame(self) -> Frame | None:
        """The guest frame of which something is being told, in this thread."""
        return self._told_of or self._machine.state.frame

    def watch(self, frame: Frame) -> bool:
        """Have *frame*, which polls, execute its code in the form that it has now; whether that is another one."""
        if not has_old_form(frame):
            return False
        take_form(frame)
        watched = frame.code.executed[frame.index][1]
        if type(watched) is Watched and watched.source.opname == "RESUME":
            tell_resume(self, self.wanted(frame.code), watched)  # it was executed in its plain form
        return True

    def wanted(self, code: Code) -> int:
        """The events that anybody wants in *code*."""
        if not self._somewhere:
            return self._everywhere
        return self._everywhere | self._somewhere.get(id(code.raw), 0)

    def form_of(self, code: Code) -> tuple[Any, ...]:
        """What of *code* is to be executed."""
        wanted = self.wanted(code)
        return watched_form(code, wanted) if wanted else code.unwatched

    def tell(self, event: int, watched: Watched, *arguments: Any) -> None:
        """*event* has happened at an instruction."""
        key = id(watched.code.raw)
        for number, tool in enumerate(self._tools):
            if tool is None:
                continue
            mine = tool.events | (tool.local[key][1] if key in tool.local else 0)
            for told in (event, events.BRANCH) if event & BRANCHES else (event,):
                callback = tool.callbacks.get(told) if mine & told else None
                if callback is None or (number, told) in watched.disabled:
                    continue
                if callback(watched.code.raw, *arguments) is self.DISABLE:
                    watched.disabled.add((number, told))

    def tell_chain_yields(self, innermost: Frame, value: Any) -> None:
        """*innermost*, of a chain of awaits, yields *value*: natively each of the frames below passes it on.

        But where an exception is thrown in, only those do that it has got to (genobject.c: _gen_throw).
        """
        step, throwing = innermost.below(), innermost.state.throwing
        if throwing is innermost:
            return
        while step is not None and step.owner is not None:
            self._tell_at(events.PY_YIELD, step, "YIELD_VALUE", value)
            step = step.below() if step.root is not None and step is not throwing else None

    def tell_chain_resumes(self, innermost: Frame, outermost: Frame) -> None:
        """The chain of awaits from *outermost* to *innermost* is resumed: natively each of the frames in turn."""
        chain: list[Frame] = []
        step: Frame | None = innermost
        while step is not None and step is not outermost:
            step = step.below()
            if step is not None:
                chain.append(step)
        for frame in reversed(chain):
            note_resumed(frame.code, resume_of(frame))
            self._tell_at(events.PY_RESUME, frame, "RESUME")

    def comes_from(self, frame: Frame, offset: int) -> None:
        """*frame* goes to a handler from the instruction at *offset*, whose exception has been raised again."""
        note_before(frame, frame.code.index_at(offset))

    def tell_ended_by_throw(self, frame: Frame, stop: BaseException | None) -> BaseException | None:
        """What *frame* awaits has ended not by its SEND, but by something thrown in; *stop* is to be raised for it.

        :param stop: None if nothing is raised, in 3.11
        :return: what is raised then
        """
        forget_await(frame)
        if stop is not None:
            stop = self.tell_exception(events.PY_THROW, frame, frame.index, stop)
            forget_line(frame)
        return stop

    def _tell_at(self, event: int, frame: Frame, opname: str, *arguments: Any) -> None:
        """*event* belongs to the next instruction in the loop of an await that has this name, which is not executed."""
        if self.wanted(frame.code) & event:
            for _, watched in frame.code.executed[frame.index : frame.index + LOOP_OF_SEND]:
                if type(watched) is Watched and watched.source.opname == opname:
                    self._told_of = frame
                    try:
                        self.tell(event, watched, watched.source.offset, *arguments)
                    finally:
                        self._told_of = None
                    return

    def tell_exception(self, event: int, frame: Frame, index: int, error: BaseException) -> BaseException:
        """*event* has happened with *error* at the instruction at *index*; returns what is raised then."""
        if event == events.RAISE:
            instruction_raised(frame, error)
        if event == _FORGETS_LINE:
            below: Frame | None = frame
            if event == events.PY_UNWIND:
                below = frame.below()
            elif not self.wanted(frame.code) & events.PY_RESUME and was_resumed(frame):
                below = None
            if below is not None:
                forget_line(below)
        if event == _KEEPS_LINE:
            note_before(frame, index)
        try:
            self._tell_exception(event, frame, index, error)
        except BaseException as raised:
            return raised
        return error

    def _tell_exception(self, event: int, frame: Frame, index: int, error: BaseException) -> None:
        for tool in self._tools:
            if tool is None or not tool.events & event:
                continue
            callback = tool.callbacks.get(event)
            if callback is not None:
                result = callback(frame.code.raw, frame.code.sources[index].offset, error)
                if result is self.DISABLE:
                    del tool.callbacks[event]
                    raise ValueError(f"Cannot disable {NAMES[event.bit_length() - 1]} events. Callback removed.")

    def trace(self, event_set: int, callbacks: dict[int, Callable[..., Any]]) -> None:
        """Have ``sys.settrace``'s *callbacks* called for *event_set* (asyncvm.tracing); 0: no longer."""
        tool = _Tool("sys.settrace")
        tool.events, tool.callbacks = event_set, callbacks
        self._tools[_TOOLS] = tool if event_set else None
        self._change()

    # Inside.

    def _tool(self, tool_id: int) -> _Tool:
        _check_range(tool_id)
        tool = self._tools[tool_id]
        if tool is None:
            raise ValueError(f"tool {tool_id} is not in use")
        return tool

    def _change(self) -> None:
        """Somebody wants other events: give code the form for them."""
        everywhere = 0
        somewhere: dict[int, int] = {}
        for tool in self._tools:
            if tool is not None:
                everywhere |= _implied(tool.events)
                for key, (_, local) in tool.local.items():
                    somewhere[key] = somewhere.get(key, 0) | _implied(local)
        self._everywhere, self._somewhere = everywhere, somewhere
        self._machine.watched = bool(everywhere or somewhere)
        for code in self._machine.codes:
            if not has_form_for(code, self.wanted(code)):
                code.execute_as(self.form_of(code))
        self._machine.breaker.set_monitoring(self._machine.watched)

    def _forget_disabled(self, tool_id: int | None) -> None:
        for code in self._machine.codes:
            for _, watched in code.executed:
                if type(watched) is Watched:
                    watched.disabled = {pair for pair in watched.disabled if tool_id not in (None, pair[0])}


def _implied(event_set: int) -> int:
    return event_set | BRANCHES if event_set & events.BRANCH else event_set


def _check_range(tool_id: int) -> None:
    if not 0 <= tool_id < _TOOLS:
        raise ValueError(f"invalid tool {tool_id} (must be between 0 and {_TOOLS - 1})")


def _checked(event_set: int) -> int:
    if event_set < 0 or event_set > _ALL:
        raise ValueError(f"invalid event set 0x{event_set:x}")
    if event_set & _OF_CALLS:
        if event_set & _OF_CALLS != _OF_CALLS or not event_set & events.CALL:
            raise ValueError("cannot set C_RETURN or C_RAISE events independently")
    elif event_set & events.CALL:
        event_set |= _OF_CALLS
    return event_set


def _raw(code: Any) -> CodeType:
    if isinstance(code, FunctionType):
        code = code.__code__
    if not isinstance(code, CodeType):
        raise TypeError("code must be a code object")
    return guest_raw(code) if is_gate(code) else code
