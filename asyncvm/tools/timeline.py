"""``asyncvm --timeline``: what each task of a program did when, as a file for Perfetto and Chrome's tracing page.

The format is the Trace Event Format of Chrome's: JSON with times in microseconds. A task is shown as a thread. On its
row are the functions that it executes, one inside the other, as they nest; from where its outermost coroutine hands
control to the event loop until that resumes it, there is an ``await``. A cancellation is an instant on the row.
"""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable, Mapping
from time import perf_counter_ns
from types import CodeType
from typing import Any

import attrs

import asyncvm
from asyncvm.frame import Frame
from asyncvm.host.cancellation import is_cancellation
from asyncvm.monitoring import events
from asyncvm.tools.tasks import current_task, task_name
from asyncvm.tools.tool import Tool
from asyncvm.tools.values import shorten

__all__ = ["Timeline"]

_NANOSECONDS = 1000  # in a microsecond


@attrs.define(eq=False)
class _Row:
    """One task; or what a thread executes outside of any."""

    number: int
    name: str
    #: keeps a task, so that no other gets its identity
    task: Any
    #: what is being executed, outermost first: the frame, when it was begun or resumed, and what is shown of it
    running: list[tuple[Frame | None, int, dict[str, Any]]] = attrs.field(factory=list)
    #: what the innermost coroutine has yielded for, while the others yield it too
    awaited: dict[str, Any] | None = None
    #: what is awaited: since when, and what is shown of it
    awaiting: tuple[int, dict[str, Any]] | None = None
    #: the cancellation that was told last
    cancellation: BaseException | None = None


class Timeline(Tool):
    """Notes what begins and ends, and writes it.

    :param file: the name of the file
    """

    tool_id = 3
    name = "timeline"

    def __init__(self, vm: asyncvm.VM, file: str) -> None:
        super().__init__(vm)
        self._file = file
        self._rows: dict[object, _Row] = {}
        self._events: list[dict[str, Any]] = []
        self._process = os.getpid()
        self._began = perf_counter_ns()

    def callbacks(self) -> Mapping[int, Callable[..., Any]]:
        return {
            events.PY_START: self._start,
            events.PY_RESUME: self._resume,
            events.PY_THROW: self._throw,
            events.PY_YIELD: self._yield,
            events.PY_RETURN: self._return,
            events.PY_UNWIND: self._unwind,
            events.RAISE: self._raise,
        }

    def detach(self) -> None:
        super().detach()
        now = perf_counter_ns()
        for row in self._rows.values():
            self._end_await(row, now)
            while row.running:
                self._end_function(row, now, unfinished=True)
        names: list[dict[str, Any]] = [self._metadata("process_name", 0, name="asyncvm")]
        for row in self._rows.values():
            names.append(self._metadata("thread_name", row.number, name=row.name))
            names.append(self._metadata("thread_sort_index", row.number, sort_index=row.number))
        with open(self._file, "w", encoding="utf-8") as out:
            json.dump({"traceEvents": [*names, *self._events], "displayTimeUnit": "ms"}, out)

    # What is told.

    def _start(self, code: CodeType, offset: int) -> None:
        self._begin(code, {})

    def _resume(self, code: CodeType, offset: int) -> None:
        self._begin(code, {"resumed": True})

    def _throw(self, code: CodeType, offset: int, error: BaseException) -> None:
        self._note_cancellation(self._begin(code, {"resumed": True, "thrown": shorten(error)}), error)

    def _raise(self, code: CodeType, offset: int, error: BaseException) -> None:
        # Trio does not throw into a task: what the task awaits raises.
        self._note_cancellation(self._row(), error)

    def _note_cancellation(self, row: _Row, error: BaseException) -> None:
        if is_cancellation(error) and error is not row.cancellation:
            row.cancellation = error
            self._events.append(
                self._event("i", type(error).__name__, "cancellation", row, perf_counter_ns()) | {"s": "t"}
            )

    def _yield(self, code: CodeType, offset: int, value: object) -> None:
        frame = self.monitoring.frame
        row = self._row()
        now = perf_counter_ns()
        if frame is not None and frame is self.vm.machine.state.frame and frame.index in frame.code.awaiting:
            place = f"{os.path.basename(code.co_filename)}:{frame.lineno}"
            row.awaited = {"in": code.co_qualname, "at": place, "for": shorten(value)}
        self._end(row, frame, now, {})
        if not row.running and row.awaited is not None:  # the outermost has yielded too
            row.awaiting = now, row.awaited

    def _return(self, code: CodeType, offset: int, value: object) -> None:
        self._end(self._row(), self.monitoring.frame, perf_counter_ns(), {})

    def _unwind(self, code: CodeType, offset: int, error: BaseException) -> None:
        self._end(self._row(), self.monitoring.frame, perf_counter_ns(), {"raised": shorten(error)})

    # Rows.

    def _row(self) -> _Row:
        task = current_task()
        key: object = threading.get_ident() if task is None else id(task)
        row = self._rows.get(key)
        if row is None:
            name = threading.current_thread().name if task is None else task_name(task)
            row = self._rows[key] = _Row(len(self._rows) + 1, name, task)
        return row

    def _begin(self, code: CodeType, shown: dict[str, Any]) -> _Row:
        row = self._row()
        now = perf_counter_ns()
        row.awaited = None
        if not row.running:
            self._end_await(row, now)
        place = {"file": code.co_filename, "line": code.co_firstlineno}
        row.running.append((self.monitoring.frame, now, {"name": code.co_qualname, "args": place | shown}))
        return row

    def _end(self, row: _Row, frame: Frame | None, now: int, shown: dict[str, Any]) -> None:
        if any(running is frame for running, _, _ in row.running):
            while row.running[-1][0] is not frame:
                self._end_function(row, now)
            self._end_function(row, now, **shown)

    def _end_function(self, row: _Row, now: int, **shown: Any) -> None:
        _, since, function = row.running.pop()
        event = self._event("X", function["name"], "function", row, since, now)
        self._events.append(event | {"args": function["args"] | shown})

    def _end_await(self, row: _Row, now: int) -> None:
        if row.awaiting is not None:
            since, shown = row.awaiting
            row.awaiting = None
            self._events.append(self._event("X", "await", "await", row, since, now) | {"args": shown})

    # Events of the format.

    def _event(
        self, phase: str, name: str, category: str, row: _Row, since: int, until: int | None = None
    ) -> dict[str, Any]:
        event = {
            "ph": phase,
            "name": name,
            "cat": category,
            "pid": self._process,
            "tid": row.number,
            "ts": (since - self._began) / _NANOSECONDS,
        }
        if until is not None:
            event["dur"] = (until - since) / _NANOSECONDS
        return event

    def _metadata(self, name: str, row: int, /, **values: Any) -> dict[str, Any]:
        return {"ph": "M", "name": name, "pid": self._process, "tid": row, "args": values}
