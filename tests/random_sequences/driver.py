"""The operations on generators, coroutines, async generators and the awaitables that these give.

This source is executed in the namespace of a random program, by the host or by the VM. The last part of the program
consists of calls of `start` and `attempt`; its bodies call `keep`, `pick`, `attempt` and `perform` too.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator
from typing import Any

from tests.random_sequences.record import describe, log, settle, show

#: what is operated on; None where it has been dropped
objects: list[Any] = []
#: by the objects' indices: how often an operation ended in an exception, or closed
_ends: dict[int, int] = {}
_performed: list[int] = []
#: what was started last
_functions: list[Any] = []

_STEPS = ("step", "close", "send", "throw", "step", "close", "throw", "inspect", "drop", "throw three", "close twice")
_GENERATOR = (*_STEPS, "loop", "delegate", "delegate", "step")
_COROUTINE = (*_STEPS, "wait for", "wait for", "wrapper", "step")
_ITERABLE_COROUTINE = (*_GENERATOR, "wait for")
_MAKING = ("asend", "athrow", "anext", "aclose", "asend value", "anext default", "athrow three", "asend", "aclose")
_ASYNC_GENERATOR = ("take", "take close", "take throw", "take", "inspect", "drop", "consume", *_MAKING)
_AWAITABLE = (*_STEPS, "exhaust", "exhaust", "wait for", "step")


def keep(made: Any) -> Any:
    """Make *made* known, so that it is operated on too."""
    objects.append(made)
    log(f"#{len(objects) - 1} is a {type(made).__name__}")
    return made


def pick(number: int) -> Any:
    """One of the objects, the newest for 0."""
    living = _living()
    return objects[living[-1 - number % len(living)]] if living else None


def _living() -> list[int]:
    """The indices of the objects worth an operation: what has ended a few times over has nothing new to show."""
    return [index for index, known in enumerate(objects) if known is not None and _ends.get(index, 0) < 3]


def start(function: Any, argument: Any) -> None:
    """Make a generator or the like of *function*."""
    _functions[:] = [function]
    try:
        keep(function(argument))
    except BaseException as error:
        log(f"start raised {describe(error)}")


def attempt(number: int, choice: int, value: Any, error: Any) -> Any:
    """Perform an operation and record how it ends."""
    result = None
    try:
        result = perform(number, choice, value, error)
    except BaseException as problem:
        log(f"raised {describe(problem)}")
    else:
        log(f"gave {show(result)}")
    settle()
    return result


def perform(number: int, choice: int, value: Any, error: Any) -> Any:
    """Perform an operation on the object *number*; *choice* is among the operations that the object has."""
    if len(_performed) > 100:
        return "nothing"
    _performed.append(choice)
    living = _living()
    if not living:
        start(_functions[0], 2)
        return "anew"
    index = living[-1 - number % len(living)]
    subject = objects[index]
    operations = _operations(subject)
    operation = operations[choice % len(operations)]
    log(f"{operation} #{index}")
    if operation == "drop":
        objects[index] = None
        return None
    if operation in _MAKING:
        return _make(subject, operation, value, error)
    try:
        result = _apply(subject, operation, value, error)
    except BaseException:
        _ends[index] = _ends.get(index, 0) + 1
        raise
    if operation == "close":
        _ends[index] = _ends.get(index, 0) + 1
    return result


def _operations(subject: Any) -> tuple[str, ...]:
    if hasattr(subject, "asend"):
        return _ASYNC_GENERATOR
    if hasattr(subject, "cr_origin"):  # a guest coroutine's wrapper has a `cr_code` too
        return _COROUTINE
    if hasattr(subject, "gi_code"):
        return _ITERABLE_COROUTINE if subject.gi_code.co_flags & inspect.CO_ITERABLE_COROUTINE else _GENERATOR
    return _AWAITABLE


def _apply(subject: Any, operation: str, value: Any, error: Any) -> Any:
    if operation == "step":
        return next(subject) if hasattr(subject, "__next__") else subject.send(None)
    if operation == "send":
        return subject.send(value)
    if operation == "throw":
        return subject.throw(error)
    if operation == "throw three":
        return subject.throw(type(error), error, None) if isinstance(error, BaseException) else subject.throw(error, 7)
    if operation == "close":
        return subject.close()
    if operation == "close twice":
        log(f"close gave {show(subject.close())}")
        return subject.close()
    if operation == "inspect":
        return look(subject)
    if operation == "loop":
        for item in subject:
            log(f"loop got {show(item)}")
            if item != value:
                break
        return None
    if operation == "exhaust":
        return _exhaust(subject)
    if operation == "take":
        return _exhaust(subject.asend(value))
    if operation == "take close":
        return _exhaust(subject.aclose())
    if operation == "take throw":
        return _exhaust(subject.athrow(error))
    if operation == "delegate":
        return keep(delegate(subject))
    if operation == "wait for":
        return keep(wait_for(subject))
    if operation == "consume":
        return keep(consume(subject))
    assert operation == "wrapper"
    return keep(subject.__await__())


def _make(subject: Any, operation: str, value: Any, error: Any) -> Any:
    """An awaitable of an async generator."""
    if operation == "asend":
        return keep(subject.asend(None))
    if operation == "asend value":
        return keep(subject.asend(value))
    if operation == "athrow":
        return keep(subject.athrow(error))
    if operation == "athrow three":
        return keep(
            subject.athrow(type(error), error) if isinstance(error, BaseException) else subject.athrow(error, 7)
        )
    if operation == "aclose":
        return keep(subject.aclose())
    if operation == "anext":
        return keep(anext(subject))
    assert operation == "anext default"
    return keep(anext(subject, value))


def _exhaust(awaitable: Any) -> Any:
    """Step until the end, if it comes soon."""
    for _ in range(6):
        log(f"step gave {show(awaitable.send(None))}")
    return "more"


def look(subject: Any) -> str:
    """The state of *subject* as it shows it."""
    if hasattr(subject, "asend"):
        state = inspect.getasyncgenstate(subject) if sys.version_info >= (3, 12) else ""
        prefix, waits_for = "ag", subject.ag_await
    elif hasattr(subject, "cr_origin"):  # a guest coroutine's wrapper has a `cr_code` too
        state, prefix, waits_for = inspect.getcoroutinestate(subject), "cr", subject.cr_await
    elif hasattr(subject, "gi_code"):
        state, prefix, waits_for = inspect.getgeneratorstate(subject), "gi", subject.gi_yieldfrom
    else:
        return type(subject).__name__
    frame = getattr(subject, f"{prefix}_frame")
    return " ".join(
        [
            state,
            f"running={getattr(subject, f'{prefix}_running')}",
            f"suspended={getattr(subject, f'{prefix}_suspended', None)}",
            f"state={getattr(subject, f'{prefix}_state', None)}",
            f"awaits={show(waits_for)}",
            f"line={None if frame is None else frame.f_lineno}",
        ]
    )


def delegate(iterable: Any) -> Iterator[Any]:
    result = yield from iterable
    log(f"delegate got {show(result)}")
    return result


async def wait_for(awaitable: Any) -> Any:
    result = await awaitable
    log(f"wait_for got {show(result)}")
    return result


async def consume(iterable: Any) -> str:
    async for item in iterable:
        log(f"consume got {show(item)}")
    return "consumed"
