"""How the VM's own classes of guest objects show themselves."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

__all__ = ["named"]

T = TypeVar("T", bound=type)


def named(name: str) -> Callable[[T], T]:
    """Name a class as CPython names its own type, which is what error messages and reprs show."""

    def decorate(cls: T) -> T:
        cls.__name__ = cls.__qualname__ = name
        return cls

    return decorate
