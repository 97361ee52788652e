"""What a guest may use."""

from __future__ import annotations

import sys
from typing import Any

import attrs

__all__ = ["Limits"]


def _positive(instance: object, attribute: attrs.Attribute[Any], value: int | None) -> None:
    if value is not None and value < 1:
        raise ValueError(f"Limits({attribute.name}={value!r}): must be at least 1")


@attrs.frozen(kw_only=True)
class Limits:
    """Bounds on what the guests of a VM may use.

    :param recursion: how many guest frames may be active above each other in one thread before the guest gets
        RecursionError; the host's own recursion limit (``sys.getrecursionlimit()``) unless told.
    :param instructions: how many instructions all guests of the VM together may execute; None for any number. The guest
        that would execute one more gets InstructionLimit at that instruction, and is ended without running any of its
        handlers or clean-up.
    :raises ValueError: if a limit is smaller than 1
    :raises TypeError: if a limit is not an int
    """

    recursion: int = attrs.field(
        factory=sys.getrecursionlimit, validator=[attrs.validators.instance_of(int), _positive]
    )
    instructions: int | None = attrs.field(
        default=None, validator=[attrs.validators.optional(attrs.validators.instance_of(int)), _positive]
    )
