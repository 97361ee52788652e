"""Reader and writer of ``co_exceptiontable`` (CPython: Objects/exception_handling_notes.txt)."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["ExceptionTableEntry", "moved_exception_table", "read_exception_table"]

_FIRST_OF_ENTRY = 0x80
_MORE = 0x40
_PAYLOAD = 0x3F


class ExceptionTableEntry(NamedTuple):
    """Instructions at byte offsets ``start <= offset < end`` are guarded by the handler at `target`."""

    start: int
    end: int
    target: int
    #: the handler's value stack has this many entries, before lasti and the exception are pushed
    depth: int
    #: whether the offset of the raising instruction is pushed below the exception
    lasti: bool


def read_exception_table(table: bytes) -> tuple[ExceptionTableEntry, ...]:
    """Decode *table*: entries of four varints (start, length, target, depth and lasti), most significant bits first.

    :raises ValueError: if the table ends inside an entry
    """
    numbers: list[int] = []
    value = 0
    unfinished = False
    for byte in table:
        value = value << 6 | byte & _PAYLOAD
        unfinished = bool(byte & _MORE)
        if not unfinished:
            numbers.append(value)
            value = 0
    if unfinished or len(numbers) % 4:
        raise ValueError("the exception table ends inside an entry")
    return tuple(
        ExceptionTableEntry(
            2 * numbers[i],
            2 * (numbers[i] + numbers[i + 1]),
            2 * numbers[i + 2],
            numbers[i + 3] >> 1,
            bool(numbers[i + 3] & 1),
        )
        for i in range(0, len(numbers), 4)
    )


def moved_exception_table(table: bytes, distance: int) -> bytes:
    """*table* for the same instructions *distance* bytes further on; entries that would begin before 0 are left out.

    :raises ValueError: if the table ends inside an entry
    """
    moved = bytearray()
    for entry in read_exception_table(table):
        start, target = entry.start + distance, entry.target + distance
        if start >= 0 and target >= 0:
            beginning = len(moved)
            for number in (start // 2, (entry.end - entry.start) // 2, target // 2, entry.depth << 1 | entry.lasti):
                _write_number(moved, number)
            moved[beginning] |= _FIRST_OF_ENTRY
    return bytes(moved)


def _write_number(table: bytearray, number: int) -> None:
    shift = max(number.bit_length() - 1, 0) // 6 * 6
    while shift:
        table.append(number >> shift & _PAYLOAD | _MORE)
        shift -= 6
    table.append(number & _PAYLOAD)
