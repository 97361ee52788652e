"""``asyncvm --profile``: which functions execute how many instructions, called from where.

Nothing is sampled: at each event that begins or ends a function, what the thread has executed since the last one goes
to the function that was on top until then. So the sum is what `VM.instructions` gives, and calls and instructions are
the same in each run of a program that does the same. Time is measured at the same moments: processor time, the time for
which a function held its thread, and, for what awaits, the time until it is resumed.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from time import perf_counter_ns, thread_time_ns
from types import CodeType
from typing import Any
from weakref import WeakKeyDictionary

import attrs

import asyncvm
from asyncvm.frame import Frame
from asyncvm.monitoring import events
from asyncvm.state import ThreadState
from asyncvm.tools.profile_files import write_pstats, write_speedscope
from asyncvm.tools.tool import Tool

__all__ = ["Place", "Profile"]


@attrs.define(eq=False)
class Place:
    """A function where it is called from: a node of the tree of calls. The times are in nanoseconds.

    What the functions that it calls have used is theirs.
    """

    name: str
    file: str
    line: int
    calls: int = 0
    instructions: int = 0
    processor: int = 0
    held: int = 0
    awaited: int = 0
    #: by the ids of their code objects, which `code` keeps
    called: dict[int, Place] = attrs.field(factory=dict)
    code: CodeType | None = None

    def place_of(self, code: CodeType) -> Place:
        """The place of *code*, called from here."""
        found = self.called.get(id(code))
        if found is None:
            found = Place(code.co_qualname, code.co_filename, code.co_firstlineno, code=code)
            self.called[id(code)] = found
        return found

    def walk(self) -> Iterator[tuple[Place, ...]]:
        """The ways from this to each place below, in the order in which they were first taken."""
        waiting: list[tuple[Place, ...]] = [(self,)]
        while waiting:
            way = waiting.pop()
            yield way
            waiting += [(*way, place) for place in reversed(way[-1].called.values())]


class _Strand:
    """What one thread executes."""

    def __init__(self, state: ThreadState, name: str) -> None:
        self.state = state
        self.root = Place(name, "", 0)
        self.stack: list[tuple[Place, Frame | None]] = [(self.root, None)]
        self._executed = 0
        self._processor = thread_time_ns()
        self._held = perf_counter_ns()

    @property
    def top(self) -> Place:
        return self.stack[-1][0]

    def charge(self, of_next: int = 0) -> None:
        """What has been used since the last time goes to the top.

        :param of_next: how many of the instructions are those of the function that is about to be the top
        """
        top = self.top
        executed, processor, held = self.state.executed, thread_time_ns(), perf_counter_ns()
        top.instructions += executed - self._executed - of_next
        top.processor += processor - self._processor
        top.held += held - self._held
        self._executed, self._processor, self._held = executed, processor, held

    def begin(self, place: Place, frame: Frame | None, executed: int) -> None:
        self.charge(executed)
        place.instructions += executed
        self.stack.append((place, frame))

    def end(self, frame: Frame | None) -> None:
        self.charge()
        for index in range(len(self.stack) - 1, 0, -1):
            if self.stack[index][1] is frame:
                del self.stack[index:]
                return

    def finish(self) -> None:
        """The thread may have ended; its times are no longer to be had."""
        executed = self.state.executed
        self.root.instructions += executed - self._executed
        self._executed = executed


class Profile(Tool):
    """Counts, and writes what was counted as speedscope's JSON, and as a file for `pstats` beside it.

    :param file: the name of the first; that of the other ends in ``.pstats`` instead of ``.json``
    """

    tool_id = 2
    name = "profile"

    def __init__(self, vm: asyncvm.VM, file: str) -> None:
        super().__init__(vm)
        self._file = file
        self._strands: dict[ThreadState, _Strand] = {}
        self._awaiting: WeakKeyDictionary[Frame, tuple[Place, int]] = WeakKeyDictionary()
        #: by id of a code, the index at which its function or generator begins; and the code, to keep it
        self._beginnings: dict[int, tuple[int, object]] = {}

    def callbacks(self) -> Mapping[int, Callable[..., Any]]:
        return {
            events.PY_START: self._start,
            events.PY_RESUME: self._resume,
            events.PY_THROW: self._throw,
            events.PY_YIELD: self._yield,
            events.PY_RETURN: self._leave,
            events.PY_UNWIND: self._leave,
        }

    @property
    def roots(self) -> list[Place]:
        """For each thread, what stands for it: the functions in it are called from there."""
        return [strand.root for strand in self._strands.values()]

    def detach(self) -> None:
        super().detach()
        now = perf_counter_ns()
        for place, since in self._awaiting.values():
            place.awaited += now - since
        for strand in self._strands.values():
            strand.finish()
        write_speedscope(self._file, self.roots)
        write_pstats(self._file.removesuffix(".json") + ".pstats", self.roots)

    def _strand(self) -> _Strand:
        state = self.vm.machine.state
        strand = self._strands.get(state)
        if strand is None:
            strand = self._strands[state] = _Strand(state, threading.current_thread().name)
        return strand

    def _start(self, code: CodeType, offset: int) -> None:
        frame = self.monitoring.frame
        executed = 0 if frame is None else frame.index + 1 - self._beginning(frame)
        place = self._begin(code, frame, executed)
        place.calls += 1

    def _resume(self, code: CodeType, offset: int) -> None:
        frame = self.monitoring.frame
        # Of a chain of awaits, only the innermost executes something to be resumed.
        self._begin(code, frame, 1 if frame is self.vm.machine.state.frame else 0)

    def _throw(self, code: CodeType, offset: int, error: BaseException) -> None:
        self._begin(code, self.monitoring.frame, 0)

    def _begin(self, code: CodeType, frame: Frame | None, executed: int) -> Place:
        strand = self._strand()
        place = strand.top.place_of(code)
        strand.begin(place, frame, executed)
        if frame is not None and frame in self._awaiting:
            awaiting, since = self._awaiting.pop(frame)
            awaiting.awaited += perf_counter_ns() - since
        return place

    def _yield(self, code: CodeType, offset: int, value: object) -> None:
        frame = self.monitoring.frame
        strand = self._strand()
        if frame is not None and frame is self.vm.machine.state.frame and frame.index in frame.code.awaiting:
            self._awaiting[frame] = strand.top, perf_counter_ns()
        strand.end(frame)

    def _leave(self, code: CodeType, offset: int, value: object) -> None:
        self._strand().end(self.monitoring.frame)

    def _beginning(self, frame: Frame) -> int:
        """What comes before, in a generator's code, is executed when the generator is made."""
        code = frame.code
        found = self._beginnings.get(id(code))
        if found is None:
            opnames = [source.opname for source in code.sources[: frame.index]]
            index = opnames.index("RETURN_GENERATOR") + 1 if "RETURN_GENERATOR" in opnames else 0
            found = self._beginnings[id(code)] = index, code
        return found[0]
