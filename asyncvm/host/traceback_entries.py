"""Entries of tracebacks for guest frames.

The problem: a traceback entry has a frame object of the host, of which the host and its tools take the place, the code
with its parameters, and the variables as they are at the time of looking. A guest's frame is not such an object.

What does not work: the frame of a site that is being executed. It would keep its callers alive, and nothing that the
host calls with a mapping for its variables can have parameters. Nor does the guest's own code: what the host finds in a
frame of a function is in that frame, not in a mapping.

The solution: a frame object in which nothing is executed, for a stand-in: a code object that has all of the guest's,
name, file, lines, parameters, names of variables, but its instructions. The frame object stands at the guest's
instruction, has the guest's globals, and for its variables a mapping that shows the guest's. It has no ``f_back``, so
that a traceback keeps no host frame alive. The interpreter makes such frame objects for code in C that wants to be seen
in tracebacks (``PyFrame_New``).

Where that function cannot be called, because there is no ctypes, a generator that is never started has to lend its
frame: its code cannot have parameters.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator
from opcode import opmap
from types import CodeType, TracebackType
from typing import TYPE_CHECKING, Any

from asyncvm.bytecode.line_table import Position, write_line_table
from asyncvm.host.sites import SiteMark
from asyncvm.objects.frame_locals import TracebackLocals

if TYPE_CHECKING:
    from asyncvm.bytecode.code import Code
    from asyncvm.frame import Frame

__all__ = ["traceback_entry"]

try:
    from ctypes import PYFUNCTYPE, c_void_p, py_object, pythonapi

    _current_thread_state = PYFUNCTYPE(c_void_p)(("PyThreadState_Get", pythonapi))
    _new_frame_object: Any = PYFUNCTYPE(py_object, c_void_p, py_object, py_object, py_object)(
        ("PyFrame_New", pythonapi)
    )
except (ImportError, AttributeError):
    _new_frame_object = None

#: before PEP 667 the interpreter takes the variables of a function's frame for a dict, which it brings up to date
_VARIABLES_ARE_A_DICT = sys.version_info < (3, 13)


def traceback_entry(frame: Frame, following: TracebackType | None) -> TracebackType:
    """A traceback entry for the instruction that *frame* executes, in front of *following*."""
    code, index = frame.code, frame.index
    known = code.stand_ins.get(index)
    if known is None:
        known = code.stand_ins[index] = _place(code, max(index, 0))
    stand_in, offset, line = known
    is_dict = _VARIABLES_ARE_A_DICT and code.flags & inspect.CO_OPTIMIZED
    namespace: Any = TracebackLocals(frame) if is_dict else frame.namespace
    if _new_frame_object is None:
        shown = eval(stand_in, frame.globals, namespace).gi_frame
        offset = shown.f_lasti
    else:
        shown = _new_frame_object(_current_thread_state(), stand_in, frame.globals, namespace)
    # clear() empties a frame of its variables and its trace function. So this is what holds the guest's.
    shown.f_trace = frame
    return TracebackType(following, shown, offset, line)


def _place(code: Code, index: int) -> tuple[CodeType, int, int]:
    """What the entries for the instruction at *index* have in common: stand-in, ``tb_lasti`` and ``tb_lineno``."""
    make = _lending_stand_in if _new_frame_object is None else _stand_in
    line = code.line_of(index)
    return make(code, index), code.sources[index].offset, -1 if line is None else line


#: how many code units before the place of a new frame its code's first RESUME is
_RESUME_AHEAD = 1 if sys.version_info >= (3, 13) else 0


def _stand_in(code: Code, index: int) -> CodeType:
    raw, position = code.raw, code.position_of(index)
    unit = code.sources[index].offset // 2
    resume = max(unit - _RESUME_AHEAD, 0)
    wordcode = _UNUSED * resume + _DOING_NOTHING.co_code
    wordcode += _UNUSED * ((len(raw.co_code) - len(wordcode)) // 2)
    units = len(wordcode) // 2
    if resume + _RESUME_AHEAD == unit < len(code.positions) <= units:
        table = raw.co_linetable + write_line_table(_NOWHERE, 0, units - len(code.positions))
    else:
        table = write_line_table(position, raw.co_firstlineno, units)
    variables, cells, free = raw.co_varnames, raw.co_cellvars, raw.co_freevars
    if not code.flags & inspect.CO_OPTIMIZED:
        variables = cells = free = ()  # all are in the mapping
    elif _VARIABLES_ARE_A_DICT:
        cells, free = (*cells, *free), ()  # the interpreter would not bring free variables up to date
    return raw.replace(
        co_code=wordcode,
        co_consts=(*_DOING_NOTHING.co_consts, SiteMark(code.origin)),
        co_flags=code.flags & ~(inspect.CO_OPTIMIZED | inspect.CO_NEWLOCALS),
        co_linetable=table,
        co_exceptiontable=b"",
        co_stacksize=_DOING_NOTHING.co_stacksize,
        co_nlocals=len(variables),
        co_varnames=variables,
        co_cellvars=cells,
        co_freevars=free,
    )


def _lending_stand_in(code: Code, index: int) -> CodeType:
    """A stand-in for a generator that is never started. It stands at one place, which all its instructions have."""
    raw = code.raw
    variables = raw.co_varnames if code.flags & inspect.CO_OPTIMIZED else ()
    return _LENDING.replace(
        co_name=raw.co_name,
        co_qualname=raw.co_qualname,
        co_filename=raw.co_filename,
        co_firstlineno=raw.co_firstlineno,
        co_flags=inspect.CO_GENERATOR,
        co_consts=(*_LENDING.co_consts, SiteMark(code.origin)),
        co_linetable=write_line_table(code.position_of(index), raw.co_firstlineno, len(_LENDING.co_code) // 2),
        co_nlocals=len(variables),
        co_varnames=variables,
    )


def _do_nothing() -> None:
    pass


def _lend() -> Iterator[None]:
    yield


_UNUSED = bytes([opmap["NOP"], 0])
_NOWHERE = Position(None, None, None, None)
_DOING_NOTHING = _do_nothing.__code__
_LENDING = _lend.__code__
