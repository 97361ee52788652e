"""A guest that computes hands back to the event loop, whoever awaits it."""

from __future__ import annotations

from typing import Any

import anyio
import anyio.lowlevel
import pytest

import asyncvm
from asyncvm import Limits


async def _awaits(vm: asyncvm.VM, depth: int, source: str, names: dict[str, Any]) -> Any:
    """Await a guest through *depth* coroutines of the host."""
    if depth:
        return await _awaits(vm, depth - 1, source, names)
    return await vm.run_async(source, names, limits=Limits(instructions=5_000_000))


@pytest.mark.anyio
@pytest.mark.parametrize("depth", [0, 1, 5])
async def test_a_guest_pauses_under_coroutines_that_the_host_has_specialised(depth: int) -> None:
    """An interpreter that has executed a coroutine often leaves its frame elsewhere when it awaits."""
    vm = asyncvm.VM(slice=0.001)
    for _ in range(100):
        await _awaits(vm, depth, "None", {})
    names: dict[str, Any] = {"other_tasks_ran": False}

    async def other() -> None:
        for _ in range(3):
            await anyio.lowlevel.checkpoint()
        names["other_tasks_ran"] = True

    async with anyio.create_task_group() as tg:
        tg.start_soon(other)
        await _awaits(vm, depth, "while not other_tasks_ran: pass", names)


@pytest.mark.anyio
@pytest.mark.parametrize("depth", [0, 1, 5])
async def test_a_guest_pauses_when_it_handles_what_is_thrown_into_it(depth: int) -> None:
    """Natively, coroutines that hand an exception on to what is not native are not on the stack."""
    vm = asyncvm.VM(slice=0.001)
    names: dict[str, Any] = {"other_tasks_ran": False, "begun": anyio.Event()}
    source = """
import anyio
try:
    begun.set()
    await anyio.sleep_forever()
except BaseException:
    while not other_tasks_ran: pass
    raise
"""

    async def other() -> None:
        await names["begun"].wait()
        scope.cancel()
        for _ in range(3):
            await anyio.lowlevel.cancel_shielded_checkpoint()
        names["other_tasks_ran"] = True

    async with anyio.create_task_group() as tg:
        tg.start_soon(other)
        with anyio.CancelScope() as scope:
            await _awaits(vm, depth, source, names)
    assert scope.cancelled_caught


SPINNING = """
import anyio

stopped = False

async def spin():
    while not stopped:
        pass

async def stop():
    global stopped
    await anyio.lowlevel.checkpoint()
    stopped = True

async def main():
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(spin)
        tasks.start_soon(stop)
        tasks.start_soon(spin)
"""


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("in_another_vm", [False, True])
def test_a_guest_pauses_on_an_event_loop_that_a_guest_runs(backend: str, in_another_vm: bool) -> None:
    """Below the task, and the loop, there is the guest that started the loop; it awaits nothing."""
    vm = asyncvm.VM(slice=0.001, limits=Limits(instructions=20_000_000))
    vm.run(SPINNING)
    starting = "import anyio\nanyio.run(main, backend=backend)"
    (asyncvm.VM() if in_another_vm else vm).run(starting, {"main": vm.globals["main"], "backend": backend})
    assert vm.globals["stopped"]
