"""Runs a program natively and in the VM, and tells what differs."""

from __future__ import annotations

import contextlib
import difflib
import gc
import io
import linecache
import re
import sys
import traceback
import warnings
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from types import CodeType
from typing import Any

import asyncvm

__all__ = ["compiled", "difference"]

_NAME = "<program>"
_PRELUDE = Path(__file__).with_name("prelude.py")
#: 3.11 shows an unbound variable at the instruction before, where it has made one instruction of the two
_FUSES_UNCHECKED_LOADS = sys.version_info < (3, 12)
_UNBOUND = re.compile(r"^ *\^+\n(?=UnboundLocalError: cannot access local variable)", re.MULTILINE)
_ADDRESS = re.compile(r"0x[0-9a-f]+")


def compiled(source: str) -> CodeType | None:
    """The code of a random program, None if it is no valid one."""
    linecache.cache[_NAME] = (len(source), None, source.splitlines(keepends=True), _NAME)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            code: CodeType = compile(source, _NAME, "exec", dont_inherit=True)
        except SyntaxError:
            return None
    return code


def difference(code: CodeType) -> str:
    """How what the program shows in the VM differs from what it shows natively; an empty text if it does not."""
    native = _shown(code, exec)
    guest = _shown(code, _shared_vm().run)
    if native == guest:
        return ""
    _shared_vm.cache_clear()
    return "\n".join(difflib.unified_diff(native, guest, "native", "VM", lineterm=""))


@cache
def _prelude() -> CodeType:
    code: CodeType = compile(_PRELUDE.read_text(encoding="utf-8"), str(_PRELUDE), "exec", dont_inherit=True)
    return code


@cache
def _shared_vm() -> asyncvm.VM:
    """A VM for all programs: its namespace keeps what the prelude was decoded to."""
    vm = asyncvm.VM()
    vm.run(_prelude())
    return vm


def _shown(code: CodeType, execute: Callable[[CodeType, dict[str, Any]], object]) -> list[str]:
    """What the program prints, warns and raises, line by line."""
    namespace: dict[str, Any] = {"__name__": "program"}
    output = io.StringIO()
    with _garbage_left_alone(), _observed(output):
        execute(_prelude(), namespace)
        try:
            execute(code, namespace)
        except BaseException as error:
            entry = error.__traceback__
            while entry is not None and entry.tb_frame.f_code.co_filename != _NAME:
                entry = entry.tb_next
            output.writelines(traceback.format_exception(type(error), error, entry))
            del error, entry
        plain: Callable[[object], str] = namespace["plain"]
        output.write(f"values {plain({name: value for name, value in namespace.items() if name[:2] != '__'})}\n")
        namespace.clear()
        gc.collect()
    text = _ADDRESS.sub("0x", output.getvalue())
    if _FUSES_UNCHECKED_LOADS:
        text = _UNBOUND.sub("", text)
    return text.splitlines()


@contextlib.contextmanager
def _garbage_left_alone() -> Iterator[None]:
    """No garbage is collected but at the end, and only the run's own then."""
    gc.disable()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
        gc.enable()


@contextlib.contextmanager
def _observed(output: io.StringIO) -> Iterator[None]:
    """Take what is printed, warned and cannot be raised to *output*."""

    def show_warning(
        message: Warning | str, category: type[Warning], filename: str, lineno: int, *rest: object
    ) -> None:
        output.write(f"line {lineno} warned {category.__name__} {message}\n")

    def show_unraisable(unraisable: Any) -> None:
        output.write(f"unraisable {unraisable.exc_type.__name__} {unraisable.exc_value}\n")

    hook = sys.unraisablehook
    with warnings.catch_warnings(), contextlib.redirect_stdout(output), contextlib.redirect_stderr(io.StringIO()):
        warnings.simplefilter("always")
        warnings.showwarning = show_warning
        sys.unraisablehook = show_unraisable
        try:
            yield
        finally:
            sys.unraisablehook = hook
