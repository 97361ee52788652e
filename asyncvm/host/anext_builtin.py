"""``anext(iterator, default)``, called by a guest whose ``__anext__`` is a generator marked by ``types.coroutine``.

The host's ``anext`` awaits what ``__anext__`` gives. It knows its own such generators, and asks others for an
``__await__`` that a guest's has only while an instruction awaits it (objects.disguise). So it gets one that has.
"""

from __future__ import annotations

from typing import Any

from asyncvm.call import Interceptor, call_host, deliver
from asyncvm.frame import Completion, Frame
from asyncvm.objects.generator import IterableCoroutine

__all__ = ["interceptors"]


class _Awaitable:
    """A guest's generator, to be awaited by whatever means."""

    __slots__ = ("_generator",)

    def __init__(self, generator: IterableCoroutine) -> None:
        self._generator = generator

    def __await__(self) -> IterableCoroutine:
        return self._generator


class _Iterator:
    """Gives what has been got from another one."""

    __slots__ = ("_awaitable",)

    def __init__(self, awaitable: Any) -> None:
        self._awaitable = awaitable

    def __anext__(self) -> Any:
        return self._awaitable


def _anext(
    frame: Frame, arguments: list[Any], keywords: dict[str, Any] | None, completion: Completion | None
) -> Frame | None:
    """``anext(async_iterator, default, /)``"""
    if len(arguments) != 2 or keywords:
        return deliver(frame, completion, call_host(frame, anext, arguments, keywords))
    iterator, default = arguments
    awaitable = call_host(frame, anext, [iterator], None)
    if type(awaitable) is IterableCoroutine:
        awaitable = _Awaitable(awaitable)
    return deliver(frame, completion, anext(_Iterator(awaitable), default))


def interceptors() -> dict[Any, Interceptor]:
    """By host function, what takes its place when a guest calls it."""
    return {anext: _anext}
