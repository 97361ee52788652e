"""A guest that is dropped, because its grace is used up, leaves the host's context managers all the same."""

from __future__ import annotations

import threading
from typing import Any

import anyio
import anyio.lowlevel
import pytest

import asyncvm
from asyncvm import InstructionLimit, Limits

LIMITS = Limits(instructions=500, grace=0)


class Manager:
    """A context manager of the host's."""

    def __init__(self, log: list[str], name: str, fails: bool = False) -> None:
        self.log, self.name, self.fails = log, name, fails

    def __enter__(self) -> None:
        self.log.append(f"+{self.name}")

    def __exit__(self, kind: type, error: BaseException, traceback: Any) -> bool:
        self.log.append(f"-{self.name} {kind.__name__}")
        if self.fails:
            raise KeyError(self.name)
        return True

    async def __aenter__(self) -> None:
        await anyio.lowlevel.checkpoint()
        self.__enter__()

    async def __aexit__(self, *what: Any) -> bool:
        await anyio.lowlevel.checkpoint()
        return self.__exit__(*what)


def test_exits_are_called_innermost_first_and_suppress_nothing() -> None:
    log: list[str] = []
    lock = threading.Lock()
    names = {"log": log, "lock": lock, "Manager": Manager}
    source = """
def f():
    with Manager(log, "in a function", True), lock:
        g = generator()
        next(g)
        try:
            with Manager(log, "innermost"):
                while True: pass
        finally:
            log.append("never")
def generator():
    with Manager(log, "in a generator"):
        yield
with Manager(log, "outermost"):
    f()
"""
    with pytest.raises(InstructionLimit) as caught:
        asyncvm.VM().run(source, names, limits=LIMITS)
    assert not lock.locked()
    caught.value.__traceback__ = None
    assert sorted(log[:4]) == ["+in a function", "+in a generator", "+innermost", "+outermost"]
    left = [line for line in log[4:] if "generator" not in line]
    assert left == ["-innermost InstructionLimit", "-in a function InstructionLimit", "-outermost KeyError"]


def test_exits_that_are_guest_code_do_nothing() -> None:
    log: list[str] = []
    source = """
import contextlib
class Guests:
    def __enter__(self): pass
    def __exit__(self, *error): log.append("never")
@contextlib.contextmanager
def manager():
    try: yield
    finally: log.append("never")
with Guests(), manager(), contextlib.ExitStack() as stack:
    stack.callback(log.append, "the host's")
    stack.callback(lambda: log.append("never"))
    while True: pass
"""
    vm = asyncvm.VM()
    with pytest.raises(InstructionLimit):
        vm.run(source, {"log": log}, limits=LIMITS)
    assert log == ["the host's"] and vm.instructions == 500


@pytest.mark.anyio
async def test_exits_are_awaited_on_an_event_loop() -> None:
    log: list[str] = []
    source = """
async def f():
    async with Manager(log, "inner"):
        with Manager(log, "innermost"):
            while True: pass
async with Manager(log, "outer"):
    await f()
"""
    for _ in range(2):
        log.clear()
        with pytest.raises(InstructionLimit):
            await asyncvm.VM().run_async(source, {"log": log, "Manager": Manager}, limits=LIMITS)
        limit = "InstructionLimit"
        assert log == ["+outer", "+inner", "+innermost", f"-innermost {limit}", f"-inner {limit}", f"-outer {limit}"]


@pytest.mark.anyio
async def test_task_groups_and_cancel_scopes_are_left_in_order() -> None:
    """Else the task that ran the guest would be cancelled later."""
    source = """
import anyio
async def task():
    await anyio.sleep_forever()
with anyio.CancelScope():
    async with anyio.create_task_group() as tg:
        for _ in range(3): tg.start_soon(anyio.sleep_forever)
        tg.start_soon(task)
        await anyio.sleep(0)
        with anyio.CancelScope() as scope:
            scope.cancel()
            while True: pass
"""
    vm = asyncvm.VM()
    with pytest.raises(InstructionLimit):
        await vm.run_async(source, {}, limits=LIMITS)
    for _ in range(5):
        await anyio.lowlevel.checkpoint()
    assert vm.guests == []


@pytest.mark.anyio
async def test_who_waits_can_be_cancelled_meanwhile() -> None:
    left = False

    class Slow:
        async def __aenter__(self) -> None:
            pass

        async def __aexit__(self, *what: Any) -> None:
            nonlocal left
            scope.cancel()
            try:
                await anyio.sleep_forever()
            finally:
                left = True

    vm = asyncvm.VM()
    with anyio.CancelScope() as scope:
        await vm.run_async("async with Slow():\n    while True: pass", {"Slow": Slow}, limits=LIMITS)
    assert left and scope.cancelled_caught and vm.guests == []
