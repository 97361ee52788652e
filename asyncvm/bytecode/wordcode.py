"""Reader of ``co_code``: two-byte units, EXTENDED_ARG prefixes and inline caches into instructions."""

from __future__ import annotations

import dis
import importlib
import opcode
import sys
from collections.abc import Mapping
from types import CodeType
from typing import Any

import attrs

from asyncvm.errors import BytecodeError

__all__ = ["Instruction", "read_wordcode"]


def _base_names() -> dict[int, str]:
    """The name of each opcode, by number; specialised and instrumented forms go by the name of their base.

    Such forms stand in ``_co_code_adaptive``. INSTRUMENTED_LINE and INSTRUMENTED_INSTRUCTION do not tell what they
    stand in front of, and keep their own names.
    """
    names = {number: name for name, number in opcode.opmap.items()}
    if sys.version_info >= (3, 13):
        metadata: Any = importlib.import_module("_opcode_metadata")
        specializations, numbers = metadata._specializations, metadata._specialized_opmap
    else:
        specializations = opcode._specializations  # type: ignore[attr-defined]  # not in the stubs
        numbers = dis._all_opmap  # type: ignore[attr-defined]  # not in the stubs
    for base, variants in specializations.items():
        for variant in variants:
            names[numbers[variant]] = base
    for number, name in list(names.items()):
        base = name.removeprefix("INSTRUMENTED_")
        if base in opcode.opmap:
            names[number] = base
    return names


_NAMES = _base_names()
_EXTENDED_ARG = opcode.opmap["EXTENDED_ARG"]


@attrs.frozen
class Instruction:
    """One instruction as it stands in the wordcode."""

    #: byte offset of the opcode, after its EXTENDED_ARG prefixes
    offset: int
    opname: str
    #: the argument, EXTENDED_ARG prefixes included
    oparg: int
    #: byte offset of the instruction after this one and its inline caches
    next_offset: int
    #: byte offset at which the first EXTENDED_ARG prefix stands; `offset` where there is none
    start: int


def read_wordcode(raw: CodeType, caches: Mapping[str, int], wordcode: bytes | None = None) -> list[Instruction]:
    """The instructions of *raw*; *caches* gives the inline cache units that follow each opcode.

    :param wordcode: read instead of ``co_code``
    :raises BytecodeError: for a byte that is no opcode, and for code that ends inside an instruction
    """
    if wordcode is None:
        wordcode = raw.co_code
    instructions: list[Instruction] = []
    extended = 0
    start: int | None = None
    offset = 0
    while offset < len(wordcode):
        number, low = wordcode[offset], wordcode[offset + 1]
        name = _NAMES.get(number)
        if name is None:
            raise BytecodeError(raw.co_qualname, offset, f"opcode {number}", "no such opcode in this Python version")
        if start is None:
            start = offset
        oparg = extended << 8 | low
        if number == _EXTENDED_ARG:
            extended = oparg
            offset += 2
            if offset == len(wordcode):
                raise BytecodeError(raw.co_qualname, offset - 2, name, "the code ends inside an instruction")
            continue
        following = offset + 2 + 2 * caches.get(name, 0)
        if following > len(wordcode):
            raise BytecodeError(raw.co_qualname, offset, name, "the code ends inside the instruction's caches")
        instructions.append(Instruction(offset, name, oparg, following, start))
        extended, start, offset = 0, None, following
    if not instructions:
        raise BytecodeError(raw.co_qualname, 0, "the first instruction", "there is no instruction")
    return instructions
