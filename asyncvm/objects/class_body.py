"""Making a guest's class (Python/bltinmodule.c: builtin___build_class__; PEP 3115, PEP 487, PEP 560)."""

from __future__ import annotations

from types import CellType, FunctionType
from typing import Any

import attrs

from asyncvm.call import call, call_host, deliver
from asyncvm.eval import function_builtins, new_frame
from asyncvm.frame import NULL, Completion, Frame
from asyncvm.objects.function import guest_code
from asyncvm.objects.type_names import type_name

__all__ = ["build_class"]


def build_class(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``__build_class__(func, name, /, *bases, [metaclass], **kwds)``: push the frame of the class body."""
    if len(arguments) < 2:
        raise TypeError("__build_class__: not enough arguments")
    function, name, *original_bases = arguments
    if not isinstance(function, FunctionType):
        raise TypeError("__build_class__: func must be a function")
    if not isinstance(name, str):
        raise TypeError("__build_class__: name is not a string")
    code = guest_code(function)
    if code is None:
        return deliver(frame, completion, call_host(frame, __build_class__, arguments, keywords))
    keywords = dict(keywords or {})
    if not all(isinstance(key, str) for key in keywords):
        raise TypeError("keywords must be strings")
    bases = _resolve_bases(frame, tuple(original_bases))
    meta = keywords.pop("metaclass", NULL)
    if meta is NULL:
        meta = type(bases[0]) if bases else type
    if issubclass(type(meta), type):
        meta = _most_derived_metaclass(meta, bases)
    prepare = getattr(meta, "__prepare__", NULL)
    building = _Building(name, bases, bases != tuple(original_bases) and tuple(original_bases), meta, keywords,
                         completion, function)  # fmt: skip
    if prepare is NULL:
        return building.start_body(frame, {})
    return call(frame, prepare, [name, bases], dict(keywords), building)


def _resolve_bases(frame: Frame, bases: tuple[Any, ...]) -> tuple[Any, ...]:
    """Replace each base that is no class and has ``__mro_entries__`` by what that gives."""
    resolved: list[Any] = []
    for base in bases:
        entries = NULL if issubclass(type(base), type) else getattr(base, "__mro_entries__", NULL)
        if entries is NULL:
            resolved.append(base)
            continue
        replacement = call_host(frame, entries, [bases], None)
        if not isinstance(replacement, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        resolved.extend(replacement)
    return tuple(resolved)


def _most_derived_metaclass(meta: type, bases: tuple[Any, ...]) -> type:
    winner = meta
    for base in bases:
        kind = type(base)
        if type.__subclasscheck__(kind, winner):
            continue
        if type.__subclasscheck__(winner, kind):
            winner = kind
            continue
        raise TypeError(
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses "
            "of all its bases"
        )
    return winner


@attrs.define(eq=False)
class _Building(Completion):
    """A class statement whose ``__prepare__`` has yet to return the namespace."""

    name: str
    bases: tuple[Any, ...]
    original_bases: tuple[Any, ...] | bool
    meta: Any
    keywords: dict[str, Any]
    completion: Completion | None
    function: Any

    def returned(self, back: Frame, value: Any) -> Frame | None:
        if not hasattr(type(value), "__getitem__"):
            meta_name = self.meta.__name__ if issubclass(type(self.meta), type) else "<metaclass>"
            raise TypeError(f"{meta_name}.__prepare__() must return a mapping, not {type_name(value)}")
        return self.start_body(back, value)

    def start_body(self, back: Frame, namespace: Any) -> Frame:
        """Push the frame of the class body, whose names go to *namespace*."""
        function = self.function
        code = guest_code(function)
        assert code is not None
        fast = [*code.unbound, *(function.__closure__ or ())]
        return new_frame(
            code,
            function.__globals__,
            function_builtins(function),
            fast,
            back,
            function,
            _Body(self, namespace),
            namespace,
        )


@attrs.define(eq=False)
class _Body(Completion):
    """A class body is running; it returns its ``__class__`` cell, or None."""

    building: _Building
    namespace: Any

    def returned(self, back: Frame, value: Any) -> Frame | None:
        building = self.building
        if building.original_bases:
            self.namespace["__orig_bases__"] = building.original_bases
        made = _Made(building, value)
        return call(back, building.meta, [building.name, building.bases, self.namespace], building.keywords, made)


@attrs.define(eq=False)
class _Made(Completion):
    """The metaclass is being called; the ``__class__`` cell is to hold the class that it makes."""

    building: _Building
    cell: Any

    def returned(self, back: Frame, value: Any) -> Frame | None:
        if issubclass(type(value), type) and type(self.cell) is CellType:
            self._check_cell(value)
        return deliver(back, self.building.completion, value)

    def _check_cell(self, cls: type) -> None:
        try:
            content = self.cell.cell_contents
        except ValueError:
            content = NULL
        if content is cls:
            return
        name = self.building.name
        if content is NULL:
            raise RuntimeError(
                f"__class__ not set defining {name!r} as {cls!r}. Was __classcell__ propagated to type.__new__?"
            )
        raise TypeError(f"__class__ set to {content!r} defining {name!r} as {cls!r}")
