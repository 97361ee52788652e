"""Concealing the VM's own host frames from tracebacks, from ``sys._getframe`` and from tracers.

The problem: an exception on its way from a guest to the host, or from a host function to the guest that called it,
passes through frames of the eval loop. Each would add an entry to the traceback, and each stands between a host
function and the guest when that function looks at its caller (``warnings``, ``logging``, ``namedtuple``).

What does not work: taking the entries out afterwards. The host adds them while the exception leaves our last
function, when no code of ours runs any more; and nothing can be taken out of the ``f_back`` chain.

The solution: CPython calls a frame incomplete until it has passed its code's first RESUME (`_PyFrame_IsIncomplete`,
Include/internal/pycore_frame.h). Incomplete frames get no traceback entry, are stepped over by ``sys._getframe``,
``f_back`` and everything in C that asks for the current frame. So the functions of the machine have no RESUME before
their body. Up to 3.14 it is replaced by NOP: then the code is not instrumented for ``sys.settrace``,
``sys.setprofile`` and ``sys.monitoring`` either, and nothing else depends on RESUME: it polls the host's eval breaker,
which every loop does too. 3.15 crashes when code that was never instrumented raises while a tool watches exceptions;
there, RESUME moves behind the body: the function begins with a jump to it, and it is followed by a jump back.

Concealed functions must not be generators (those frames are never incomplete), and must not ask C for "the current
frame" for themselves: ``globals()``, ``locals()`` and ``super()`` without arguments would answer for their caller.

To see the VM's own frames when debugging the VM, set ``ASYNCVM_SHOW_INTERNALS=1``.
"""

from __future__ import annotations

import inspect
import os
import sys
from collections.abc import Iterable, Iterator
from opcode import opmap
from types import CodeType, FrameType, FunctionType, ModuleType

from asyncvm.bytecode.exception_table import moved_exception_table
from asyncvm.bytecode.line_table import Position, write_line_table

__all__ = ["RESUME_MUST_RUN", "SHOW_INTERNALS", "conceal", "concealed_code", "concealed_wordcode", "functions_of",
           "visible_frame"]  # fmt: skip

#: whether the frames of the VM itself stay visible
SHOW_INTERNALS = bool(os.environ.get("ASYNCVM_SHOW_INTERNALS"))
_GENERATORS = inspect.CO_GENERATOR | inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR
#: whether code has to execute RESUME for the sake of the host's instrumentation
RESUME_MUST_RUN = sys.version_info >= (3, 15)
_NOWHERE = Position(None, None, None, None)
_CACHE, _NOP, _RESUME = opmap["CACHE"], opmap["NOP"], opmap["RESUME"]
_JUMP_FORWARD, _JUMP_BACKWARD = opmap["JUMP_FORWARD"], opmap["JUMP_BACKWARD"]
_FIRST_THAT_NEEDS_A_PREFIX = 256
#: whether code that has no RESUME is not specialised before it has jumped backward a few times
_ONLY_JUMPS_WARM_UP = sys.version_info < (3, 12)


def concealed_code(raw: CodeType) -> CodeType:
    """*raw* without RESUME, and so its nested functions; generators and coroutines stay as they are."""
    if raw.co_flags & _GENERATORS or SHOW_INTERNALS:
        return raw
    constants = tuple(concealed_code(c) if isinstance(c, CodeType) else c for c in raw.co_consts)
    if _ONLY_JUMPS_WARM_UP:
        return _concealed_and_warming_up(raw, constants)
    wordcode = concealed_wordcode(raw.co_code)
    added = write_line_table(_NOWHERE, 0, (len(wordcode) - len(raw.co_code)) // 2)
    return raw.replace(co_code=wordcode, co_consts=constants, co_linetable=raw.co_linetable + added)


def concealed_wordcode(original: bytes) -> bytes:
    """The wordcode *original* without RESUME before its body; something may be added at the end."""
    wordcode = bytearray(original)
    for offset in range(0, len(wordcode), 2):
        if wordcode[offset] == _RESUME and not SHOW_INTERNALS:
            body = offset + 2
            while wordcode[body] == _CACHE:
                body += 2
            if RESUME_MUST_RUN:
                wordcode += _resume_behind(wordcode, offset, body)
            else:
                wordcode[offset:body] = bytes([_NOP, 0]) * ((body - offset) // 2)
            break
    return bytes(wordcode)


def _concealed_and_warming_up(raw: CodeType, constants: tuple[object, ...]) -> CodeType:
    """*raw* with *constants*, and with two jumps, to the end and back to the body, for RESUME.

    3.11 specialises code when its RESUME and its jumps backward have been executed eight times.
    """
    wordcode = raw.co_code
    resume = next((offset for offset in range(0, len(wordcode), 2) if wordcode[offset] == _RESUME), None)
    if resume is None:  # it has been concealed before, under another name
        return raw
    before, body = wordcode[:resume], wordcode[resume + 2 :]
    units = len(body) // 2
    if units < _FIRST_THAT_NEEDS_A_PREFIX - 1:
        there, back = bytes([_JUMP_FORWARD, units]), bytes([_JUMP_BACKWARD, units + 1])
        lines, guards = raw.co_linetable, raw.co_exceptiontable
    else:
        there, back = _jump(_JUMP_FORWARD, units), _jump(_JUMP_BACKWARD, units + 2)
        lines = write_line_table(_NOWHERE, 0, 1) + raw.co_linetable
        guards = moved_exception_table(raw.co_exceptiontable, 2)
    return raw.replace(
        co_code=before + there + body + back,
        co_consts=constants,
        co_linetable=lines + write_line_table(_NOWHERE, 0, len(back) // 2),
        co_exceptiontable=guards,
    )


def _resume_behind(wordcode: bytearray, resume: int, body: int) -> bytes:
    """Replace RESUME, which stands from *resume* to *body*, by a jump to the code returned: RESUME and a jump back."""
    behind = bytes(wordcode[resume:body])
    wordcode[resume:body] = _jump(_JUMP_FORWARD, (len(wordcode) - body) // 2)
    return behind + _jump(opmap["JUMP_BACKWARD_NO_INTERRUPT"], (len(wordcode) + len(behind) + 4 - body) // 2)


def _jump(opcode: int, units: int) -> bytes:
    return bytes([opmap["EXTENDED_ARG"], units >> 8, opcode, units & 0xFF])


#: whatever becomes of the attribute
_getframe = sys._getframe


def visible_frame() -> FrameType | None:
    """The innermost frame that is not concealed; None if there is none in this thread.

    ``sys._getframe`` takes the frame that calls it for complete without a look, but not those below it.
    """
    try:
        return _getframe(1)
    except ValueError:
        return None


def conceal(modules: Iterable[ModuleType]) -> None:
    """Conceal the functions of *modules* and the methods of their classes."""
    for module in modules:
        for function in functions_of(module):
            function.__code__ = concealed_code(function.__code__)


def functions_of(module: ModuleType) -> Iterator[FunctionType]:
    """The functions that *module* defines, and the methods of its classes."""
    for value in list(vars(module).values()):
        yield from _functions_in(value, module.__name__)
        if isinstance(value, type):
            namespace = type.__dict__["__dict__"].__get__(value)  # all of it, see objects.disguise
            for attribute in list(namespace.values()):
                yield from _functions_in(attribute, module.__name__)


def _functions_in(value: object, module_name: str) -> Iterator[FunctionType]:
    """*value* if it is a function of the named module, or those that it has for its methods."""
    if isinstance(value, FunctionType):
        if value.__module__ == module_name:
            yield value
    elif isinstance(value, staticmethod | classmethod):
        yield from _functions_in(value.__func__, module_name)
    elif isinstance(getattr(value, "__wrapped__", None), FunctionType):
        yield from _functions_in(value.__wrapped__, module_name)  # type: ignore[attr-defined]  # as was just seen
    elif isinstance(value, property):
        for accessor in (value.fget, value.fset, value.fdel):
            yield from _functions_in(accessor, module_name)
