"""Reader and writer of ``co_linetable`` (CPython: Objects/locations.md, PEP 626 and PEP 657)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

__all__ = ["Position", "read_line_table", "write_line_table"]

_FIRST_ONE_LINE = 10
_NO_COLUMNS = 13
_LONG = 14
_NONE = 15
_UNITS_PER_ENTRY = 8


class Position(NamedTuple):
    """Where an instruction comes from: lines from 1, columns in UTF-8 bytes from 0, None where not known."""

    line: int | None
    end_line: int | None
    column: int | None
    end_column: int | None


def read_line_table(table: bytes, first_line: int) -> tuple[Position, ...]:
    """Decode *table* into one Position for each code unit (two bytes of wordcode).

    :raises ValueError: if the table ends inside an entry
    """
    positions: list[Position] = []
    line = first_line
    cursor = iter(table)
    try:
        for head in cursor:
            kind = head >> 3 & 15
            if kind == _NONE:
                position = Position(None, None, None, None)
            elif kind == _LONG:
                line += _read_signed(cursor)
                end_line = line + _read_unsigned(cursor)
                column = _read_unsigned(cursor)
                end_column = _read_unsigned(cursor)
                position = Position(
                    line, end_line, column - 1 if column else None, end_column - 1 if end_column else None
                )
            elif kind == _NO_COLUMNS:
                line += _read_signed(cursor)
                position = Position(line, line, None, None)
            elif kind >= _FIRST_ONE_LINE:
                line += kind - _FIRST_ONE_LINE
                position = Position(line, line, next(cursor), next(cursor))
            else:
                second = next(cursor)
                column = kind << 3 | second >> 4
                position = Position(line, line, column, column + (second & 15))
            positions.extend([position] * ((head & 7) + 1))
    except StopIteration:
        raise ValueError("the line table ends inside an entry") from None
    return tuple(positions)


def write_line_table(position: Position, first_line: int, units: int) -> bytes:
    """A table that gives *position* to each of *units* code units of a code object that starts at *first_line*."""
    table = bytearray()
    previous = first_line
    for done in range(0, units, _UNITS_PER_ENTRY):
        head = 0x80 | min(units - done, _UNITS_PER_ENTRY) - 1
        if position.line is None:
            table.append(head | _NONE << 3)
            continue
        delta, previous = position.line - previous, position.line
        if position.column is None or position.end_column is None or position.end_line is None:
            table.append(head | _NO_COLUMNS << 3)
            _write_signed(table, delta)
        else:
            table.append(head | _LONG << 3)
            _write_signed(table, delta)
            _write_unsigned(table, position.end_line - position.line)
            _write_unsigned(table, position.column + 1)
            _write_unsigned(table, position.end_column + 1)
    return bytes(table)


def _read_unsigned(cursor: Iterator[int]) -> int:
    value = shift = 0
    while True:
        byte = next(cursor)
        value |= (byte & 0x3F) << shift
        if not byte & 0x40:
            return value
        shift += 6


def _read_signed(cursor: Iterator[int]) -> int:
    value = _read_unsigned(cursor)
    return -(value >> 1) if value & 1 else value >> 1


def _write_unsigned(table: bytearray, value: int) -> None:
    while value > 0x3F:
        table.append(value & 0x3F | 0x40)
        value >>= 6
    table.append(value)


def _write_signed(table: bytearray, value: int) -> None:
    _write_unsigned(table, -value << 1 | 1 if value < 0 else value << 1)
