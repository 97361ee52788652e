"""A module of the host whose classes and functions warn, and blame their caller: for programs that use it."""

from __future__ import annotations

import sys
import warnings
from collections.abc import AsyncIterator, Iterator
from typing import Any


def blame(what: str) -> None:
    """Warn of *what* on the line of the caller's caller."""
    warnings.warn(what, DeprecationWarning, stacklevel=3)


def names_of_callers(count: int) -> list[str]:
    """The functions from the caller outwards."""
    return [sys._getframe(depth).f_code.co_name for depth in range(1, count + 1)]


class Descriptor:
    def __get__(self, instance: object, owner: type) -> int:
        blame("descriptor read")
        return 1

    def __set__(self, instance: object, value: object) -> None:
        blame("descriptor set")

    def __delete__(self, instance: object) -> None:
        blame("descriptor deleted")


class Deprecated:
    descriptor = Descriptor()

    def __init_subclass__(cls) -> None:
        blame("subclass")

    @property
    def attribute(self) -> int:
        blame("property read")
        return 1

    @attribute.setter
    def attribute(self, value: object) -> None:
        blame("property set")

    @attribute.deleter
    def attribute(self) -> None:
        blame("property deleted")

    def __getattr__(self, name: str) -> str:
        if name.startswith("__"):
            raise AttributeError(name)
        blame(f"attribute {name}")
        return name

    def __setattr__(self, name: str, value: object) -> None:
        blame(f"setting {name}")
        object.__setattr__(self, name, value)

    def __add__(self, other: object) -> int:
        blame("addition")
        return 3

    __iadd__ = __add__

    def __neg__(self) -> int:
        blame("negation")
        return 3

    def __invert__(self) -> int:
        blame("inversion")
        return 3

    def __getitem__(self, key: object) -> int:
        blame("item read")
        return 3

    def __setitem__(self, key: object, value: object) -> None:
        blame("item set")

    def __delitem__(self, key: object) -> None:
        blame("item deleted")

    def __contains__(self, item: object) -> bool:
        blame("containment")
        return True

    def __iter__(self) -> Iterator[int]:
        blame("iteration")
        return Iteration()

    def __call__(self) -> int:
        blame("call")
        return 3

    def __enter__(self) -> int:
        blame("entering")
        return 3

    def __exit__(self, *exception: object) -> None:
        blame("leaving")

    async def __aenter__(self) -> int:
        blame("entering later")
        return 3

    async def __aexit__(self, *exception: object) -> None:
        blame("leaving later")


class Iteration(Iterator[int]):
    def __init__(self) -> None:
        self.step = 0

    def __next__(self) -> int:
        blame("step")
        self.step += 1
        if self.step > 2:
            raise StopIteration
        return self.step


class Meta(type):
    def __getattr__(cls, name: str) -> int:
        blame(f"class attribute {name}")
        return 4


class WithMeta(metaclass=Meta):
    present = 1


class Quiet:
    x = 1

    @property
    def attribute(self) -> int:
        return 1

    def __add__(self, other: object) -> int:
        return 5


def generator(count: int) -> Iterator[int]:
    blame("generator")
    yield from range(count)


async def coroutine() -> int:
    blame("coroutine")
    return 5


async def async_generator() -> AsyncIterator[int]:
    yield 1


def __getattr__(name: str) -> Any:
    if name.startswith("__"):
        raise AttributeError(name)
    blame(f"module attribute {name}")
    return name
