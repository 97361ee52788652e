"""Sweeps: something is done to a guest at its first instruction, at its second, and so on to its last.

Whatever strikes wherever, what was entered is left: once, and in order. The guest is taken to an instruction by
`Guest.step`, and not by time.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import AsyncIterator
from types import TracebackType
from typing import Any

import anyio
import anyio.lowlevel
import hypothesis
import pytest

import asyncvm
from asyncvm import Guest, InstructionLimit, Limits

#: Of the slower sweeps, each second or third instruction is enough for every day: ``--hypothesis-profile=thorough``
#: does every one.
STRIDES = {"asyncio": 3, "trio": 2}
if hypothesis.settings.get_current_profile_name() == "thorough":
    STRIDES = {"asyncio": 1, "trio": 1}
PROGRAM = """
import contextlib
from anyio.lowlevel import checkpoint
import anyio

def numbers(name):
    with Entered(name):
        for n in range(2):
            yield n

async def async_numbers(name):
    async with AsyncEntered(name):
        for n in range(2):
            await checkpoint()
            yield n

def function():
    total = 0
    try:
        log.append("+finally in a function")
        for n in numbers("generator"):
            total += n
    finally:
        log.append("-finally in a function")
    return total

async def task(number):
    with Entered(f"task {number}"):
        await checkpoint()
        results.append(function())

async def coroutine():
    try:
        log.append("+finally in a coroutine")
        async with AsyncEntered("async with"):
            async with contextlib.aclosing(async_numbers("async generator")) as generator:
                async for n in generator:
                    with Entered("with in a loop"):
                        results.append(n)
    finally:
        log.append("-finally in a coroutine")

with Entered("outermost"):
    try:
        log.append("+finally")
        try:
            raise KeyError
        except KeyError:
            with Entered("with in a handler"):
                pass
        await coroutine()
        async with anyio.create_task_group() as tg:
            for number in range(2):
                tg.start_soon(task, number)
    finally:
        log.append("-finally")
        await in_shield()
        log.append("awaited")
"""
CODE = compile(PROGRAM, "<program>", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
RESULTS = [0, 1, 1, 1]


class Log:
    """What is logged, by task: tasks alternate as the event loop pleases."""

    def __init__(self) -> None:
        self.tasks: list[list[str]] = []
        #: by the number of a task, which another may have after it
        self._current: dict[int, list[str]] = {}

    def append(self, line: str) -> None:
        task = anyio.get_current_task().id
        if task not in self._current or line.startswith("+task"):
            self._current[task] = []
            self.tasks.append(self._current[task])
        self._current[task].append(line)

    @property
    def has_tasks(self) -> int:
        """How many tasks the program has begun."""
        return len(self.tasks) - 1

    @property
    def main(self) -> list[str]:
        return self.tasks[0] if self.tasks else []


class Entered:
    """A context manager of the host's: what it logs, it logs at once."""

    log: Log

    def __init__(self, name: str) -> None:
        self.name = name

    def __enter__(self) -> None:
        self.log.append(f"+{self.name}")

    def __exit__(self, kind: type | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        self.log.append(f"-{self.name}")


class AsyncEntered(Entered):
    async def __aenter__(self) -> None:
        await anyio.lowlevel.checkpoint()
        self.__enter__()

    async def __aexit__(self, *what: Any) -> None:
        with anyio.CancelScope(shield=True):
            await anyio.lowlevel.checkpoint()
        self.__exit__(*what)


async def in_shield() -> None:
    with anyio.CancelScope(shield=True):
        await anyio.lowlevel.checkpoint()


class Run:
    """A run of the program."""

    def __init__(self, vm: asyncvm.VM) -> None:
        self.vm = vm
        self.log = Log()
        self.results: list[int] = []

        class Logged(Entered):
            log = self.log

        class AsyncLogged(AsyncEntered):
            log = self.log

        self.names: dict[str, Any] = {
            "log": self.log,
            "results": self.results,
            "Entered": Logged,
            "AsyncEntered": AsyncLogged,
            "in_shield": in_shield,
        }

    async def start(self) -> Guest:
        return await self.vm.start(CODE, self.names)

    async def begin(self, count: int) -> Guest:
        """The guest, paused after at least *count* instructions, or ended.

        Where the host calls it back, to make a coroutine for a task, it cannot be paused: that is a few more.
        """
        guest = await self.start()
        guest.pause()
        while guest.instructions < count and guest.state != "done":
            if guest.state == "paused":
                await guest.step(count - guest.instructions)
            await anyio.lowlevel.checkpoint()
        return guest

    def check(self) -> None:
        """Whatever was entered has been left, once and in order, and nothing of the guest runs."""
        for lines in self.log.tasks:
            entered: list[str] = []
            for line in lines:
                if line[0] == "+":
                    entered.append(line[1:])
                elif line[1:] in entered:
                    assert entered.pop() == line[1:], lines
                else:  # struck in the try statement, before it had said so
                    assert "finally" in line or line == "awaited", lines
            assert entered == [], lines
            assert max(Counter(lines).values()) <= 1 or lines is self.log.main, lines
        assert self.log.main.count("-finally") <= 1 and self.log.main.count("-outermost") <= 1
        assert self.vm.guests == []


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> Any:
    """Without uvloop: to take a guest to each instruction is slow."""
    return request.param


async def runs(stride: int = 1) -> AsyncIterator[tuple[Run, Guest]]:
    """Runs that are paused after one instruction, two, three, and so on to the last; or each *stride*-th only."""
    vm = asyncvm.VM()
    count = 0
    while True:
        count += stride
        run = Run(vm)
        guest = await run.begin(count)
        yield run, guest
        if guest.instructions < count:
            return


@pytest.mark.anyio
async def test_cancellation() -> None:
    """It lands at the next poll, or where the guest awaits."""
    ended = 0
    async for run, guest in runs():
        guest.cancel()
        await anyio.lowlevel.checkpoint()
        guest.resume()
        try:
            await guest
        except asyncvm.GuestCancelled:
            assert run.log.main[-2:] in (["awaited", "-outermost"], ["+outermost", "-outermost"], [])
        else:
            # There was no poll any more. The event loop may have cancelled tasks before their first instruction.
            assert run.results[:2] == RESULTS[:2] and len(run.results) == 2 + run.log.has_tasks
            ended += 1
        run.check()
    assert 0 < ended < 90


@pytest.mark.anyio
async def test_interrupts(anyio_backend_name: str) -> None:
    ended = 0
    async for run, guest in runs(STRIDES[anyio_backend_name]):
        guest.interrupt(LookupError("interrupt"))
        guest.resume()
        try:
            await guest
            assert run.results == RESULTS
            ended += 1
        except LookupError as error:
            assert str(error) == "interrupt"
        except BaseExceptionGroup as group:
            assert group.subgroup(LookupError) is not None
        run.check()
    assert 0 < ended < 90


@pytest.mark.anyio
async def test_pauses(anyio_backend_name: str) -> None:
    """A guest that was paused does what it would have done, with as many instructions."""
    undisturbed = Run(asyncvm.VM())
    guest = await undisturbed.start()
    await guest
    assert undisturbed.results == RESULTS
    async for run, paused in runs(STRIDES[anyio_backend_name]):
        await anyio.lowlevel.checkpoint()
        paused.resume()
        await paused
        assert run.results == RESULTS
        assert paused.instructions == guest.instructions
        assert sorted(run.log.tasks) == sorted(undisturbed.log.tasks)
        run.check()


@pytest.mark.anyio
@pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning")  # it ends before it awaits
@pytest.mark.parametrize("slice", [None, 0.000_001], ids=["whole", "in slices"])
async def test_limits(slice: float | None) -> None:
    """A limit strikes at any instruction, but not while the guest cleans up."""
    undisturbed = Run(asyncvm.VM())
    guest = await undisturbed.start()
    await guest
    assert undisturbed.results == RESULTS
    vm = asyncvm.VM(slice=slice)
    for count in range(1, guest.instructions + 1):
        run = Run(vm)
        before = vm.instructions
        try:
            await run.vm.run_async(CODE, run.names, limits=Limits(instructions=count))
        except InstructionLimit:
            assert count < guest.instructions
            assert vm.instructions - before >= count
        else:
            assert count == guest.instructions and run.results == RESULTS
            assert vm.instructions - before == count
        run.check()
