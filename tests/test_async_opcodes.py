"""The programs by which generators and coroutines are known to work at all, run directly and by real event loops."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import anyio
import pytest

import asyncvm
from tests.differential import check

GENERATORS: dict[str, tuple[str, object]] = {
    "iteration": (
        """
def gen():
    yield 1
    yield 2
    yield 3
result = list(gen())
""",
        [1, 2, 3],
    ),
    "send to an echo generator": (
        """
def echo():
    value = yield "ready"
    while value is not None:
        value = yield f"echo: {value}"
g = echo()
result = [next(g), g.send("hello"), g.send("world")]
""",
        ["ready", "echo: hello", "echo: world"],
    ),
    "the return value is in StopIteration": (
        """
def gen():
    yield 1
    return 42
g = gen()
next(g)
try:
    next(g)
except StopIteration as stop:
    result = stop.value
""",
        42,
    ),
    "yield from gives the inner return value": (
        """
log = []
def inner():
    yield 1
    yield 2
    return "done"
def outer():
    log.append((yield from inner()))
    yield 3
result = list(outer()), log
""",
        ([1, 2, 3], ["done"]),
    ),
    "a generator expression": ("result = sum(x * x for x in range(5))", 30),
    "close runs the clean-up": (
        """
result = []
def gen():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        result.append("clean")
g = gen()
result.append(next(g))
g.close()
result.append(list(g))
""",
        [1, "clean", []],
    ),
    "nested yield from passes on what is sent": (
        """
def bottom():
    value = yield "bottom"
    return value * 2
def middle():
    result = yield from bottom()
    return result + 10
def top():
    result = yield from middle()
    yield result
g = top()
result = [next(g), g.send(5)]
""",
        ["bottom", 20],
    ),
}

COROUTINES: dict[str, tuple[str, object]] = {
    "a plain coroutine": ("async def main():\n    return 42\n", 42),
    "await of a coroutine": (
        """
async def add(a, b):
    return a + b
async def main():
    return await add(3, 4)
""",
        7,
    ),
    "async for over an async generator": (
        """
async def async_count(n):
    for i in range(n):
        yield i
async def main():
    result = []
    async for x in async_count(5):
        result.append(x)
    return result
""",
        [0, 1, 2, 3, 4],
    ),
    "async with": (
        """
log = []
class Manager:
    async def __aenter__(self):
        log.append("enter")
        return "value"
    async def __aexit__(self, kind, error, traceback):
        log.append(kind and kind.__name__)
        return True
async def main():
    async with Manager() as value:
        log.append(value)
        raise KeyError
    return log
""",
        ["enter", "value", "KeyError"],
    ),
    "an async comprehension": (
        """
async def count(n):
    for i in range(n):
        yield i
async def main():
    return [x * 2 async for x in count(4) if x % 2]
""",
        [2, 6],
    ),
}


@pytest.mark.parametrize(("source", "expected"), GENERATORS.values(), ids=GENERATORS.keys())
def test_generators_run_by_the_vm(source: str, expected: object) -> None:
    assert asyncvm.VM().run(f"{source}\nresult") == expected
    check(source)


@pytest.mark.parametrize(("source", "expected"), GENERATORS.values(), ids=GENERATORS.keys())
@pytest.mark.anyio
async def test_generators_run_on_a_loop(source: str, expected: object) -> None:
    assert await asyncvm.VM().run_async(f"import anyio\nawait anyio.sleep(0)\n{source}\nresult") == expected


@pytest.mark.parametrize(("source", "expected"), COROUTINES.values(), ids=COROUTINES.keys())
def test_coroutines_driven_by_the_vm(source: str, expected: object) -> None:
    vm = asyncvm.VM()
    assert vm.drive(vm.run(f"{source}\nmain()")) == expected
    assert asyncvm.VM().drive(asyncvm.VM().run_async(f"{source}\nawait main()")) == expected
    check(f"{source}\ntry:\n    main().send(None)\nexcept StopIteration as stop:\n    print(stop.value)")


@pytest.mark.parametrize(("source", "expected"), COROUTINES.values(), ids=COROUTINES.keys())
@pytest.mark.anyio
async def test_coroutines_run_on_a_loop(source: str, expected: object) -> None:
    vm = asyncvm.VM()
    main: Callable[[], Any] = vm.run(f"{source}\nmain")
    assert await main() == expected
    results = []

    async def keep() -> None:
        results.append(await main())

    if "log" not in source:  # a log would be filled by several
        async with anyio.create_task_group() as tg:
            for _ in range(3):
                tg.start_soon(keep)
        assert results == [expected] * 3
    assert await asyncvm.VM().run_async(f"import anyio\n{source}\nawait anyio.sleep(0)\nawait main()") == expected
