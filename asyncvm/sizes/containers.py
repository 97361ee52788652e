"""The sizes of containers: of the references that they hold, not of what these refer to."""

from __future__ import annotations

import math
import operator
from array import array
from collections import deque
from typing import Any

from asyncvm.sizes.texts import size_of_text

__all__ = [
    "added", "bytes_of", "from_keys", "items_size", "multiplied", "pools_size", "product_pools", "sum_of_all",
]  # fmt: skip

_POINTER = 8
#: repeated and joined by C code
_SEQUENCES = (str, bytes, bytearray, list, tuple, array, deque)
#: the iterables whose length is known, and who give it without executing any code of a guest's
_SIZED = (range, str, bytes, bytearray, list, tuple, set, frozenset, dict, array, deque)
#: iterators that know how many items they will give
_ITERATORS: tuple[Any, ...] = (
    iter(range(1)), iter(range(1 << 100)), iter([]), iter(()), iter(""), iter("\u0100"), iter(b""), iter(bytearray()),
    reversed([]), iter({}), iter(set()), iter({}.values()), iter({}.items()),
)  # fmt: skip
_HINTING = tuple(map(type, _ITERATORS))


def _length(iterable: Any) -> float:
    """How many items *iterable* has, 0 if that is not known."""
    kind = type(iterable)
    try:
        if kind in _SIZED:
            return len(iterable)
        if kind in _HINTING or kind.__module__ == "itertools":
            # `itertools.repeat` alone has a hint of those there
            return operator.length_hint(iterable)
    except (OverflowError, TypeError):
        return math.inf if kind is range or kind in _HINTING else 0
    return 0


def items_size(iterable: Any = ()) -> float:
    """What a list of all items takes."""
    return _length(iterable) * _POINTER


def _size(value: Any) -> int:
    """What the items of a sequence take."""
    if isinstance(value, array):
        return len(value) * value.itemsize
    if isinstance(value, list | tuple | deque):
        return len(value) * _POINTER
    return size_of_text(value)


def multiplied(left: Any, right: Any) -> float:
    """``left * right``"""
    if isinstance(left, int) and isinstance(right, int):
        return (left.bit_length() + right.bit_length()) / 8
    if isinstance(right, _SEQUENCES):
        left, right = right, left
    if not isinstance(left, _SEQUENCES) or not hasattr(type(right), "__index__"):
        return 0
    times = operator.index(right)
    if isinstance(left, deque) and left.maxlen is not None:
        times = min(times, left.maxlen // max(len(left), 1) + 1)
    return _size(left) * times if times > 1 and len(left) else 0


def added(left: Any, right: Any) -> float:
    """``left + right``; with ``+=``, and in ``extend``, the right one may be any iterable."""
    if not isinstance(left, _SEQUENCES) or (isinstance(left, deque) and left.maxlen is not None):
        return 0
    if isinstance(right, _SEQUENCES):
        return _size(left) + _size(right)
    if isinstance(left, list | deque):
        return _size(left) + items_size(right)
    return _size(left) + _length(right) if isinstance(left, bytearray | array) else 0


def bytes_of(source: Any = b"", *rest: Any, **keywords: Any) -> float:
    """``bytes`` and ``bytearray``"""
    if hasattr(type(source), "__index__"):
        return operator.index(source)
    return _length(source)


def from_keys(keys: Any, value: Any = None) -> float:
    """``dict.fromkeys``"""
    return _length(keys) * 3 * _POINTER


def pools_size(*iterables: Any, **keywords: Any) -> float:
    """What the functions of `itertools` take that keep all items: ``permutations`` and the like."""
    return sum(map(items_size, iterables[:1]))


def product_pools(*iterables: Any, repeat: Any = 1) -> float:
    """``itertools.product``"""
    times = repeat if isinstance(repeat, int) else 1
    return sum(map(items_size, iterables)) + len(iterables) * _POINTER * times


def sum_of_all(values: Any, start: Any = 0) -> float:
    """``sum``, which joins lists and tuples too"""
    if not isinstance(start, list | tuple) or not isinstance(values, list | tuple):
        return 0
    return _size(start) + sum(_size(value) for value in values if isinstance(value, list | tuple))
