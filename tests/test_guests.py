"""Guests as objects: what `VM.guests` and `VM.start` show of them, and what can be done to them."""

from __future__ import annotations

import logging
import threading
from typing import Any

import anyio
import anyio.lowlevel
import pytest

import asyncvm
from asyncvm import Guest, GuestCancelled, Limits

pytestmark = pytest.mark.anyio

COUNTING = """
count = 0
while not done:
    count += 1
"""
WAITING = """
async def inner():
    await event.wait()

await inner()
"""


async def until(condition: Any) -> None:
    while not condition():
        await anyio.lowlevel.checkpoint()


async def stopped(vm: asyncvm.VM, source: str = COUNTING, **names: Any) -> tuple[Guest, dict[str, Any]]:
    """A guest that is paused at its first instruction, and its globals."""
    names = {"done": False, **names}
    guest = await vm.start(source, names, name="counting")
    guest.pause()
    await until(lambda: guest.instructions == 1)
    return guest, names


async def test_a_guest_is_awaited_for_its_result_any_number_of_times() -> None:
    vm = asyncvm.VM()
    guest = await vm.start("6 * 7")
    assert await guest == 42 and await guest == 42
    assert guest.state == "done" and vm.guests == []

    failing = await vm.start("1 / 0")
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            await failing


async def test_what_nobody_asks_for_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    vm = asyncvm.VM()
    await vm.start("raise KeyError('lost')", name="careless")
    with caplog.at_level(logging.ERROR, "asyncvm"):
        await until(lambda: caplog.text)
    assert "Guest careless failed, and nobody asked" in caplog.text and "KeyError: 'lost'" in caplog.text


async def test_numbers_names_and_equality() -> None:
    vm = asyncvm.VM()
    first, names = await stopped(vm)
    second = await vm.start(WAITING, {"event": anyio.Event()})
    assert [guest.name for guest in vm.guests] == ["counting", second.name]
    assert vm.guests == [first, second] and first != second and first.id != second.id
    assert hash(vm.guests[0]) == hash(first)
    assert repr(first) == f"<Guest {first.id} 'counting': paused, 1 instructions>"
    second.cancel()
    with pytest.raises(GuestCancelled):
        await second
    names["done"] = True
    first.resume()
    await first
    assert vm.guests == []


async def test_a_guest_that_waits() -> None:
    vm = asyncvm.VM()
    event = anyio.Event()
    guest = await vm.start(WAITING, {"event": event})
    assert guest.state == "ready"
    await until(lambda: guest.state == "awaiting")
    assert guest.awaiting.__name__ == "wait"
    assert guest.line == 3
    assert [(frame.f_code.co_name, frame.f_lineno) for frame in guest.stack] == [("<module>", 5), ("inner", 3)]
    assert guest.processor_time >= 0
    event.set()
    await guest
    assert (guest.line, guest.stack, guest.awaiting) == (None, [], None)


async def test_a_guest_that_runs_looks_at_itself() -> None:
    vm = asyncvm.VM()
    seen: list[tuple[str, int, int | None]] = []

    def look() -> None:
        (guest,) = vm.guests
        seen.append((guest.state, guest.instructions, guest.line))

    await vm.run_async("look()\nlook()", {"look": look})
    (state, first, line), (_, second, _) = seen
    assert state == "running" and line == 1 and 0 < first < second < vm.instructions


@pytest.mark.parametrize("slice", [None, 0.000_1])
async def test_paused_and_resumed(slice: float | None) -> None:
    vm = asyncvm.VM(slice=slice)
    guest, names = await stopped(vm)
    for _ in range(20):
        await anyio.lowlevel.checkpoint()
    assert guest.state == "paused" and guest.instructions == 1
    names["done"] = True
    guest.resume()
    assert guest.state == "ready"
    await guest
    assert names["count"] == 0 and guest.state == "done"


async def test_its_tasks_pause_too() -> None:
    vm = asyncvm.VM(slice=0.000_1)
    source = """
import anyio
async def task(n):
    while not done:
        counts[n] += 1
async with anyio.create_task_group() as tg:
    for n in range(3): tg.start_soon(task, n)
"""
    names: dict[str, Any] = {"done": False, "counts": [0, 0, 0]}
    guest = await vm.start(source, names)
    await until(lambda: all(names["counts"]))
    guest.pause()
    await until(lambda: guest.state == "paused")
    for _ in range(10):
        await anyio.lowlevel.checkpoint()
    before = [*names["counts"]]
    for _ in range(20):
        await anyio.lowlevel.checkpoint()
    assert names["counts"] == before
    names["done"] = True
    guest.resume()
    await guest


async def test_a_step_is_exactly_that_many_instructions() -> None:
    vm = asyncvm.VM()
    guest, names = await stopped(vm)
    executed = 1
    for count in (1, 1, 2, 3, 50, 1, 1000):
        await guest.step(count)
        executed += count
        assert (guest.instructions, guest.state) == (executed, "paused")
        assert vm.instructions == executed
    assert names["count"] > 100
    names["done"] = True
    guest.resume()
    await guest


async def test_a_step_does_not_wait_for_what_the_guest_awaits() -> None:
    vm = asyncvm.VM()
    event = anyio.Event()
    guest, _ = await stopped(vm, WAITING, event=event)
    await guest.step(1000)
    executed = guest.instructions
    assert 5 < executed < 100 and guest.stack[-1].f_lineno == 3
    await guest.step(1000)
    assert guest.instructions == executed
    event.set()
    await guest.step(1)
    for _ in range(10):
        await anyio.lowlevel.checkpoint()
    assert guest.instructions <= executed + 2
    guest.resume()
    await guest
    await guest.step()  # of one that has ended: nothing


async def test_steps_that_cannot_be() -> None:
    vm = asyncvm.VM()
    guest, names = await stopped(vm)
    for count in (0, -1, 1.5, True):
        with pytest.raises(ValueError, match=r"^step\(.*\): must be an int of at least 1$"):
            await guest.step(count)  # type: ignore[arg-type]
    names["done"] = True
    guest.resume()
    with pytest.raises(RuntimeError, match=r"^step\(\): <Guest .*> is not paused$"):
        await guest.step()
    await guest


async def test_cancelled_before_it_begins_and_while_it_computes() -> None:
    vm = asyncvm.VM(slice=0.000_1)
    log: list[str] = []
    source = "try:\n    log.append('begun')\n    while True: pass\nfinally:\n    log.append('cleaned up')"
    guest = await vm.start(source, {"log": log}, name="endless")
    guest.cancel()
    with pytest.raises(GuestCancelled, match=r"^endless has been cancelled$"):
        await guest
    assert log in ([], ["begun", "cleaned up"])
    log.clear()
    guest = await vm.start(source, {"log": log})
    await until(lambda: log == ["begun"])
    guest.cancel()
    with pytest.raises(GuestCancelled):
        await guest
    assert log == ["begun", "cleaned up"]
    guest.cancel()  # of one that has ended: nothing
    assert vm.guests == []


async def test_only_what_a_call_began_can_be_cancelled() -> None:
    vm = asyncvm.VM()
    vm.run("async def coroutine():\n    cancel()")

    def cancel() -> None:
        vm.guests[0].cancel()

    vm.globals["cancel"] = cancel
    with pytest.raises(RuntimeError, match=r"was not begun by run_async\(\) or start\(\); use interrupt\(\)$"):
        await vm.globals["coroutine"]()


async def test_interrupts_rise_where_the_guest_is() -> None:
    vm = asyncvm.VM(slice=0.000_1)
    log: list[Any] = []
    source = """
while True:
    try:
        log.append("again")
        while True: pass
    except LookupError as error:
        log.append(error)
"""
    guest = await vm.start(source, {"log": log})
    errors = [KeyError(1), IndexError(2)]
    for number, error in enumerate(errors):
        await until(lambda number=number: len(log) == 2 * number + 1)
        guest.interrupt(error)
    await until(lambda: len(log) == 5)
    assert log == ["again", errors[0], "again", errors[1], "again"]
    guest.cancel()
    with pytest.raises(GuestCancelled):
        await guest


async def test_an_interrupt_is_an_exception() -> None:
    vm = asyncvm.VM()
    guest, _ = await stopped(vm)
    for wrong in (None, 1, asyncvm.VM):
        with pytest.raises(TypeError, match=r"^interrupt\(\) needs an exception, not "):
            guest.interrupt(wrong)  # type: ignore[arg-type]
    guest.interrupt(KeyError)  # a class is enough
    guest.resume()
    with pytest.raises(KeyError):
        await guest


async def test_interrupted_from_another_thread() -> None:
    vm = asyncvm.VM()
    begun = threading.Event()

    def interrupt() -> None:
        begun.wait()
        vm.guests[0].interrupt(KeyError("from a thread"))

    thread = threading.Thread(target=interrupt)
    thread.start()
    with pytest.raises(KeyError, match="from a thread"):
        vm.run("begun.set()\nwhile True: pass", {"begun": begun})
    thread.join()
    assert vm.guests == []


async def test_limits_hold_for_what_is_started() -> None:
    vm = asyncvm.VM()
    guest = await vm.start("while True: pass", limits=Limits(instructions=1000), name="bounded")
    with pytest.raises(asyncvm.InstructionLimit, match=r"^bounded may execute 1000 instructions, and has"):
        await guest
    assert guest.instructions >= 1000 and vm.guests == []
