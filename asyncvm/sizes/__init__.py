"""How large the result of an operation will be, where that is known before it starts (`Limits.result_bytes`).

The problem: a host function cannot be interrupted. ``10 ** 10 ** 9`` and ``b"x" * 10 ** 12`` are one instruction each,
and no limit on instructions or time can stop them half-way.

The solution: for operations and functions whose result can be far larger than what they are given, the size is worked
out from the operands first: `numbers`, `texts`, `containers`. It is an estimate of the bytes that the result takes, not
less than a third of them, and not more than that by much. `calls` says which functions these are.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from asyncvm.sizes.calls import OPERATIONS, call_size, with_checked_functions
from asyncvm.sizes.containers import items_size
from asyncvm.sizes.texts import spec_width, texts_size

__all__ = ["OPERATIONS", "check_call", "check_items", "check_operation", "check_spec", "check_texts"]


def _refuse(size: float, limit: int) -> None:
    if size > limit:
        shown = f"{size:.0f}" if size < 1e15 else f"{size:.1e}"
        raise MemoryError(f"the result would take about {shown} bytes, and may take {limit}")


def check_operation(operation: Callable[[Any, Any], Any], left: Any, right: Any, limit: int) -> None:
    """Refuse ``operation(left, right)`` if its result would take more than *limit* bytes.

    :raises MemoryError: if it would
    """
    _refuse(OPERATIONS[operation](left, right), limit)


def check_items(iterable: Any, limit: int) -> None:
    """Refuse to make a container of the items of *iterable* if they would take more than *limit* bytes.

    :raises MemoryError: if they would
    """
    _refuse(items_size(iterable), limit)


def check_spec(spec: Any, limit: int) -> None:
    """Refuse to format a value by *spec* if the text would take more than *limit* bytes.

    :raises MemoryError: if it would
    """
    if isinstance(spec, str):
        _refuse(spec_width(spec), limit)


def check_texts(texts: list[Any], limit: int) -> None:
    """Refuse to join *texts* if the text would take more than *limit* bytes.

    :raises MemoryError: if it would
    """
    _refuse(texts_size(texts), limit)


def check_call(
    function: Any, arguments: list[Any], keywords: dict[str, Any] | None, limit: int
) -> tuple[list[Any], dict[str, Any] | None]:
    """Refuse to call the host's *function* if its result would take more than *limit* bytes, as far as that is known.

    :return: the arguments and keywords to call it with: a function that it will call by itself is checked then, too
    :raises MemoryError: if it would
    """
    _refuse(call_size(function, arguments, keywords), limit)
    return with_checked_functions(function, arguments, keywords, _checked, limit)


def _checked(function: Any, arguments: tuple[Any, ...], keywords: dict[str, Any], limit: int) -> Any:
    """Call *function*, for a host function that got it from a guest."""
    _refuse(call_size(function, arguments, keywords), limit)
    return function(*arguments, **keywords)
