"""How large the result of an operation will be, where that is known before it starts (`Limits.result_bytes`).

The problem: a host function cannot be interrupted. ``10 ** 10 ** 9`` and ``b"x" * 10 ** 12`` are one instruction each,
and no limit on instructions or time can stop them half-way.

The solution: for operations and functions whose result can be far larger than what they are given, the size is worked
out from the operands first. It is an estimate of the bytes that the result takes, not less than a third of them.
"""

from __future__ import annotations

import math
import operator
import re
import sys
from collections.abc import Callable, Mapping
from types import BuiltinFunctionType, MethodDescriptorType, MethodWrapperType, ModuleType, WrapperDescriptorType
from typing import Any

__all__ = ["OPERATIONS", "check_call", "check_items", "check_operation", "check_spec", "check_texts"]

_POINTER = 8
_SEQUENCES = (str, bytes, bytearray, list, tuple)


def _refuse(size: float, limit: int) -> None:
    if size > limit:
        shown = f"{size:.0f}" if size < 1e15 else f"{size:.1e}"
        raise MemoryError(f"the result would take about {shown} bytes, and may take {limit}")


def _size(value: Any) -> int:
    """The bytes that the items of a sequence take."""
    return len(value) * _POINTER if isinstance(value, list | tuple) else sys.getsizeof(value)


def _product(left: Any, right: Any) -> float:
    if isinstance(left, int) and isinstance(right, int):
        return (left.bit_length() + right.bit_length()) / 8
    if isinstance(right, _SEQUENCES):
        left, right = right, left
    if isinstance(left, _SEQUENCES) and hasattr(type(right), "__index__"):
        times = operator.index(right)
        return _size(left) * times if times > 1 and len(left) else 0
    return 0


def _power(base: Any, exponent: Any, modulus: Any = None) -> float:
    if modulus is None and isinstance(base, int) and isinstance(exponent, int) and exponent > 0:
        # 2 ** n has n + 1 bits; 0 and 1 stay what they are
        return (abs(base).bit_length() - 1) * exponent / 8 if abs(base) > 1 else 0
    return 0


def _shifted(value: Any, count: Any) -> float:
    if isinstance(value, int) and isinstance(count, int) and value:
        return (value.bit_length() + count) / 8
    return 0


def _sum(left: Any, right: Any) -> float:
    if isinstance(left, _SEQUENCES) and isinstance(right, _SEQUENCES):
        return _size(left) + _size(right)
    return 0


def _texts(values: Any) -> int:
    """The length of all texts among *values*."""
    return sum(len(value) for value in values if isinstance(value, str | bytes | bytearray))


_CONVERSION = re.compile(r"%(?:\(.*?\))?[-#0 +]*(\*|\d+)?(?:\.(\*|\d+))?")


def _formatted(template: Any, values: Any) -> float:
    """``template % values``"""
    if not isinstance(template, str | bytes | bytearray):
        return 0
    text = template if isinstance(template, str) else template.decode("latin-1")
    parts = values if isinstance(values, tuple) else tuple(values.values()) if isinstance(values, dict) else (values,)
    total, starred = len(text) + _texts(parts), 0
    for found in _CONVERSION.finditer(text):
        for number in found.groups():
            if number == "*":
                starred += 1
            elif number is not None:
                total += int(number)
    if starred and isinstance(values, tuple):
        total += sum(abs(value) for value in values if isinstance(value, int))
    return total


#: by operator: how many bytes its result takes
OPERATIONS: Mapping[Callable[..., Any], Callable[..., float]] = {
    operator.add: _sum,
    operator.iadd: _sum,
    operator.concat: _sum,
    operator.iconcat: _sum,
    operator.mul: _product,
    operator.imul: _product,
    operator.lshift: _shifted,
    operator.ilshift: _shifted,
    operator.pow: _power,
    operator.ipow: _power,
    operator.mod: _formatted,
    operator.imod: _formatted,
}


def check_operation(operation: Callable[[Any, Any], Any], left: Any, right: Any, limit: int) -> None:
    """Refuse ``operation(left, right)`` if its result would take more than *limit* bytes.

    :raises MemoryError: if it would
    """
    _refuse(OPERATIONS[operation](left, right), limit)


_WIDTH = re.compile(r"(\d+)(?:[,_])?(?:\.(\d+))?|\.(\d+)")


def _width(spec: str) -> int:
    """What a format specification pads or rounds to."""
    return sum(int(number) for found in _WIDTH.finditer(spec) for number in found.groups() if number is not None)


def check_spec(spec: Any, limit: int) -> None:
    """Refuse to format a value by *spec* if the text would take more than *limit* bytes.

    :raises MemoryError: if it would
    """
    if isinstance(spec, str):
        _refuse(_width(spec), limit)


def check_texts(texts: list[Any], limit: int) -> None:
    """Refuse to join *texts* if the text would take more than *limit* bytes.

    :raises MemoryError: if it would
    """
    _refuse(_texts(texts), limit)


def check_items(iterable: Any, limit: int) -> None:
    """Refuse to make a list of *iterable* if it has a length, and the list would take more than *limit* bytes.

    :raises MemoryError: if it would
    """
    _refuse(_items(iterable), limit)


def _items(iterable: Any = (), *rest: Any) -> float:
    try:
        return len(iterable) * _POINTER if isinstance(iterable, range | str | bytes | bytearray | list | tuple) else 0
    except OverflowError:
        return math.inf


def _bytes(source: Any = b"", *rest: Any) -> float:
    return source if isinstance(source, int) else _items(source) / _POINTER


def _padded(text: Any, width: Any, *rest: Any) -> float:
    return operator.index(width) if hasattr(type(width), "__index__") else 0


def _replaced(text: Any, old: Any, new: Any, count: Any = -1, /) -> float:
    if not (isinstance(text, str | bytes | bytearray) and isinstance(new, type(old) if old else type(text))):
        return 0
    times = text.count(old)
    if isinstance(count, int) and 0 <= count < times:
        times = count
    return len(text) + times * (len(new) - len(old))


def _joined(separator: Any, parts: Any) -> float:
    if not isinstance(parts, list | tuple):
        return 0
    return _texts(parts) + len(separator) * len(parts)


def _expanded(text: Any, tabsize: Any = 8, **keywords: Any) -> float:
    tabs: int = text.count("\t" if isinstance(text, str) else b"\t")
    return len(text) + tabs * operator.index(keywords.get("tabsize", tabsize))


def _str_formatted(template: Any, *values: Any, **names: Any) -> float:
    """``template.format(*values, **names)``: nested fields take their widths from the values."""
    given = (*values, *names.values())
    total = _width(" ".join(re.findall(r":([^{}]*)", template))) + len(template) + _texts(given)
    if re.search(r":[^{}]*\{", template):
        total += sum(abs(value) for value in given if isinstance(value, int))
    return total


def _format(value: Any, spec: Any = "", /) -> float:
    return _width(spec) if isinstance(spec, str) else 0


def _factorial(number: Any) -> float:
    if not isinstance(number, int) or number < 2:
        return 0
    return math.lgamma(number + 1) / math.log(2) / 8 if number < 1 << 1000 else math.inf


def _combinations(total: Any, chosen: Any = None) -> float:
    if not isinstance(total, int):
        return 0
    return total.bit_length() * (chosen if isinstance(chosen, int) else total) / 8


def _rounded(number: Any, digits: Any = None) -> float:
    return -digits / 2 if isinstance(number, int) and isinstance(digits, int) and digits < 0 else 0


def _second(value: Any, count: Any = 1, *rest: Any, **keywords: Any) -> float:
    count = keywords.get("length", count)
    return count if isinstance(count, int) else 0


_FUNCTIONS: Mapping[Any, Callable[..., float]] = {
    **OPERATIONS,
    pow: _power,
    format: _format,
    round: _rounded,
    math.factorial: _factorial,
    math.comb: _combinations,
    math.perm: _combinations,
    list: _items,
    tuple: _items,
    set: _items,
    frozenset: _items,
    sorted: _items,
    bytes: _bytes,
    bytearray: _bytes,
}
_METHODS: Mapping[str, tuple[tuple[type, ...], Callable[..., float]]] = {
    **dict.fromkeys(("ljust", "rjust", "center", "zfill"), ((str, bytes, bytearray), _padded)),
    "replace": ((str, bytes, bytearray), _replaced),
    "join": ((str, bytes, bytearray), _joined),
    "expandtabs": ((str, bytes, bytearray), _expanded),
    "format": ((str,), _str_formatted),
    "to_bytes": ((int,), _second),
    "__pow__": ((int,), _power),
    "__lshift__": ((int,), _shifted),
    "__rlshift__": ((int,), lambda count, value: _shifted(value, count)),
    "__rpow__": ((int,), lambda exponent, base, *rest: _power(base, exponent)),
    **dict.fromkeys(("__mul__", "__rmul__", "__imul__"), ((int, *_SEQUENCES), _product)),
    **dict.fromkeys(("__add__", "__iadd__", "extend"), (_SEQUENCES, _sum)),
    "__mod__": ((str, bytes, bytearray), _formatted),
    "__format__": ((object,), _format),
}
_BOUND = frozenset({BuiltinFunctionType, MethodWrapperType})
_UNBOUND = frozenset({MethodDescriptorType, WrapperDescriptorType})


def check_call(function: Any, arguments: list[Any], keywords: dict[str, Any] | None, limit: int) -> None:
    """Refuse to call the host's *function* if its result would take more than *limit* bytes, as far as that is known.

    :raises MemoryError: if it would
    """
    kind = type(function)
    estimate: Callable[..., float] | None = None
    if kind in _BOUND and not isinstance(function.__self__, ModuleType | type):
        entry = _METHODS.get(function.__name__)
        if entry is not None and isinstance(function.__self__, entry[0]):
            estimate, arguments = entry[1], [function.__self__, *arguments]
    elif kind in _UNBOUND:
        entry = _METHODS.get(function.__name__)
        if entry is not None and arguments and isinstance(arguments[0], entry[0]):
            estimate = entry[1]
    elif kind is BuiltinFunctionType or kind is type:
        estimate = _FUNCTIONS.get(function)
    if estimate is None:
        return
    try:
        size = estimate(*arguments, **(keywords or {}))
    except (TypeError, ValueError, AttributeError):
        return  # the call is wrong, and says so itself
    _refuse(size, limit)
