"""Methods that only the host's interpreter finds, because CPython's own types do without them.

The host awaits a coroutine of its own, and one made of a generator by ``types.coroutine``, without calling a method.
With a guest's it has to call one: ``__await__``, and ``__iter__`` for ``yield from``. But natively a coroutine is not
iterable, such a generator has no ``__await__``, and ``isinstance(generator, Awaitable)`` is False. So these methods are
there only for those that need them, and the abstract base classes, which look into ``__dict__``, do not see them.
Only one instruction needs ``__iter__``. But ``__await__`` is needed by what C code does for any instruction: what
``anext`` with a default gives does so when it is sent something. It is hidden from code that asks for it by its name.
"""

from __future__ import annotations

from collections.abc import Callable
from opcode import opmap
from types import FrameType, MappingProxyType, MethodType
from typing import Any

from asyncvm.host.concealment import visible_frame
from asyncvm.host.stack import guest_is_innermost

__all__ = ["Disguised", "executes", "only_for", "unless_named"]


_CACHE = opmap["CACHE"]


def executes(frame: FrameType | None, *opnames: str) -> bool:
    """Whether the host's *frame* is at an instruction of one of these names; GET_ITER only where it awaits, in 3.15."""
    if frame is None:
        return False
    instructions, at = frame.f_code.co_code, frame.f_lasti
    while at > 0 and instructions[at] == _CACHE:  # where 3.11 and 3.12 leave a frame that has another one pushed on it
        at -= 2
    opcode, oparg = instructions[at], instructions[at + 1]
    return any(opmap.get(opname) == opcode and (opname != "GET_ITER" or oparg) for opname in opnames)


class _Hidden:
    """Decorator: a method that is there for some, and else is not."""

    def __init__(self, function: Callable[[Any], Any]) -> None:
        self.__wrapped__ = function  # the name by which concealment finds it

    def is_there_for_caller(self, instance: Any) -> bool:
        raise NotImplementedError  # an interface: there are two ways to tell

    def __get__(self, instance: Any, owner: type) -> Any:
        if instance is not None and self.is_there_for_caller(instance):
            return MethodType(self.__wrapped__, instance)
        raise AttributeError(f"'{owner.__name__}' object has no attribute '{self.__wrapped__.__name__}'")


class only_for(_Hidden):
    """Decorator: a method that is there while the host executes one of the instructions named."""

    def __init__(self, *opnames: str) -> None:
        self._opnames = opnames

    def __call__(self, function: Callable[[Any], Any]) -> Any:
        self.__wrapped__ = function
        return self

    def is_there_for_caller(self, instance: Any) -> bool:
        return executes(visible_frame(), *self._opnames)


class unless_named(_Hidden):
    """Decorator: a method of generators that is not there for guest or host code in which its name stands."""

    def is_there_for_caller(self, instance: Any) -> bool:
        name = self.__wrapped__.__name__
        state = instance.code.machine.state
        if state.frame is not None and guest_is_innermost(state):
            raw = state.frame.code.raw
            return not (name in raw.co_consts or state.frame.code.sources[state.frame.index].opname in _LOADING)
        host = visible_frame()
        return host is None or not (name in host.f_code.co_consts or executes(host, *_LOADING))


#: the instructions that look for an attribute
_LOADING = ("LOAD_ATTR", "LOAD_METHOD")


class Disguised(type):
    """The metaclass of classes with such methods: their ``__dict__`` does not show them."""

    @property  # type: ignore[misc]  # a final attribute to mypy, not to the host
    def __dict__(cls) -> Any:  # type: ignore[override]
        namespace: MappingProxyType[str, Any] = type.__dict__["__dict__"].__get__(cls)
        return MappingProxyType({name: value for name, value in namespace.items() if not isinstance(value, _Hidden)})
