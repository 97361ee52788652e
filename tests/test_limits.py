"""Limits(instructions=...): exact, and final."""

from __future__ import annotations

from typing import Any

import pytest

import asyncvm


def test_an_endless_loop_ends_after_exactly_the_limit() -> None:
    vm = asyncvm.VM(limits=asyncvm.Limits(instructions=1000))
    with pytest.raises(asyncvm.InstructionLimit):
        vm.run("while True: pass")
    assert vm.instructions == 1000


def test_a_program_may_use_all_of_its_limit() -> None:
    free = asyncvm.VM()
    source = "def f(n):\n    return n if n < 2 else f(n - 1) + f(n - 2)\nf(8)"
    assert free.run(source) == 21
    exact = asyncvm.VM(limits=asyncvm.Limits(instructions=free.instructions))
    assert exact.run(source) == 21
    short = asyncvm.VM(limits=asyncvm.Limits(instructions=free.instructions - 1))
    with pytest.raises(asyncvm.InstructionLimit):
        short.run(source)


@pytest.mark.parametrize(
    "source",
    [
        "while True:\n    try:\n        while True: pass\n    except BaseException:\n        log.append(1)",
        "try:\n    while True: pass\nfinally:\n    log.append(1)",
        "import contextlib\nwith contextlib.suppress(BaseException):\n    while True: pass\nlog.append(1)",
        "class C:\n    def __exit__(self, *e): log.append(1); return True\n    def __enter__(self): pass\n"
        "with C():\n    while True: pass",
        "def g():\n    try:\n        while True: yield\n    finally:\n        log.append(1)\nfor _ in g(): pass",
        "def key(x):\n    while True: pass\n"
        "try:\n    sorted([1, 2], key=key)\nexcept BaseException:\n    log.append(1)",
    ],
)
def test_no_guest_code_runs_after_the_limit_without_grace(source: str) -> None:
    vm = asyncvm.VM(limits=asyncvm.Limits(instructions=5000, grace=0))
    log: list[Any] = []
    with pytest.raises(asyncvm.InstructionLimit):
        vm.run(source, {"log": log})
    assert log == []
    assert vm.instructions == 5000


def test_the_limit_is_for_all_guests_of_the_vm_together() -> None:
    vm = asyncvm.VM(limits=asyncvm.Limits(instructions=100))
    vm.run("x = 1")
    used = vm.instructions
    with pytest.raises(asyncvm.InstructionLimit):
        vm.run("while True: pass")
    assert used < 100 == vm.instructions


@pytest.mark.anyio
async def test_the_limit_ends_a_guest_on_an_event_loop() -> None:
    vm = asyncvm.VM(limits=asyncvm.Limits(instructions=2000))
    with pytest.raises(asyncvm.InstructionLimit):
        await vm.run_async("import anyio\nwhile True:\n    await anyio.sleep(0)")
    assert vm.instructions == 2000


@pytest.mark.parametrize("value", [0, -5])
def test_a_limit_below_one_is_refused(value: int) -> None:
    with pytest.raises(ValueError, match=r"Limits\(instructions=-?\d\): must be at least 1"):
        asyncvm.Limits(instructions=value)
