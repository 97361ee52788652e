"""Builtins that guests hand to host code: ``map(eval, texts)``, ``Thread(target=exec, args=[text])``.

The VM takes over ``exec``, ``eval`` and others where a guest calls them (host.interceptors). But host code that gets
one of them for an argument would call the host's own, which has the host's interpreter execute the guest's text, in the
namespaces of whatever host code entered the VM. So host code gets an object of the VM's own in its place.

An object in a container, or one that host code finds in an attribute, is not looked for.
"""

from __future__ import annotations

from collections.abc import Callable
from types import BuiltinFunctionType
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from asyncvm.frame import Frame
    from asyncvm.machine import Machine

__all__ = ["STAND_INS", "Action", "StandIn", "is_replaced", "replace"]

#: what the host's calls of a builtin do instead: (stand-in, arguments, keywords)
Action: TypeAlias = "Callable[[StandIn, tuple[Any, ...], dict[str, Any]], Any]"

#: the builtins that are replaced
STAND_INS: dict[Any, Action] = {}


class StandIn:
    """What host code gets instead of a builtin; to ``isinstance`` and ``==`` it is that builtin."""

    __slots__ = ("__weakref__", "machine", "origin", "original")
    #: what ``isinstance`` asks when the real type does not match
    __class__ = property(lambda self: BuiltinFunctionType)

    def __init__(self, original: Any, machine: Machine, origin: object) -> None:
        #: the builtin
        self.original = original
        self.machine = machine
        #: of the code of the guest that gave it to the host
        self.origin = origin

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        return STAND_INS[self.original](self, arguments, keywords)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.original, name)

    @property
    def __doc__(self) -> str | None:  # type: ignore[override]  # the stubs have a plain attribute
        doc: str | None = self.original.__doc__
        return doc

    @property
    def __module__(self) -> Any:  # type: ignore[override]  # the stubs have a plain attribute
        return self.original.__module__

    def __eq__(self, other: object) -> bool:
        return other is self.original or (type(other) is StandIn and other.original is self.original)

    def __hash__(self) -> int:
        return hash(self.original)

    def __reduce_ex__(self, protocol: object) -> Any:
        return getattr, (self.original.__self__, self.original.__name__)

    def __repr__(self) -> str:
        return repr(self.original)


def is_replaced(value: Any) -> bool:
    """Whether host code gets something else in the place of *value*."""
    return type(value) is BuiltinFunctionType and value in STAND_INS


def replace(frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None) -> None:
    """Put stand-ins into the *arguments* and *keywords* of a call of host code by the guest in *frame*."""
    code = frame.code
    for index, argument in enumerate(arguments):
        if is_replaced(argument):
            arguments[index] = StandIn(argument, code.machine, code.origin)
    if keywords:
        for name, argument in keywords.items():
            if is_replaced(argument):
                keywords[name] = StandIn(argument, code.machine, code.origin)
