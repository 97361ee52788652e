"""Concealing the VM's own host frames from tracebacks, from ``sys._getframe`` and from tracers.

The problem: an exception on its way from a guest to the host, or from a host function to the guest that called it,
passes through frames of the eval loop. Each would add an entry to the traceback, and each stands between a host
function and the guest when that function looks at its caller (``warnings``, ``logging``, ``namedtuple``).

What does not work: taking the entries out afterwards. The host adds them while the exception leaves our last
function, when no code of ours runs any more; and nothing can be taken out of the ``f_back`` chain.

The solution: CPython calls a frame incomplete until it has passed its code's first RESUME (`_PyFrame_IsIncomplete`,
Include/internal/pycore_frame.h). Incomplete frames get no traceback entry, are stepped over by ``sys._getframe``,
``f_back`` and everything in C that asks for the current frame, and a code object that is never resumed is never
instrumented for ``sys.settrace``, ``sys.setprofile`` or ``sys.monitoring``. Nothing else depends on RESUME: it polls
the eval breaker, which every loop does too. So the functions of the machine have their RESUME replaced by NOP.

Concealed functions must not be generators (those frames are never incomplete), and must not ask C for "the current
frame" for themselves: ``globals()``, ``locals()`` and ``super()`` without arguments would answer for their caller.

To see the VM's own frames when debugging the VM, set ``ASYNCVM_SHOW_INTERNALS=1``.
"""

from __future__ import annotations

import inspect
import os
from collections.abc import Iterable
from opcode import opmap
from types import CodeType, FunctionType, ModuleType

__all__ = ["SHOW_INTERNALS", "conceal", "concealed_code"]

#: whether the frames of the VM itself stay visible
SHOW_INTERNALS = bool(os.environ.get("ASYNCVM_SHOW_INTERNALS"))
_GENERATORS = inspect.CO_GENERATOR | inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR
_CACHE, _NOP, _RESUME = opmap["CACHE"], opmap["NOP"], opmap["RESUME"]


def concealed_code(raw: CodeType) -> CodeType:
    """*raw* without RESUME, and so its nested functions; generators and coroutines stay as they are."""
    if raw.co_flags & _GENERATORS or SHOW_INTERNALS:
        return raw
    wordcode = bytearray(raw.co_code)
    for offset in range(0, len(wordcode), 2):
        if wordcode[offset] == _RESUME:
            wordcode[offset : offset + 2] = _NOP, 0
            cache = offset + 2
            while wordcode[cache] == _CACHE:
                wordcode[cache] = _NOP
                cache += 2
    constants = tuple(concealed_code(c) if isinstance(c, CodeType) else c for c in raw.co_consts)
    return raw.replace(co_code=bytes(wordcode), co_consts=constants)


def conceal(modules: Iterable[ModuleType]) -> None:
    """Conceal the functions of *modules* and the methods of their classes."""
    for module in modules:
        for value in list(vars(module).values()):
            if getattr(value, "__module__", None) != module.__name__:
                continue
            if isinstance(value, FunctionType):
                _conceal_function(value)
            elif isinstance(value, type):
                for attribute in vars(value).values():
                    _conceal_attribute(attribute)


def _conceal_attribute(attribute: object) -> None:
    if isinstance(attribute, FunctionType):
        _conceal_function(attribute)
    elif isinstance(attribute, staticmethod | classmethod):
        _conceal_attribute(attribute.__func__)
    elif isinstance(attribute, property):
        for accessor in (attribute.fget, attribute.fset, attribute.fdel):
            _conceal_attribute(accessor)


def _conceal_function(function: FunctionType) -> None:
    function.__code__ = concealed_code(function.__code__)
