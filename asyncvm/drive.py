"""Running an awaitable to its end without an event loop."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable
from typing import Any, TypeVar

__all__ = ["drive"]

T = TypeVar("T")


def drive(awaitable: Awaitable[T]) -> T:
    """Await *awaitable*, and return its result; see `asyncvm.VM.drive`."""
    if not inspect.isawaitable(awaitable):
        raise TypeError(f"drive() needs an awaitable, such as a coroutine, not {type(awaitable).__name__}")
    coroutine = _await(awaitable)
    try:
        wanted = coroutine.send(None)
    except StopIteration as stop:
        result: T = stop.value
        return result
    problem = RuntimeError(_description(coroutine, wanted))
    try:
        coroutine.close()
    except BaseException as error:
        raise problem from error
    raise problem


async def _await(awaitable: Awaitable[T]) -> T:
    return await awaitable


def _description(coroutine: Any, wanted: object) -> str:
    """What was awaited and where, for a *coroutine* that yielded *wanted*."""
    places: list[str] = []
    awaited = _look_into(coroutine)[1]
    while True:
        frame, following = _look_into(awaited)
        if frame is not None:
            places.append(f"{frame.f_code.co_filename}:{frame.f_lineno} in {frame.f_code.co_qualname}")
        if following is None:
            break
        awaited = following
    if frame is None:
        what = f"{awaited!r}, which yielded {wanted!r}, was awaited"
    else:
        what = f"{wanted!r} was yielded"
    if len(places) > _PLACES_SHOWN:
        places[:-_PLACES_SHOWN] = ["..."]
    return f"drive() has no event loop, but one is needed: {what} {_outwards(places)}".rstrip()


_PLACES_SHOWN = 5


def _outwards(places: list[str]) -> str:
    """The places in words, innermost first."""
    return ", awaited ".join(place if place == "..." else f"at {place}" for place in reversed(places))


def _look_into(awaited: Any) -> tuple[Any, Any]:
    """The frame of a coroutine or generator, and what it awaits; None each for anything else."""
    awaited = getattr(awaited, "generator", awaited)  # what a guest's asend and athrow give
    for frame, following in (("cr_frame", "cr_await"), ("gi_frame", "gi_yieldfrom"), ("ag_frame", "ag_await")):
        if hasattr(awaited, following):
            return getattr(awaited, frame), getattr(awaited, following)
    return None, None
