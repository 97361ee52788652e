"""What a guest reads of a function's code object: the guest's instructions, without those that enter the VM.

The code object of a guest's function is a gate (objects.gate). A guest gets that very object, which is safe to hand to
host code. What it reads of it is the guest's: the bytecode, the constants, the tables. Host code reads the gate's.
"""

from __future__ import annotations

import copy
import dis
from functools import partial
from types import CodeType, FunctionType, MethodType
from typing import Any

from asyncvm.call import Interceptor, call_host, deliver
from asyncvm.frame import Completion, Frame
from asyncvm.objects.entrance import code_to_run, guest_raw, is_gate, nested_gate
from asyncvm.objects.frame_object import GuestFrame
from asyncvm.objects.gate import is_intact, prologue_size

__all__ = ["interceptors", "seen_otherwise"]

#: what a gate has of its own
_OWN = frozenset({"co_code", "co_consts", "co_linetable", "co_exceptiontable", "co_stacksize", "co_lnotab"})
_METHODS = frozenset({"co_lines", "co_positions", "co_branches"})


def _is_seen_otherwise(code: CodeType) -> bool:
    return is_gate(code) and is_intact(code)


def _read(name: str, code: CodeType) -> Any:
    if not _is_seen_otherwise(code):
        return getattr(code, name)
    if name == "replace":
        return partial(_replaced, code)
    if name == "co_consts":
        return code.co_consts[: len(guest_raw(code).co_consts)]  # code objects among them are gates, too
    return getattr(guest_raw(code), name)


def _f_lasti(shown: GuestFrame) -> Any:
    """The offset in ``f_code`` as a guest reads that."""
    return shown.f_lasti - prologue_size(shown.f_code)


def _replaced(code: CodeType, /, **changes: Any) -> CodeType:
    """``code.replace(**changes)``: a gate again, so that host code may make a function of it."""
    if _OWN.isdisjoint(changes):
        return code.replace(**changes)
    return nested_gate(code_to_run(code.co_consts[-1].machine, code), guest_raw(code).replace(**changes))


def _copy_replace(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``copy.replace(obj, /, **changes)``, which is 3.13's."""
    if arguments and type(arguments[0]) is CodeType and _is_seen_otherwise(arguments[0]):
        return deliver(frame, completion, _replaced(arguments[0], **(keywords or {})))
    function = copy.replace  # type: ignore[attr-defined]  # in the stubs for 3.13 only
    return deliver(frame, completion, call_host(frame, function, arguments, keywords))


def _disassembling(
    function: Any,
    frame: Frame,
    arguments: list[Any],
    keywords: dict[str, Any] | None,
    completion: Completion | None,
) -> Frame | None:
    """A function of `dis` whose first parameter is a code object, or something that has one."""
    if arguments:
        arguments[0] = _plain_code(arguments[0])
    return deliver(frame, completion, call_host(frame, function, arguments, keywords))


def _plain_code(value: Any) -> Any:
    code = value
    if type(code) is MethodType:
        code = code.__func__
    if type(code) is FunctionType:
        code = code.__code__
    return guest_raw(code) if type(code) is CodeType and _is_seen_otherwise(code) else value


_DISASSEMBLERS = (
    dis.dis, dis.disassemble, dis.get_instructions, dis.Bytecode, dis.code_info, dis.show_code, dis.findlinestarts
)  # fmt: skip


def interceptors() -> dict[Any, Interceptor]:
    """By host function, what takes its place when a guest calls it."""
    found: dict[Any, Interceptor] = {function: partial(_disassembling, function) for function in _DISASSEMBLERS}
    if hasattr(copy, "replace"):
        found[copy.replace] = _copy_replace
    return found


def seen_otherwise() -> dict[type, dict[str, Any]]:
    """By type and attribute, what a guest calls to read it."""
    names = [name for name in (*_OWN, *_METHODS, "replace") if hasattr(CodeType, name)]
    return {CodeType: {name: partial(_read, name) for name in names}, GuestFrame: {"f_lasti": _f_lasti}}
