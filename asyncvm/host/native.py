"""What the host's own coroutines and async generators show of themselves only when they are made and used."""

from __future__ import annotations

import sys
import types
from collections.abc import Generator
from typing import Any

__all__ = [
    "NEW_GROUPS_HAVE_TRACEBACK",
    "REFUSED_AWAITABLES_ARE_SPENT",
    "STOPPING_HAS_CONTEXT",
    "AsyncGenASendType",
    "AsyncGenAThrowType",
    "CoroutineWrapperType",
]


async def _coroutine() -> None: ...


@types.coroutine
def _pause() -> Any:
    yield


async def _async_generator() -> Any:
    await _pause()
    yield


def _wrapper_type() -> type:
    coroutine = _coroutine()
    try:
        return type(coroutine.__await__())
    finally:
        coroutine.close()


def _steps_of_async_generators() -> tuple[type, type, bool]:
    """The types of ``asend`` and ``athrow`` objects, and what becomes of an ``asend`` that is refused.

    Until some release of 3.12 it could be awaited again; which release, is found out by trying.
    """
    hooks = sys.get_asyncgen_hooks()
    sys.set_asyncgen_hooks(None, None)  # an event loop has no part in this
    try:
        generator = _async_generator()
        running, refused = generator.asend(None), generator.asend(None)
        running.send(None)
        problem = ""
        for _ in range(2):
            try:
                refused.send(None)
            except RuntimeError as error:
                problem = str(error)
        _finish(running)
        closing = generator.aclose()
        _finish(closing)
    finally:
        sys.set_asyncgen_hooks(*hooks)
    return type(running), type(closing), "reuse" in problem


def _finish(awaitable: Any) -> None:
    try:
        awaitable.send(None)
    except StopIteration:
        pass


def _new_groups_have_traceback() -> bool:
    """Whether the group that ``except*`` makes of a naked exception has a traceback entry for the place.

    It has not in the first releases of 3.14 and before.
    """
    found = False
    try:
        raise LookupError
    except* LookupError as group:
        found = group.__traceback__ is not None
    return found


def _stopping_has_context() -> bool:
    """Whether the StopIteration that carries a generator's result has what is being handled for its context."""

    def generator() -> Generator[None, None, int]:
        return 1
        yield

    try:
        raise LookupError
    except LookupError:
        try:
            next(generator())
        except StopIteration as stop:
            return stop.__context__ is not None
    raise AssertionError("a generator did not stop")


NEW_GROUPS_HAVE_TRACEBACK = _new_groups_have_traceback()
STOPPING_HAS_CONTEXT = _stopping_has_context()
CoroutineWrapperType = _wrapper_type()
AsyncGenASendType, AsyncGenAThrowType, REFUSED_AWAITABLES_ARE_SPENT = _steps_of_async_generators()
