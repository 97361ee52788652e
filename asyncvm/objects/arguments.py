"""The errors for wrong arguments to methods that are C functions in CPython, of which none takes keywords."""

from __future__ import annotations

from typing import Any

from asyncvm.frame import NULL

__all__ = ["check_no_arguments", "check_one_argument"]


def check_no_arguments(owner: object, method: str, rest: tuple[Any, ...], keywords: dict[str, Any]) -> None:
    """A method without parameters was called with *rest* and *keywords*: refuse both."""
    if rest or keywords:
        _refuse(owner, method, "no arguments", len(rest), keywords)


def check_one_argument(owner: object, method: str, value: Any, rest: tuple[Any, ...], keywords: dict[str, Any]) -> None:
    """A method with one parameter was called with *value* (NULL: none), *rest* and *keywords*."""
    if value is NULL or rest or keywords:
        _refuse(owner, method, "exactly one argument", len(rest) + (value is not NULL), keywords)


def _refuse(owner: object, method: str, wanted: str, count: int, keywords: dict[str, Any]) -> None:
    name = f"{type(owner).__name__}.{method}()"
    if keywords:
        raise TypeError(f"{name} takes no keyword arguments")
    raise TypeError(f"{name} takes {wanted} ({count} given)")
