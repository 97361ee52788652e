"""The classes and functions that the random bodies use.

This source is executed in the namespace of a random program, by the host or by the VM.
"""

from __future__ import annotations

import contextlib  # noqa: F401  # for the bodies, as all that follows
import inspect
import itertools  # noqa: F401
import types
from collections.abc import Generator
from typing import Any

from tests.random_sequences.record import describe, handled, log, note, seen, show  # noqa: F401

#: an exception that is raised and thrown again and again
STORED = KeyError("stored")


class OwnError(Exception):
    """An exception class of the program's own, which wants an argument."""

    def __init__(self, first: object, second: object = "default") -> None:
        super().__init__(first, second)


class OwnBaseError(BaseException):
    """One that ``except Exception`` does not catch."""


def act(action: object) -> Any:
    """Raise *action* if it is an exception, else return it."""
    if isinstance(action, BaseException) or (isinstance(action, type) and issubclass(action, BaseException)):
        raise action
    return action


class NextOnly:
    """An iterator whose every call does what is next in its script: raises an exception, or yields another value."""

    def __init__(self, *script: object) -> None:
        self._script = list(script)

    def __iter__(self) -> Any:
        return self

    def __next__(self) -> Any:
        return self._do("__next__")

    def _do(self, method: str, *arguments: object) -> Any:
        log(f"{type(self).__name__}.{method}({', '.join(map(show, arguments))})")
        return act(self._script.pop(0) if self._script else StopIteration)


class Sender(NextOnly):
    def send(self, value: object) -> Any:
        return self._do("send", value)


class Thrower(NextOnly):
    def throw(self, *arguments: object) -> Any:
        return self._do("throw", *arguments)


class Closer(NextOnly):
    def close(self) -> Any:
        return self._do("close")


class Complete(Sender, Thrower, Closer):
    pass


class Reraiser(Sender, Closer):
    """Raises what is thrown into it."""

    def throw(self, error: Any, *rest: object) -> Any:
        log("Reraiser.throw")
        raise error


class NoThrow(Sender):
    """Asking for its methods fails."""

    @property
    def throw(self) -> Any:
        raise ValueError("no throw")

    @property
    def close(self) -> Any:
        raise ValueError("no close")


class Awaited:
    """An awaitable whose iterator is given.

    An iterable coroutine is refused here: a native ``await``, which looks for the exact type, takes a guest's for an
    iterator.
    """

    def __init__(self, iterator: Any) -> None:
        self._iterator = iterator

    def __await__(self) -> Any:
        if isinstance(self._iterator, types.GeneratorType) and inspect.isawaitable(self._iterator):
            raise TypeError("an iterable coroutine")
        return act(self._iterator)


@types.coroutine
def pause(value: object) -> Generator[object, object, object]:
    got = yield value
    log(f"pause got {show(got)}")
    return got


class Manager:
    """A context manager that does what it is told; an exit that swallows is told True."""

    def __init__(self, enter: object = None, exit: object = None) -> None:
        self._enter = enter
        self._exit = exit

    def __enter__(self) -> Any:
        log("enter")
        return act(self._enter)

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> Any:
        log(f"exit {describe(error)}")
        return act(self._exit)


class AsyncManager(Manager):
    async def __aenter__(self) -> Any:
        await pause("entering")
        return self.__enter__()

    async def __aexit__(self, kind: object, error: BaseException | None, traceback: object) -> Any:
        await pause("exiting")
        return self.__exit__(kind, error, traceback)


class AsyncIterator:
    """An async iterator whose every step pauses and then does what is next in its script."""

    def __init__(self, *script: object) -> None:
        self._script = list(script)

    def __aiter__(self) -> Any:
        return self

    async def __anext__(self) -> Any:
        action = self._script.pop(0) if self._script else StopAsyncIteration
        await pause(show(action))
        return act(action)
