"""``asyncvm --trace``: a line for each call, source line or instruction, as it happens."""

from __future__ import annotations

import dis
import importlib
import linecache
import os
from collections.abc import Callable, Mapping
from inspect import CO_OPTIMIZED
from types import CodeType
from typing import Any, Literal, TextIO

import asyncvm
from asyncvm.frame import Frame
from asyncvm.monitoring import events
from asyncvm.tools.tasks import current_task, task_name
from asyncvm.tools.tool import Tool
from asyncvm.tools.values import shorten

__all__ = ["LEVELS", "Trace"]

Level = Literal["call", "line", "instruction"]
LEVELS: tuple[Level, ...] = ("call", "line", "instruction")

_WIDTH_OF_EVENT = 12
_SHOWN_OF_STACK = 3
_STYLES = {
    "call": "green",
    "resume": "green",
    "return": "cyan",
    "yield": "cyan",
    "throw": "red",
    "raise": "red",
    "unwind": "red",
    "line": "",
    "instruction": "dim",
}


class Trace(Tool):
    """Prints what guests do: the task, if there is one; the event; and, indented by depth, what is to be said of it.

    :param level: ``call``: what begins and ends functions; ``line``: and each source line; ``instruction``: and each
        instruction, with the upper end of the value stack
    :param out: where to; with rich's colours if it is a terminal and rich is installed
    """

    tool_id = 0
    name = "trace"

    def __init__(self, vm: asyncvm.VM, level: Level, out: TextIO) -> None:
        super().__init__(vm)
        self._level = level
        self._print = _printer(out)
        self._instructions: dict[CodeType, dict[int, str]] = {}

    def callbacks(self) -> Mapping[int, Callable[..., Any]]:
        found: dict[int, Callable[..., Any]] = {
            events.PY_START: self._start,
            events.PY_RESUME: self._resume,
            events.PY_THROW: self._throw,
            events.PY_RETURN: self._return,
            events.PY_YIELD: self._yield,
            events.PY_UNWIND: self._unwind,
        }
        if self._level != "call":
            found[events.LINE] = self._line
            found[events.RAISE] = self._raise
        if self._level == "instruction":
            found[events.INSTRUCTION] = self._instruction
        return found

    def _start(self, code: CodeType, offset: int) -> None:
        self._tell(
            "call", f"{code.co_qualname}{_arguments(self.monitoring.frame)}  {_place(code, code.co_firstlineno)}"
        )

    def _resume(self, code: CodeType, offset: int) -> None:
        frame = self.monitoring.frame
        self._tell("resume", f"{code.co_qualname}  {_place(code, None if frame is None else frame.lineno)}")

    def _throw(self, code: CodeType, offset: int, error: BaseException) -> None:
        self._tell("throw", f"{code.co_qualname}: {shorten(error)}")

    def _return(self, code: CodeType, offset: int, value: object) -> None:
        self._tell("return", f"{code.co_qualname}: {shorten(value)}")

    def _yield(self, code: CodeType, offset: int, value: object) -> None:
        self._tell("yield", f"{code.co_qualname}: {shorten(value)}")

    def _unwind(self, code: CodeType, offset: int, error: BaseException) -> None:
        self._tell("unwind", f"{code.co_qualname}: {shorten(error)}")

    def _raise(self, code: CodeType, offset: int, error: BaseException) -> None:
        self._tell("raise", shorten(error))

    def _line(self, code: CodeType, line: int) -> None:
        self._tell(
            "line", f"{_place(code, line)}: {linecache.getline(code.co_filename, line).strip()}".removesuffix(": ")
        )

    def _instruction(self, code: CodeType, offset: int) -> None:
        frame = self.monitoring.frame
        stack = [] if frame is None else frame.stack
        shown = ", ".join(shorten(value) for value in stack[-_SHOWN_OF_STACK:])
        dots = "..., " if len(stack) > _SHOWN_OF_STACK else ""
        self._tell("instruction", f"{offset:>4} {self._spelled(code)[offset]}  [{dots}{shown}]")

    def _spelled(self, code: CodeType) -> dict[int, str]:
        """The instructions of *code* by their offsets."""
        found = self._instructions.get(code)
        if found is None:
            found = {step.offset: f"{step.opname} {step.argrepr}".rstrip() for step in dis.get_instructions(code)}
            self._instructions[code] = found
        return found

    def _tell(self, event: str, text: str) -> None:
        frame = self.monitoring.frame
        task = current_task()
        prefix = "" if task is None else f"[{task_name(task)}] "
        indent = "  " * (0 if frame is None else frame.depth - 1)
        self._print(prefix, event, indent + text)


def _place(code: CodeType, line: int | None) -> str:
    return f"{os.path.basename(code.co_filename)}:{line}"


def _arguments(frame: Frame | None) -> str:
    if frame is None or not frame.code.flags & CO_OPTIMIZED:  # of a module or a class
        return ""
    names = frame.code.localsplus[: frame.code.bound]
    values: Any = frame.namespace if names else {}
    return "(" + ", ".join(f"{name}={shorten(values[name])}" for name in names if name in values) + ")"


def _printer(out: TextIO) -> Callable[[str, str, str], None]:
    """What prints a line: prefix, event and text."""
    if out.isatty():
        try:
            console = importlib.import_module("rich.console").Console(file=out, soft_wrap=True, highlight=False)
            text_class = importlib.import_module("rich.text").Text
        except ImportError:
            pass
        else:

            def print_coloured(prefix: str, event: str, text: str) -> None:
                style = _STYLES[event]
                console.print(text_class.assemble((prefix, "magenta"), (f"{event:<{_WIDTH_OF_EVENT}}", style), text))

            return print_coloured

    def print_plain(prefix: str, event: str, text: str) -> None:
        out.write(f"{prefix}{event:<{_WIDTH_OF_EVENT}}{text}\n")

    return print_plain
