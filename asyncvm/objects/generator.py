"""Guest generators (PEP 342, PEP 380; CPython: Objects/genobject.c)."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator
from types import CodeType, GeneratorType
from typing import Any

from asyncvm.frame import Frame
from asyncvm.objects.disguise import Disguised, unless_named
from asyncvm.objects.frame_object import frame_object
from asyncvm.objects.naming import code_attribute, named, read_only
from asyncvm.objects.resumable import Driven

__all__ = ["GuestGenerator"]


class GuestGenerator(Driven):
    """A guest generator; to ``isinstance`` a ``types.GeneratorType``."""

    __slots__ = ()
    kind = "generator"
    #: what ``isinstance`` asks when the real type does not match
    __class__ = property(lambda self: GeneratorType)

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        return self.send(None)

    def __del__(self) -> None:
        if self.frame is not None and (self.started or self.shows_its_close):
            self.end()

    if sys.version_info >= (3, 15):

        @read_only
        def gi_state(self) -> str:
            return f"GEN_{self.state_name}"

    @read_only
    def gi_frame(self) -> Any:
        return frame_object(self.frame)

    @read_only
    def gi_running(self) -> bool:
        return self.is_running

    @read_only
    def gi_suspended(self) -> bool:
        return self.is_suspended

    @code_attribute
    def gi_code(self) -> CodeType:
        return self.code_object

    @read_only
    def gi_yieldfrom(self) -> Any:
        return self.awaiting


class IterableCoroutine(GuestGenerator, metaclass=Disguised):
    """What a function decorated with ``types.coroutine`` returns: native code can await it too."""

    __slots__ = ()

    @unless_named
    def __await__(self) -> Iterator[Any]:
        return self


named(GeneratorType)(IterableCoroutine)
named(GeneratorType)(GuestGenerator)


def make_generator(frame: Frame) -> GuestGenerator:
    """The generator object of *frame*."""
    if frame.flags & inspect.CO_ITERABLE_COROUTINE:
        return IterableCoroutine(frame)
    return GuestGenerator(frame)
