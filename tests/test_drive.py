"""`VM.drive` runs an awaitable to its end without an event loop, or says what wanted one."""

from __future__ import annotations

import asyncio
import re
import warnings
from typing import Any

import pytest

import asyncvm

SOURCE = """
import types
@types.coroutine
def pause(value):
    return (yield value)
async def add(a, b):
    return a + b
async def inner():
    try:
        await pause("wanted")
    finally:
        log.append("inner ends")
async def outer():
    await inner()
async def numbers():
    yield 1
    await inner()
async def over_numbers():
    async for x in numbers():
        log.append(x)
async def stubborn():
    try:
        await inner()
    except GeneratorExit:
        await pause("again")
async def failing():
    return {}["missing"]
log = []
"""


@pytest.fixture
def vm() -> asyncvm.VM:
    vm = asyncvm.VM()
    vm.run(SOURCE)
    return vm


def test_results_and_errors_are_those_of_the_awaitable(vm: asyncvm.VM) -> None:
    assert vm.drive(vm.globals["add"](3, 4)) == 7
    assert vm.drive(vm.run_async("await add(1, 2) + 1")) == 4
    with pytest.raises(KeyError, match="missing"):
        vm.drive(vm.globals["failing"]())


def test_host_awaitables_are_driven_too(vm: asyncvm.VM) -> None:
    async def native() -> Any:
        return await vm.globals["add"](3, 4)

    class Awaitable:
        def __await__(self) -> Any:
            return vm.globals["add"](5, 6).__await__()

    assert vm.drive(native()) == 7
    assert vm.drive(Awaitable()) == 11


@pytest.mark.parametrize(
    ("name", "places"),
    [
        ("inner", ["pause", "inner"]),
        ("outer", ["pause", "inner", "outer"]),
        ("over_numbers", ["pause", "inner", "numbers", "over_numbers"]),
    ],
)
def test_what_wants_a_loop_is_named_with_its_place_and_closed(vm: asyncvm.VM, name: str, places: list[str]) -> None:
    with pytest.raises(RuntimeError, match="'wanted' was yielded at <guest") as caught:
        vm.drive(vm.globals[name]())
    lines = SOURCE.splitlines()
    found = re.findall(r"<guest \d+>:(\d+) in (\w+)", str(caught.value))
    assert [function for _, function in found] == places
    assert [lines[int(line) - 1].strip() for line, _ in found][:2] == ["return (yield value)", 'await pause("wanted")']
    assert vm.globals["log"][-1] == "inner ends"


def test_a_future_that_wants_a_loop_is_named(vm: asyncvm.VM) -> None:
    loop = asyncio.new_event_loop()
    try:
        vm.globals["future"] = loop.create_future()
        vm.run("async def wait():\n    await future")
        with pytest.raises(RuntimeError, match=r"FutureIter.*which yielded <Future.*at <guest \d+>:2 in wait$"):
            vm.drive(vm.globals["wait"]())
        with pytest.raises(RuntimeError, match=r"which yielded <Future.*, was awaited$"):
            vm.drive(loop.create_future())
    finally:
        loop.close()


def test_a_deep_chain_is_named_by_its_innermost_places(vm: asyncvm.VM) -> None:
    vm.run("async def deep(n):\n    await (deep(n - 1) if n else inner())")
    with pytest.raises(RuntimeError) as caught:
        vm.drive(vm.globals["deep"](100))
    assert str(caught.value).count("in deep") == 3
    assert str(caught.value).endswith(", awaited ...")


def test_what_cannot_be_closed_is_reported_as_the_cause(vm: asyncvm.VM) -> None:
    with pytest.raises(RuntimeError, match="no event loop") as caught:
        vm.drive(vm.globals["stubborn"]())
    assert str(caught.value.__cause__) == "coroutine ignored GeneratorExit"


@pytest.mark.parametrize("value", [5, None, "text", [1]])
def test_what_cannot_be_awaited_is_refused_by_name(vm: asyncvm.VM, value: Any) -> None:
    with warnings.catch_warnings(), pytest.raises(TypeError, match=f"not {type(value).__name__}$"):
        warnings.simplefilter("error")
        vm.drive(value)
