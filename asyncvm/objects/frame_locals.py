"""The local variables of a guest function's frame as a mapping, live in both directions (PEP 667)."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator, MutableMapping
from types import CellType
from typing import TYPE_CHECKING, Any

from asyncvm.null import NULL

if TYPE_CHECKING:
    from asyncvm.frame import Frame

__all__ = ["FrameLocals", "local_namespace"]

__all__ = ["FrameLocals"]


class FrameLocals(MutableMapping[str, Any]):
    """What ``f_locals`` and ``locals()`` are made of: bound variables by name, cells looked through."""

    __slots__ = ("_extra", "_frame")

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        #: names that debuggers and ``exec`` add, which are no variables of the function
        self._extra: Any = {}
        if _VIEWS_SHARE_EXTRA_NAMES:
            if frame.locals is None:
                frame.locals = self._extra
            self._extra = frame.locals

    def _index(self, name: str) -> int | None:
        """Where the variable is. A name that is also used in an inlined comprehension (PEP 709) has two places."""
        names = self._frame.code.localsplus
        try:
            index = names.index(name)
        except ValueError:
            return None
        fast = self._frame.fast
        if index < len(fast) and _content(fast[index]) is _UNBOUND and name in names[index + 1 :]:
            return names.index(name, index + 1)
        return index

    def __getitem__(self, name: str) -> Any:
        index = self._index(name)
        if index is None or index >= len(self._frame.fast):
            return self._extra[name]
        value = _content(self._frame.fast[index])
        if value is _UNBOUND:
            raise KeyError(name)
        return value

    def __setitem__(self, name: str, value: Any) -> None:
        index = self._index(name)
        if index is None or index >= len(self._frame.fast):
            self._extra[name] = value
        elif self._is_cell(index):
            self._frame.fast[index].cell_contents = value
        else:
            self._frame.fast[index] = value

    def __delitem__(self, name: str) -> None:
        if self._index(name) is not None:
            raise ValueError("cannot remove local variables from FrameLocalsProxy")
        del self._extra[name]

    def __iter__(self) -> Iterator[str]:
        names = [
            name
            for name, value in zip(self._frame.code.localsplus, self._frame.fast, strict=False)
            if _content(value) is not _UNBOUND
        ]
        return iter(dict.fromkeys([*names, *self._extra]))

    def __len__(self) -> int:
        return len(list(iter(self)))

    if sys.version_info >= (3, 13):

        def keys(self) -> list[str]:  # type: ignore[override]  # a list there too
            return list(self)

        def values(self) -> list[Any]:  # type: ignore[override]
            return [self[name] for name in self]

        def items(self) -> list[tuple[str, Any]]:  # type: ignore[override]
            return [(name, self[name]) for name in self]

    def __reversed__(self) -> Iterator[str]:
        return reversed(list(self))

    def __or__(self, other: Any) -> dict[str, Any]:
        result: dict[str, Any] = dict(self) | other
        return result

    def __ror__(self, other: Any) -> dict[str, Any]:
        result: dict[str, Any] = other | dict(self)
        return result

    def __ior__(self, other: Any) -> FrameLocals:
        self.update(other)
        return self

    def copy(self) -> dict[str, Any]:
        """The variables as they are now."""
        return dict(self)

    def __repr__(self) -> str:
        return repr(dict(self))

    def _is_cell(self, index: int) -> bool:
        raw = self._frame.code.raw
        name = self._frame.code.localsplus[index]
        return name in (*raw.co_cellvars, *raw.co_freevars) and type(self._frame.fast[index]) is CellType


#: since PEP 667 all views of a frame show the same names; before it, each is used once
_VIEWS_SHARE_EXTRA_NAMES = sys.version_info >= (3, 13)
_UNBOUND = object()


def _content(value: Any) -> Any:
    """A variable's value, `_UNBOUND` if it has none."""
    if value is NULL:
        return _UNBOUND
    if type(value) is CellType:
        try:
            return value.cell_contents
        except ValueError:
            return _UNBOUND
    return value


def local_namespace(frame: Frame, live: bool = False) -> Any:
    """What ``locals()`` gives in *frame*; if *live*, what ``f_locals`` gives."""
    if not frame.code.flags & inspect.CO_OPTIMIZED:
        hidden = {
            name: value
            for name, value in zip(frame.code.raw.co_varnames, frame.fast, strict=False)
            if value is not NULL and type(value) is not CellType
        }
        if hidden:  # an inlined comprehension (PEP 709) is running
            return hidden if sys.version_info >= (3, 13) else {**(frame.locals or {}), **hidden}
        return frame.locals
    if sys.version_info >= (3, 13):
        return FrameLocals(frame) if live else dict(FrameLocals(frame))
    # Before PEP 667 a frame has one dict, brought up to date by each look.
    current = dict(FrameLocals(frame))
    if frame.locals is None:
        frame.locals = {}
    for name in frame.code.localsplus:
        if name not in current:
            frame.locals.pop(name, None)
    frame.locals.update(current)
    return frame.locals
