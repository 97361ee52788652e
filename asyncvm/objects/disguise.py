"""Methods that only the host's interpreter finds, because CPython's own types do without them.

The host awaits a coroutine of its own, and one made of a generator by ``types.coroutine``, without calling a method.
With a guest's it has to call one: ``__await__``, and ``__iter__`` for ``yield from``. But natively a coroutine is not
iterable, such a generator has no ``__await__``, and ``isinstance(generator, Awaitable)`` is False. So these methods are
there for the instruction that needs them only, and the abstract base classes, which look into ``__dict__``, do not see
them.
"""

from __future__ import annotations

from collections.abc import Callable
from opcode import opmap
from types import FrameType, MappingProxyType, MethodType
from typing import Any

from asyncvm.host.concealment import visible_frame

__all__ = ["Disguised", "executes", "only_for"]


def executes(frame: FrameType | None, *opnames: str) -> bool:
    """Whether the host's *frame* is at an instruction of one of these names; GET_ITER only where it awaits, in 3.15."""
    if frame is None:
        return False
    opcode, oparg = frame.f_code.co_code[frame.f_lasti : frame.f_lasti + 2]
    return any(opmap.get(opname) == opcode and (opname != "GET_ITER" or oparg) for opname in opnames)


class only_for:
    """Decorator: a method that is there while the host executes one of the instructions named, and else is not."""

    def __init__(self, *opnames: str) -> None:
        self._opnames = opnames
        self.__wrapped__: Any = None

    def __call__(self, function: Callable[[Any], Any]) -> Any:
        self.__wrapped__ = function
        return self

    def __get__(self, instance: Any, owner: type) -> Any:
        if instance is not None and executes(visible_frame(), *self._opnames):
            return MethodType(self.__wrapped__, instance)
        raise AttributeError(f"'{owner.__name__}' object has no attribute '{self.__wrapped__.__name__}'")


class Disguised(type):
    """The metaclass of classes with such methods: their ``__dict__`` does not show them."""

    @property  # type: ignore[misc]  # a final attribute to mypy, not to the host
    def __dict__(cls) -> Any:  # type: ignore[override]
        namespace: MappingProxyType[str, Any] = type.__dict__["__dict__"].__get__(cls)
        return MappingProxyType({name: value for name, value in namespace.items() if type(value) is not only_for})
