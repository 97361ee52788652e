"""``asyncvm --coverage``: which lines and branches of guests were executed, as a data file of coverage.py's.

coverage.py decides from the source which branches there are; it is told the *arcs*: which line was executed after which
in the same function. Where a function begins and ends, the other line is the negative of the function's first.

How arcs are told depends on what coverage.py measures with. From 3.14 on that is ``sys.monitoring``: there,
coverage.py's own monitor watches the guests, by `VM.monitoring`. Before, it is ``sys.settrace``, as in `Arcs`.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable, Mapping
from types import CodeType
from typing import Any
from weakref import WeakKeyDictionary

import asyncvm
from asyncvm.frame import Frame
from asyncvm.monitoring import events
from asyncvm.tools.tool import Tool

__all__ = ["Arcs", "Monitor", "coverage_tool"]


def coverage_tool(vm: asyncvm.VM) -> Tool:
    """What measures the guests of *vm*, and adds to coverage.py's data file, where its configuration says that is.

    :raises ImportError: if coverage.py is not installed
    """
    return Monitor(vm) if sys.version_info >= (3, 14) else Arcs(vm)


class Monitor(Tool):
    """coverage.py's monitor, given `VM.monitoring` for ``sys.monitoring``."""

    tool_id = 1
    name = "coverage"

    def __init__(self, vm: asyncvm.VM) -> None:
        super().__init__(vm)
        coverage: Any = importlib.import_module("coverage")
        self._monitor: Any = importlib.import_module("coverage.sysmon")
        self._coverage = coverage.Coverage(branch=True)
        self._coverage.set_option("run:core", "sysmon")

    def attach(self) -> None:
        self._hosts = self._monitor.sys_monitoring
        self._monitor.sys_monitoring = self.monitoring
        try:
            self._coverage.start()
        except BaseException:
            self._monitor.sys_monitoring = self._hosts
            raise

    def detach(self) -> None:
        try:
            self._coverage.stop()
        finally:
            self._monitor.sys_monitoring = self._hosts
        self._coverage.save()


class Arcs(Tool):
    """Collects arcs as coverage.py's trace functions do."""

    tool_id = 1
    name = "coverage"

    def __init__(self, vm: asyncvm.VM) -> None:
        super().__init__(vm)
        coverage: Any = importlib.import_module("coverage")
        self._coverage = coverage.Coverage(branch=True)
        self._arcs: dict[str, set[tuple[int, int]]] = {}
        #: by the code's file name, since that is asked for at each line; None for what is no file
        self._files: dict[str, set[tuple[int, int]] | None] = {}
        self._last: WeakKeyDictionary[Frame, int] = WeakKeyDictionary()

    def callbacks(self) -> Mapping[int, Callable[..., Any]]:
        return {
            events.PY_START: self._start,
            events.LINE: self._line,
            events.JUMP: self._jump,
            events.PY_RETURN: self._leave,
            events.PY_UNWIND: self._leave,
        }

    def detach(self) -> None:
        super().detach()
        # By way of coverage.py's own object, the data file is where its configuration says.
        data = self._coverage.get_data()
        data.read()
        data.add_arcs({name: arcs for name, arcs in self._arcs.items() if arcs})
        data.write()

    def _start(self, code: CodeType, offset: int) -> None:
        frame = self.monitoring.frame
        if frame is not None:
            self._last[frame] = -code.co_firstlineno

    def _line(self, code: CodeType, line: int) -> None:
        self._note(code, line)

    def _jump(self, code: CodeType, offset: int, destination: int) -> None:
        """A jump back to where the line begins: a loop in one line, for which there is no LINE event."""
        frame = self.monitoring.frame
        if frame is not None and destination <= offset:
            line = frame.code.line_of(frame.code.index_at(offset))
            if line is not None and line == frame.code.line_of(frame.index + 1):
                self._note(code, line)

    def _leave(self, code: CodeType, offset: int, value: object) -> None:
        self._note(code, -code.co_firstlineno)

    def _note(self, code: CodeType, line: int) -> None:
        frame = self.monitoring.frame
        if frame is None:
            return
        arcs = self._arcs_of(code.co_filename)
        last = self._last.get(frame)
        self._last[frame] = line
        if arcs is not None and last is not None:
            arcs.add((last, line))

    def _arcs_of(self, filename: str) -> set[tuple[int, int]] | None:
        try:
            return self._files[filename]
        except KeyError:
            found = None
            if os.path.isfile(filename):
                found = self._arcs.setdefault(os.path.abspath(filename), set())
            self._files[filename] = found
            return found
