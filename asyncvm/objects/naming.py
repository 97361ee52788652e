"""How the VM's own classes of guest objects show themselves."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

__all__ = ["named"]

T = TypeVar("T", bound=type)


def named(name: str) -> Callable[[T], T]:
    """Name a class as CPython names its own type, which error messages and reprs show; it takes no subclasses."""

    def refuse(cls: Any, /, **keywords: object) -> None:
        raise TypeError(f"type '{name}' is not an acceptable base type")

    def decorate(cls: T) -> T:
        cls.__name__ = cls.__qualname__ = name
        cls.__module__ = "builtins"
        setattr(cls, "__init_subclass__", classmethod(refuse))  # noqa: B010  # to mypy, a method is not assignable
        return cls

    return decorate
