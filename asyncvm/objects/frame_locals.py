"""The local variables of a guest function's frame as a mapping, live in both directions (PEP 667)."""

from __future__ import annotations

import inspect
import sys
from collections.abc import ItemsView, Iterator, KeysView, Mapping, MutableMapping, ValuesView
from types import CellType
from typing import TYPE_CHECKING, Any
from weakref import ReferenceType

from asyncvm.null import NULL
from asyncvm.objects.naming import named

if TYPE_CHECKING:
    from asyncvm.frame import Frame

__all__ = ["FrameLocals", "TracebackLocals", "local_namespace"]

#: what the host has for this since 3.13
_native: type = type((lambda: sys._getframe().f_locals)())
#: since PEP 667 all views of a frame show the same names; before it, each is used once, and nobody knows the type
_IS_NATIVE = sys.version_info >= (3, 13)
_REFUSES_TO_DELETE = _IS_NATIVE and not hasattr(_native, "pop")
_UNBOUND = object()


class FrameLocals:
    """What ``f_locals`` and ``locals()`` are made of: bound variables by name, cells looked through."""

    __slots__ = ("_added", "_frame")
    if _IS_NATIVE:
        #: what ``isinstance`` asks when the real type does not match
        __class__ = property(lambda self: _native)

    def __init__(self, frame: Frame) -> None:
        self._frame = frame

    @property
    def _extra(self) -> Any:
        """Names that debuggers and ``exec`` add, which are no variables of the function."""
        if _IS_NATIVE and self._frame.code.flags & inspect.CO_OPTIMIZED:
            if self._frame.locals is None:
                self._frame.locals = {}
            return self._frame.locals
        try:
            return self._added
        except AttributeError:
            self._added: dict[Any, Any] = {}
            return self._added

    def _index(self, name: Any) -> int | None:
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

    def _value(self, name: Any) -> Any:
        """The value of *name*, `_UNBOUND` if it has none."""
        index = self._index(name)
        if index is None or index >= len(self._frame.fast):
            return self._extra.get(name, _UNBOUND)
        return _content(self._frame.fast[index])

    def __getitem__(self, name: Any) -> Any:
        value = self._value(name)
        if value is _UNBOUND:
            raise KeyError(f"local variable '{name!r}' is not defined" if _IS_NATIVE else name)
        return value

    def __setitem__(self, name: Any, value: Any) -> None:
        index = self._index(name)
        if index is None or index >= len(self._frame.fast):
            self._extra[name] = value
        elif self._is_cell(index):
            self._frame.fast[index].cell_contents = value
        else:
            self._frame.fast[index] = value

    def __delitem__(self, name: Any) -> None:
        if _REFUSES_TO_DELETE:
            raise TypeError("cannot remove variables from FrameLocalsProxy")
        if self._index(name) is not None:
            raise ValueError("cannot remove local variables from FrameLocalsProxy")
        del self._extra[name]

    def __contains__(self, name: Any) -> bool:
        hash(name)  # raises as the host's does
        return self._value(name) is not _UNBOUND

    def __iter__(self) -> Iterator[Any]:
        return iter(self._names())

    def _names(self) -> list[Any]:
        names = [
            name
            for name, value in zip(self._frame.code.localsplus, self._frame.fast, strict=False)
            if _content(value) is not _UNBOUND
        ]
        return list(dict.fromkeys([*names, *self._extra]))

    def __len__(self) -> int:
        return len(self._names())

    def __reversed__(self) -> Any:
        return self._names()[::-1]

    def keys(self) -> Any:
        return self._names() if _IS_NATIVE else KeysView(self)

    def values(self) -> Any:
        return [self[name] for name in self._names()] if _IS_NATIVE else ValuesView(self)

    def items(self) -> Any:
        return [(name, self[name]) for name in self._names()] if _IS_NATIVE else ItemsView(self)

    def get(self, name: Any, default: Any = None, /) -> Any:
        value = self._value(name)
        return default if value is _UNBOUND else value

    def setdefault(self, name: Any, default: Any = None, /) -> Any:
        value = self._value(name)
        if value is not _UNBOUND:
            return value
        self[name] = default
        return default

    if not _IS_NATIVE or hasattr(_native, "pop"):

        def pop(self, name: Any, *default: Any) -> Any:
            if self._index(name) is not None:
                raise ValueError("cannot remove local variables from FrameLocalsProxy")
            return self._extra.pop(name, *default)

    def update(self, other: Any, /) -> None:
        if _IS_NATIVE and not _is_mapping(other):
            raise TypeError("update() argument must be dict or another FrameLocalsProxy")
        for name, value in dict(other).items():
            self[name] = value

    def __eq__(self, other: object) -> Any:
        if type(other) is FrameLocals:
            return self._frame is other._frame
        return dict(self) == other if isinstance(other, dict) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # as mappings have it

    def __or__(self, other: Any) -> Any:
        return dict(self) | dict(other) if _is_mapping(other) else NotImplemented

    def __ror__(self, other: Any) -> Any:
        return dict(other) | dict(self) if _is_mapping(other) else NotImplemented

    def __ior__(self, other: Any) -> Any:
        if not _is_mapping(other):
            return NotImplemented
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


def _is_mapping(value: object) -> bool:
    return isinstance(value, dict) or type(value) is FrameLocals


if _IS_NATIVE:
    Mapping.register(FrameLocals)
    named(_native)(FrameLocals)
else:
    MutableMapping.register(FrameLocals)


class TracebackLocals(dict[str, Any]):
    """``f_locals`` of a frame in a traceback, before PEP 667: a dict that each look brings up to date.

    The interpreter does so itself, and expects a dict. It deletes what has no value. In a frame that stands for a
    guest's no variable has one; so a deletion is where the dict gets the guest's value.
    """

    __slots__ = ("_frame",)

    def __init__(self, frame: Frame) -> None:
        self._frame = ReferenceType(frame)

    def __delitem__(self, name: str) -> None:
        frame = self._frame()
        try:
            self[name] = _GONE[name] if frame is None else FrameLocals(frame)[name]
        except KeyError:
            dict.__delitem__(self, name)


_GONE: dict[str, Any] = {}


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
            if sys.version_info >= (3, 13):
                return FrameLocals(frame) if live else hidden
            return {**(frame.locals or {}), **hidden}
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
