"""The sizes of texts and byte strings."""

from __future__ import annotations

import itertools
import operator
import re
import string
import sys
from collections.abc import Mapping
from typing import Any

__all__ = [
    "expanded", "formatted", "formatted_by_method", "formatted_value", "joined", "padded", "percent", "replaced",
    "size_of_text", "spec_width", "texts_size", "translated", "written",
]  # fmt: skip

_TEXTS = (str, bytes, bytearray)


def _width_of_characters(text: Any) -> int:
    """How many bytes a character of *text* takes."""
    if not isinstance(text, str) or not text or text.isascii():
        return 1
    if len(text) < _SHORT:
        highest = max(map(ord, text))
        return 1 if highest < 1 << 8 else 2 if highest < 1 << 16 else 4
    return round(sys.getsizeof(text) / len(text))


#: texts that are looked through; the overhead of those that are longer does not count
_SHORT = 400


def size_of_text(text: Any) -> int:
    return len(text) * _width_of_characters(text)


def texts_size(values: Any, more: float = 0) -> float:
    """What all texts among *values* take together, with *more* characters."""
    texts = [value for value in values if isinstance(value, _TEXTS)]
    return (sum(map(len, texts)) + more) * max(map(_width_of_characters, texts), default=1)


def padded(text: Any, width: Any, fill: Any = " ", /) -> float:
    """``ljust``, ``rjust``, ``center``, ``zfill``"""
    if not hasattr(type(width), "__index__"):
        return 0
    return max(operator.index(width), len(text)) * max(_width_of_characters(text), _width_of_characters(fill))


def replaced(text: Any, old: Any, new: Any, count: Any = -1, /) -> float:
    if not (isinstance(old, _TEXTS) and isinstance(new, _TEXTS)):
        return 0
    times: int = text.count(old)
    if isinstance(count, int) and 0 <= count < times:
        times = count
    return (len(text) + times * (len(new) - len(old))) * max(_width_of_characters(text), _width_of_characters(new))


def joined(separator: Any, parts: Any) -> float:
    if isinstance(parts, str):
        return len(parts) * (1 + len(separator)) * max(_width_of_characters(separator), _width_of_characters(parts))
    if not isinstance(parts, list | tuple | set | frozenset | dict):
        return 0
    width = max(map(_width_of_characters, parts), default=1)
    between = len(separator) * max(len(parts) - 1, 0) * max(_width_of_characters(separator), width)
    return texts_size(parts) + between


def expanded(text: Any, tabsize: Any = 8) -> float:
    """``expandtabs``"""
    tabs: int = text.count("\t" if isinstance(text, str) else b"\t")
    return (len(text) + tabs * operator.index(tabsize)) * _width_of_characters(text)


def translated(text: Any, table: Any, /) -> float:
    if not isinstance(text, str) or type(table) is not dict:
        return 0
    longer = {key: value for key, value in table.items() if isinstance(key, int) and isinstance(value, str)}
    grown = sum(text.count(chr(key)) * (len(value) - 1) for key, value in longer.items() if 0 <= key <= sys.maxunicode)
    return (len(text) + grown) * max(map(_width_of_characters, (text, *longer.values())))


def written(file: Any, data: Any, /) -> float:
    """``write`` of a file in memory, which may be far behind the end of what is there."""
    return int(file.tell()) + (len(data) if hasattr(type(data), "__len__") else 0)


# Formatting.

#: one conversion of ``%``: its width, its precision, its letter
_CONVERSION = re.compile(r"%(?:\(.*?\))?[-#0 +]*(\*|\d+)?(?:\.(\*|\d+))?[hlL]?(.)", re.DOTALL)
_WIDTH = re.compile(r"(\d+)(?:[,_])?(?:\.(\d+))?|\.(\d+)")


def spec_width(spec: str) -> int:
    """What a format specification pads or rounds to."""
    width = sum(_number(found) for match in _WIDTH.finditer(spec) for found in match.groups() if found is not None)
    return width * _width_of_characters(spec[:1])


def _number(digits: str) -> int:
    return int(digits) if len(digits) < _MANY_DIGITS else 10**_MANY_DIGITS


_MANY_DIGITS = 30


def percent(template: Any, values: Any) -> float:
    """``template % values``"""
    if not isinstance(template, _TEXTS):
        return 0
    text = template if isinstance(template, str) else template.decode("latin-1")
    parts = values if isinstance(values, tuple) else tuple(values.values()) if isinstance(values, dict) else (values,)
    width, following = 0, iter(parts)
    for found in _CONVERSION.finditer(text):
        *numbers, letter = found.groups()
        for number in numbers:
            given = next(following, None) if number == "*" else None if number is None else _number(number)
            width += abs(given) if isinstance(given, int) else 0
        if letter != "%":
            next(following, None)
    return texts_size((text, *parts), width)


def formatted_by_method(template: Any, *values: Any, **names: Any) -> float:
    """``template.format(*values, **names)``"""
    width, automatic = 0, itertools.count()
    for _, field, spec, _ in _PARSER.parse(template):
        if field == "":
            next(automatic)
        for literal, inner, _, _ in _PARSER.parse(spec) if spec else ():
            width += spec_width(literal)
            if inner is not None:
                width += _given_width(next(automatic) if inner == "" else inner, values, names)
    return texts_size((template, *values, *names.values()), width)


_PARSER = string.Formatter()


def _given_width(field: int | str, values: tuple[Any, ...], names: Mapping[str, Any]) -> int:
    """What the field of a format specification that has fields of its own is given, if it is a number."""
    if isinstance(field, str) and not field.isdigit():
        value = names.get(field)
    else:
        value = values[int(field)] if int(field) < len(values) else None
    return abs(value) if isinstance(value, int) else 0


def formatted(template: Any, values: Any) -> float:
    """``template.format_map(values)``"""
    return formatted_by_method(template, **values) if type(values) is dict else 0


def formatted_value(value: Any, spec: Any = "", /) -> float:
    """``format``"""
    return spec_width(spec) if isinstance(spec, str) else 0
