"""A small assembler: code objects of the running version from lists of instructions that no compiler would write.

An instruction is the name of an opcode, or its name with an operand. EXTENDED_ARG prefixes, inline caches and the
distances of jumps are put in. What is assembled must be legal: the host executes it too, and checks nothing.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Sequence
from opcode import opmap
from types import CodeType
from typing import TypeAlias

import attrs

from asyncvm.bytecode.isa import CACHES

__all__ = [
    "FILE",
    "FUNCTION",
    "GENERATOR",
    "MODULE",
    "Const",
    "Guarded",
    "Item",
    "Label",
    "Name",
    "To",
    "assemble",
    "branch_if_false",
    "call",
    "callee",
    "each",
    "get_yield_from_iter",
    "import_name",
    "import_star",
    "list_to_tuple",
    "making",
    "send",
]

#: the file name of assembled code
FILE = "<assembled>"
MODULE = 0
FUNCTION = inspect.CO_OPTIMIZED | inspect.CO_NEWLOCALS
GENERATOR = FUNCTION | inspect.CO_GENERATOR

_VERSION = sys.version_info[:2]


@attrs.frozen
class Label:
    """Stands before an instruction; a jump to it goes to the first EXTENDED_ARG prefix of that instruction."""

    name: str


@attrs.frozen
class To:
    """The distance of a jump to a label."""

    label: str


@attrs.frozen
class Const:
    """The index of a value in ``co_consts``."""

    value: object


@attrs.frozen
class Name:
    """The index of a name in ``co_names``, shifted for the opcodes that keep flags below it."""

    name: str
    shift: int = 0
    flags: int = 0


Operand: TypeAlias = "int | Const | Name | To"
Item: TypeAlias = "str | Label | tuple[str, Operand]"


@attrs.frozen
class Guarded:
    """An exception table entry: what stands from `start` up to `end` has its handler at `handler` (labels)."""

    start: str
    end: str
    handler: str
    depth: int = 0
    lasti: bool = False


def assemble(
    items: Sequence[Item],
    guarded: Sequence[Guarded] = (),
    *,
    flags: int = MODULE,
    name: str = "<module>",
    params: tuple[str, ...] = (),
    consts: tuple[object, ...] = (),
    stacksize: int = 20,
) -> CodeType:
    """A code object of *items*, with what code of its kind (*flags*) begins with put before them.

    :param consts: the first of ``co_consts``; those that `Const` operands name come after them
    """
    prologue: tuple[Item, ...] = (("RESUME", 0),)
    if flags & inspect.CO_GENERATOR:
        prologue = ("RETURN_GENERATOR", "POP_TOP", *prologue)
    assembly = _Assembly([*prologue, *items], list(consts))
    wordcode = assembly.wordcode()
    template = compile("", FILE, "exec", dont_inherit=True)
    return template.replace(
        co_code=wordcode,
        co_consts=tuple(assembly.consts),
        co_names=tuple(assembly.names),
        co_varnames=params,
        co_nlocals=len(params),
        co_argcount=len(params),
        co_flags=flags,
        co_name=name,
        co_qualname=name,
        co_stacksize=stacksize,
        co_linetable=_line_table(len(wordcode) // 2),
        co_exceptiontable=b"".join(assembly.entry(entry) for entry in guarded),
    )


class _Assembly:
    """The items of one code object on their way to wordcode."""

    def __init__(self, items: Sequence[Item], consts: list[object]) -> None:
        self.consts = consts
        self.names: list[str] = []
        self.positions: dict[str, int] = {}
        self.items: list[tuple[str, int | To] | Label] = [self._resolved(item) for item in items]
        #: the EXTENDED_ARG prefixes of each jump; they only ever become more
        self.prefixes: dict[int, int] = {}

    def wordcode(self) -> bytes:
        while True:
            before = dict(self.positions), dict(self.prefixes)
            units = self._pass()
            if before == (self.positions, self.prefixes):
                return b"".join(units)

    def entry(self, guarded: Guarded) -> bytes:
        """An entry of the exception table (CPython: Objects/exception_handling_notes.txt)."""
        start, end = self.positions[guarded.start], self.positions[guarded.end]
        numbers = (start, end - start, self.positions[guarded.handler], guarded.depth << 1 | guarded.lasti)
        encoded = bytearray(b"".join(_varint(number) for number in numbers))
        encoded[0] |= 0x80
        return bytes(encoded)

    def _resolved(self, item: Item) -> tuple[str, int | To] | Label:
        if isinstance(item, Label):
            return item
        opname, operand = (item, 0) if isinstance(item, str) else item
        if isinstance(operand, Const):
            return opname, self._constant(operand.value)
        if isinstance(operand, Name):
            if operand.name not in self.names:
                self.names.append(operand.name)
            return opname, self.names.index(operand.name) << operand.shift | operand.flags
        return opname, operand

    def _constant(self, value: object) -> int:
        for index, constant in enumerate(self.consts):
            if constant is value:
                return index
        self.consts.append(value)
        return len(self.consts) - 1

    def _pass(self) -> list[bytes]:
        units: list[bytes] = []
        for index, item in enumerate(self.items):
            if isinstance(item, Label):
                self.positions[item.name] = len(units)
                continue
            opname, operand = item
            caches = CACHES.get(opname, 0)
            if isinstance(operand, To):
                following = len(units) + self.prefixes.get(index, 0) + 1 + caches
                distance = self.positions.get(operand.label, following) - following
                oparg = max(-distance if "BACKWARD" in opname else distance, 0)
                self.prefixes[index] = max(self.prefixes.get(index, 0), _prefixes_of(oparg))
            else:
                oparg = operand
            for prefix in range(self.prefixes.get(index, _prefixes_of(oparg)), 0, -1):
                units.append(bytes([opmap["EXTENDED_ARG"], oparg >> 8 * prefix & 0xFF]))
            units.append(bytes([opmap[opname], oparg & 0xFF]))
            units += [b"\0\0"] * caches
        return units


def _prefixes_of(oparg: int) -> int:
    return max((oparg.bit_length() + 7) // 8 - 1, 0)


def _varint(number: int) -> bytes:
    groups = [number & 0x3F]
    while number := number >> 6:
        groups.append(number & 0x3F | 0x40)
    return bytes(reversed(groups))


def _line_table(units: int) -> bytes:
    """Everything is on line 1 (form 13 of Objects/locations.md: a line and no columns)."""
    counts = [8] * (units // 8) + ([units % 8] if units % 8 else [])
    return b"".join(bytes([0x80 | 13 << 3 | count - 1, 0]) for count in counts)


# What is spelled differently in each version.


def callee(load: Item) -> list[Item]:
    """What *load* pushes, as what `call` calls."""
    return ["PUSH_NULL", load] if _VERSION < (3, 13) else [load, "PUSH_NULL"]


def call(count: int, keywords: tuple[str, ...] = ()) -> list[Item]:
    """Call what lies below *count* arguments, the last of them being *keywords*."""
    if _VERSION >= (3, 13):
        return [("LOAD_CONST", Const(keywords)), ("CALL_KW", count)] if keywords else [("CALL", count)]
    names: list[Item] = [("KW_NAMES", Const(keywords))] if keywords else []
    return [*names, *_precall(count), ("CALL", count)]


def _precall(count: int) -> list[Item]:
    return [("PRECALL", count)] if _VERSION < (3, 12) else []


def making(name: str, code: CodeType) -> list[Item]:
    """Make a function of *code* and bind it to *name*."""
    return [("LOAD_CONST", Const(code)), ("MAKE_FUNCTION", 0), ("STORE_NAME", Name(name))]


def branch_if_false(label: str) -> Item:
    """A jump forward unless the value on top, a bool, is true."""
    return ("POP_JUMP_FORWARD_IF_FALSE" if _VERSION < (3, 12) else "POP_JUMP_IF_FALSE", To(label))


def each(load: Item, body: Sequence[Item], label: str = "loop") -> list[Item]:
    """Iterate over what *load* pushes; *body* finds each value on top of the stack, and takes it."""
    ends: list[Item] = ["END_FOR"]
    if _VERSION < (3, 12):
        ends = []
    elif _VERSION == (3, 13):
        ends.append("POP_TOP")
    elif _VERSION >= (3, 14):
        ends.append("POP_ITER")
    return [
        load,
        "GET_ITER",
        Label(label),
        ("FOR_ITER", To(f"{label} ends")),
        *body,
        ("JUMP_BACKWARD", To(label)),
        Label(f"{label} ends"),
        *ends,
    ]


def get_yield_from_iter(load: Item) -> list[Item]:
    """The iterator that ``yield from`` makes of what *load* pushes."""
    if _VERSION < (3, 15):
        return [load, "GET_YIELD_FROM_ITER"]
    # an index or NULL lies above the iterator
    return [load, ("GET_ITER", 3), ("COPY", 2), ("SWAP", 2), "POP_ITER"]


def send(receiver: Item, values: Sequence[object], then: Sequence[Item]) -> list[Item]:
    """SEND each of *values* to what *receiver* pushes, each result taken off the stack by *then*.

    The last of the results may be what the receiver returns.
    """
    steps: list[Item] = [receiver] if _VERSION < (3, 15) else [receiver, "PUSH_NULL"]
    for value in values:
        steps += [("LOAD_CONST", Const(value)), ("SEND", To("sent")), *then]
    places = 1 if _VERSION < (3, 15) else 2
    drop: list[Item] = ["POP_TOP"] * places
    end: list[Item] = ["END_SEND"] if _VERSION >= (3, 12) else []
    return [*steps, *drop, ("JUMP_FORWARD", To("done")), Label("sent"), *end, *then, Label("done")]


def list_to_tuple() -> Item:
    return "LIST_TO_TUPLE" if _VERSION < (3, 12) else ("CALL_INTRINSIC_1", 6)


def import_name(name: str) -> Item:
    """IMPORT_NAME, not lazy."""
    return ("IMPORT_NAME", Name(name) if _VERSION < (3, 15) else Name(name, 2, 2))


def import_star() -> list[Item]:
    return ["IMPORT_STAR"] if _VERSION < (3, 12) else [("CALL_INTRINSIC_1", 2), "POP_TOP"]
