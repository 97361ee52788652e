"""Gates: the code object of a guest function, which is the guest's own behind a prologue that enters the VM.

The problem: who looks at a function looks at its code object, for its names, constants, lines and instructions; but the
host must not execute the guest's instructions.

What does not work: a code object with a body of its own that has the guest's name and signature. All that tools read
in it, from ``co_consts`` to ``dis``, is then that of the body.

The solution: the guest's instructions stay, behind a prologue that calls an entrance to the VM and returns what that
returns. Nothing leads past the return: there is no jump, the guest's handlers guard none of the prologue, and even a
debugger's jump goes to reachable code only. The code objects among the constants are gates themselves. What the
prologue needs stands at the end of the constants, so that the guest's instructions find theirs where they were. So a
gate says all of the guest's code, and can be turned back (`guest_part`), also after ``replace`` has changed it.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from functools import lru_cache
from opcode import opmap
from types import CodeType
from typing import Any, NamedTuple

from asyncvm.bytecode.code import localsplus_names
from asyncvm.bytecode.exception_table import moved_exception_table
from asyncvm.bytecode.line_table import Position, write_line_table
from asyncvm.host.concealment import RESUME_MUST_RUN, SHOW_INTERNALS, concealed_wordcode

__all__ = ["entering", "guest_part", "is_intact", "prologue_size"]

#: called in the prologue, it gives the prologue's frame, although that is incomplete
_own_frame = sys._getframe
#: how many constants of a gate, the last ones, are the prologue's: ``sys._getframe`` and the entrance
_CONSTANTS = 2


class _Prologue(NamedTuple):
    """The instructions before the guest's, the beginning of the line table that they need, and how deep a stack."""

    wordcode: bytes
    table: bytes
    depth: int


def entering(raw: CodeType, entrance: Any, nested: Callable[[CodeType], CodeType]) -> CodeType:
    """The gate of *raw*.

    :param entrance: what its prologue calls with the prologue's frame, the arguments and the closure's cells
    :param nested: gives the gate of a code object among the constants
    """
    prologue = _prologue_of(raw, len(raw.co_consts))
    return raw.replace(
        co_code=prologue.wordcode + raw.co_code,
        co_consts=(*_map_code(nested, raw.co_consts), _own_frame, entrance),
        co_linetable=prologue.table + raw.co_linetable,
        co_exceptiontable=_moved(raw.co_exceptiontable, len(prologue.wordcode)),
        co_stacksize=max(raw.co_stacksize, prologue.depth),
    )


def guest_part(code: CodeType, original: CodeType | None, nested: Callable[[CodeType], CodeType]) -> CodeType | None:
    """The guest's code in *code*, a gate or what ``replace`` has made of one; None if it is neither.

    Instructions may have been put in front of the prologue, or others in the place of all.

    :param original: the guest's code of the gate whose entrance *code* has, if it has one
    :param nested: gives the guest's code for a code object among the constants
    """
    wordcode, table = code.co_code, code.co_linetable
    prologue = _found_prologue(code) if original is None else _prologue_of(original, len(original.co_consts))
    start = -1 if prologue is None else wordcode.find(prologue.wordcode)
    constants, exception_table = code.co_consts, code.co_exceptiontable
    if prologue is not None and start >= 0:
        wordcode = wordcode[:start] + wordcode[start + len(prologue.wordcode) :]
        table = table.removeprefix(prologue.table)
        exception_table = _moved(exception_table, -len(prologue.wordcode))
    elif original is None:
        return None
    if len(constants) >= _CONSTANTS and constants[-_CONSTANTS] is _own_frame:
        constants = constants[:-_CONSTANTS]
    return code.replace(
        co_code=wordcode,
        co_consts=_map_code(nested, constants),
        co_linetable=table,
        co_exceptiontable=exception_table,
    )


def prologue_size(code: CodeType) -> int:
    """How many bytes of the wordcode of *code* are a gate's prologue; 0 if it has none."""
    prologue = _found_prologue(code)
    return 0 if prologue is None else len(prologue.wordcode)


def is_intact(code: CodeType) -> bool:
    """Whether *code*, whose last constant is an entrance, begins with a prologue that finds it."""
    index = len(code.co_consts) - _CONSTANTS
    return index >= 0 and code.co_code.startswith(_prologue_of(code, index).wordcode)


def _map_code(function: Callable[[CodeType], CodeType], constants: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(function(constant) if type(constant) is CodeType else constant for constant in constants)


def _moved(table: bytes, distance: int) -> bytes:
    try:
        return moved_exception_table(table, distance)
    except ValueError:  # malformed: the host has no use for it, and the VM refuses the guest's code
        return b""


def _found_prologue(code: CodeType) -> _Prologue | None:
    """The prologue with which *code* begins."""
    wordcode = code.co_code
    oparg = 0
    for offset in range(0, len(wordcode), 2):
        oparg = oparg << 8 | wordcode[offset + 1]
        if wordcode[offset] == opmap["LOAD_CONST"]:  # the first is that of the entrance
            prologue = _prologue_of(code, max(oparg - 1, 0))
            return prologue if wordcode.startswith(prologue.wordcode) else None
        if wordcode[offset] != opmap["EXTENDED_ARG"]:
            oparg = 0
    return None


def _prologue_of(raw: CodeType, index: int) -> _Prologue:
    """The prologue of a gate with the variables of *raw*, whose own constants begin at *index*."""
    starred = bool(raw.co_flags & inspect.CO_VARARGS) + bool(raw.co_flags & inspect.CO_VARKEYWORDS)
    arguments = raw.co_argcount + raw.co_kwonlyargcount + starred
    free = len(raw.co_freevars)
    return _prologue(arguments, len(localsplus_names(raw)) - free, free, index)


@lru_cache(1024)
def _prologue(arguments: int, first_free: int, free: int, index: int) -> _Prologue:
    """``return entrance(sys._getframe(), *arguments, *cells)``

    Arguments that the guest's code puts into cells are still bare values, and LOAD_FAST loads the cells of free
    variables as they are. It checks that they are there, in case that ``replace`` has changed the parameters.
    """
    given = [*range(arguments), *range(first_free, first_free + free)]
    wordcode = _instruction("COPY_FREE_VARS", free) if free else b""
    if RESUME_MUST_RUN or SHOW_INTERNALS:
        wordcode += _instruction("RESUME", 0)
    wordcode += _callable(index + 1) + _callable(index) + _call(0)
    wordcode += b"".join(_instruction(_LOAD_FAST, local) for local in given) + _call(1 + len(given))
    wordcode += _instruction("RETURN_VALUE", 0)
    wordcode = concealed_wordcode(wordcode)
    table = write_line_table(_AT_DEFINITION, 1, len(wordcode) // 2)
    return _Prologue(wordcode, table, 3 + max(1, len(given)))


_LOAD_FAST = "LOAD_FAST_CHECK" if sys.version_info >= (3, 12) else "LOAD_FAST"
#: relative to a first line that is 1, as every line table is
_AT_DEFINITION = Position(1, 1, 0, 0)


def _callable(index: int) -> bytes:
    """Push the constant at *index* to be called."""
    load, null = _instruction("LOAD_CONST", index), _instruction("PUSH_NULL", 0)
    return null + load if sys.version_info < (3, 13) else load + null


def _call(count: int) -> bytes:
    precall = _instruction("PRECALL", count) if sys.version_info < (3, 12) else b""
    return precall + _instruction("CALL", count)


def _instruction(opname: str, oparg: int) -> bytes:
    from asyncvm.bytecode.isa import CACHES  # not at the top: the panels, which it knows, need this module

    operand = oparg.to_bytes(max((oparg.bit_length() + 7) // 8, 1), "big")
    prefixes = b"".join(bytes([opmap["EXTENDED_ARG"], byte]) for byte in operand[:-1])
    return prefixes + bytes([opmap[opname], operand[-1]]) + bytes(2 * CACHES.get(opname, 0))
