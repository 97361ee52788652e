"""How error messages name types."""

from __future__ import annotations

import sys
from typing import Any

__all__ = ["fully_qualified", "mapping_name", "type_name"]

_BEFORE, _AFTER = "sequence item 0: expected str instance, ", " found"
#: how much of the name that message shows
_LONGEST = 80


def type_name(value: Any) -> str:
    """The name that C code has for the type of *value* (``tp_name``).

    That is the ``__name__`` of a type made by a class statement, and ``module.name`` of any other outside builtins. The
    two kinds cannot be told apart otherwise than by a message of the host's; the one used here executes nothing.
    """
    try:
        "".join([value])
    except TypeError as error:
        name: str = error.args[0][len(_BEFORE) : -len(_AFTER)]
        if len(name.encode()) < _LONGEST:
            return name
    return type(value).__name__


def fully_qualified(cls: type) -> str:
    """The name of a type in newer error messages (``PyType_GetFullyQualifiedName``)."""
    if cls.__module__ in ("builtins", "__main__"):
        return cls.__qualname__
    return f"{cls.__module__}.{cls.__qualname__}"


def mapping_name(value: Any) -> str:
    """How messages about mappings name the type of *value*; from 3.15 on, with its module."""
    return fully_qualified(type(value)) if sys.version_info >= (3, 15) else type_name(value)
