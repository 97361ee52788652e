"""Values by number, kept as long as somebody else keeps them.

`weakref.WeakValueDictionary` would do, but it calls ``super()`` for each value that is put in: the one that a guest may
have put in the place of the builtin.
"""

from __future__ import annotations

from typing import Any, Generic, TypeVar
from weakref import ReferenceType

__all__ = ["WeakValues"]

V = TypeVar("V")


class _Reference(ReferenceType[V]):
    __slots__ = ("key",)
    key: int


class WeakValues(Generic[V]):
    """A dictionary of weak values."""

    __slots__ = ("__weakref__", "_forget", "_references")

    def __init__(self) -> None:
        references: dict[int, _Reference[V]] = {}

        def forget(reference: Any) -> None:  # without globals: the interpreter may be shutting down
            key = reference.key
            if references.get(key) is reference:
                del references[key]

        self._references, self._forget = references, forget

    def get(self, key: int) -> V | None:
        reference = self._references.get(key)
        return None if reference is None else reference()

    def __setitem__(self, key: int, value: V) -> None:
        reference = _Reference(value, self._forget)
        reference.key = key
        self._references[key] = reference

    def __len__(self) -> int:
        return len(self.values())

    def values(self) -> list[V]:
        """All that are alive."""
        found = [reference() for reference in list(self._references.values())]
        return [value for value in found if value is not None]
