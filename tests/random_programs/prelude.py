"""What the random programs use. Executed in their namespace first, by whatever executes the program.

A program must end, and show nothing that differs from run to run: `tick`, which is called in every function and loop,
stops it after a number of steps, and `plain` shows objects without their addresses.
"""

from __future__ import annotations

import asyncio
import traceback
import types
from typing import Any

STEPS = 200
_left = [STEPS]


class OutOfSteps(BaseException):
    """The program has taken as many steps as it may."""


def tick() -> bool:
    _left[0] -= 1
    if _left[0] < 0:
        raise OutOfSteps
    return True


def plain(value: Any, depth: int = 3) -> str:
    """What *value* is, without addresses."""
    kind = type(value)
    if value is None or kind in (bool, int, float, str, bytes, complex):
        return repr(value)
    if kind in (list, tuple, set, frozenset):
        inner = [plain(item, depth - 1) for item in value] if depth else ["..."]
        return f"{kind.__name__}({', '.join(sorted(inner) if kind in (set, frozenset) else inner)})"
    if kind is dict:
        inner = [f"{plain(key, depth - 1)}: {plain(item, depth - 1)}" for key, item in value.items()] if depth else []
        return f"dict({', '.join(inner)})"
    if isinstance(value, BaseException):
        return f"{kind.__qualname__}{plain(value.args, depth - 1) if depth else ''}"
    if isinstance(value, type | types.FunctionType | types.MethodType):
        return f"{kind.__name__} {value.__name__}"
    return kind.__name__


def show(*values: Any) -> Any:
    print(*map(plain, values))
    return values[0] if values else None


def parts(template: Any) -> str:
    """What a template string consists of."""
    return str([part if isinstance(part, str) else plain(part.value) for part in template])


class Error(Exception):
    def __init__(self, *arguments: Any, **keywords: Any) -> None:
        super().__init__(*arguments)


class OtherError(Error, KeyError):
    pass


class Manager:
    """A context manager, synchronous and asynchronous, that does what its arguments say."""

    def __init__(self, name: Any = "manager", suppresses: Any = False, error: Any = None) -> None:
        self.name, self.suppresses, self.error = name, suppresses, error

    def __enter__(self) -> Any:
        show("enter", self.name)
        if self.error == "enter":
            raise Error("in __enter__")
        return self.name

    def __exit__(self, kind: Any, error: Any, entries: Any) -> Any:
        show("exit", self.name, error)
        if self.error == "exit":
            raise OtherError("in __exit__")
        return self.suppresses

    async def __aenter__(self) -> Any:
        await nap()
        return self.__enter__()

    async def __aexit__(self, kind: Any, error: Any, entries: Any) -> Any:
        await nap()
        return self.__exit__(kind, error, entries)


class Items:
    """An iterator, synchronous and asynchronous, that counts down and may fail."""

    def __init__(self, a: Any = 2, error: Any = None) -> None:
        self.count, self.error = a, error

    def __iter__(self) -> Any:
        return self

    def __next__(self) -> Any:
        tick()
        self.count -= 1
        if self.count < 0:
            if self.error is not None:
                raise self.error
            raise StopIteration
        return self.count

    def __aiter__(self) -> Any:
        return self

    async def __anext__(self) -> Any:
        await nap()
        try:
            return self.__next__()
        except StopIteration:
            raise StopAsyncIteration from None


@types.coroutine
def pause(a: Any = None) -> Any:
    return (yield a)


async def nap(a: Any = None) -> Any:
    """Give way to whatever drives the coroutine."""
    tick()
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return await pause(a)
    await asyncio.sleep(0)
    return a


def decorate(function: Any) -> Any:
    show("decorating", function)
    return function


def wrap(*values: Any) -> Any:
    def decorator(function: Any) -> Any:
        def wrapper(*arguments: Any, **keywords: Any) -> Any:
            tick()
            return function(*arguments, **keywords)

        return wrapper

    return decorator


def drain(generator: Any, number: int) -> Any:
    """Resume *generator* until it ends, in the manner that *number* says."""
    taken: list[Any] = []
    try:
        taken.append(next(generator))
        for step in range(4):
            if number % 4 == 1:
                taken.append(generator.send(step))
            elif number % 4 == 2 and step == 1:
                taken.append(generator.throw(Error("thrown", step)))
            elif number % 4 == 3 and step == 1:
                taken.append(generator.close())
            else:
                taken.append(next(generator))
    except StopIteration as stop:
        return [*taken, "returned", stop.value]
    finally:
        show("taken", taken)
    return taken


def drive(coroutine: Any, number: int) -> Any:
    """Run *coroutine* to its end, in the manner that *number* says."""
    value = None
    for step in range(20):
        try:
            if number % 3 == 2 and step == 2:
                value = coroutine.throw(Error("thrown", step))
            else:
                value = coroutine.send(value)
        except StopIteration as stop:
            return stop.value
    coroutine.close()
    return "closed"


async def take(generator: Any, number: int) -> Any:
    taken: list[Any] = []
    try:
        async for value in generator:
            taken.append(value)
            if len(taken) == 3 and number % 2:
                break
        if number % 3 == 1:
            await generator.aclose()
    finally:
        show("taken", taken)
    return taken


def complete(made: Any, number: int) -> Any:
    """The result of a call, resumed to its end if it is a generator or the like."""
    if isinstance(made, types.GeneratorType):
        return drain(made, number)
    if isinstance(made, types.AsyncGeneratorType):
        made = take(made, number)
    if isinstance(made, types.CoroutineType):
        return asyncio.run(made) if number % 5 == 4 else drive(made, number)
    return made


def attempt(number: int, function: Any, *arguments: Any, **keywords: Any) -> None:
    """Call *function* and show what comes of it."""
    _left[0] = STEPS
    try:
        result = complete(function(*arguments, **keywords), number)
    except BaseException as error:
        print(f"{number}:", "".join(traceback.format_exception(error)))
    else:
        print(f"{number}:", plain(result))


async def gather(*made: Any) -> Any:
    """The results of several coroutines, in tasks of their own where there is an event loop."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return [await each for each in made]
    return await asyncio.gather(*made, return_exceptions=True)
