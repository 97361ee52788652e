"""`VM.monitoring` tells of guests what `sys.monitoring` tells of the same source, natively."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

import asyncvm
from tests.monitored import NAME, record_in_vm, record_natively


@pytest.mark.parametrize(
    "comparison",
    [
        "tests.traced",
        pytest.param(
            "tests.monitored",
            marks=pytest.mark.skipif(sys.version_info < (3, 12), reason="sys.monitoring is newer"),
        ),
    ],
)
def test_events_are_those_of_the_host(comparison: str) -> None:
    """In a process of its own: what is watched natively is the whole process."""
    process = subprocess.run(
        [sys.executable, "-m", comparison],
        cwd=Path(__file__).parent.parent,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=600,
    )
    *different, last = process.stdout.splitlines() or [""]
    assert (process.returncode, different) == (0, []), process.stderr[-1000:]
    assert int(last.removesuffix(" programs compared")) >= 150


@pytest.fixture
def vm() -> asyncvm.VM:
    vm = asyncvm.VM()
    vm.monitoring.use_tool_id(0, "test")
    return vm


def test_tools_have_numbers_and_names(vm: asyncvm.VM) -> None:
    monitoring = vm.monitoring
    assert [monitoring.get_tool(number) for number in range(6)] == ["test", None, None, None, None, None]
    with pytest.raises(ValueError, match="tool 0 is already in use"):
        monitoring.use_tool_id(0, "other")
    for number in (-1, 6):
        with pytest.raises(ValueError, match=r"invalid tool -?\d \(must be between 0 and 5\)"):
            monitoring.use_tool_id(number, "other")
    with pytest.raises(ValueError, match="tool 1 is not in use"):
        monitoring.set_events(1, monitoring.events.LINE)
    monitoring.free_tool_id(0)
    assert monitoring.get_tool(0) is None
    assert asyncvm.VM().monitoring.get_tool(0) is None


def test_sets_of_events_are_checked(vm: asyncvm.VM) -> None:
    monitoring, events = vm.monitoring, vm.monitoring.events
    for wrong in (-1, 1 << 30):
        with pytest.raises(ValueError, match="invalid event set"):
            monitoring.set_events(0, wrong)
    with pytest.raises(ValueError, match="cannot set C_RETURN or C_RAISE events independently"):
        monitoring.set_events(0, events.C_RETURN)
    with pytest.raises(ValueError, match="invalid local event set"):
        monitoring.set_local_events(0, compile("", "x", "exec"), events.RAISE)
    with pytest.raises(ValueError, match="one event at a time"):
        monitoring.register_callback(0, events.LINE | events.CALL, print)
    monitoring.set_events(0, events.LINE)
    assert monitoring.get_events(0) == events.LINE


def test_nothing_is_told_when_nobody_wants_it(vm: asyncvm.VM) -> None:
    monitoring, events = vm.monitoring, vm.monitoring.events
    lines: list[int] = []
    assert monitoring.register_callback(0, events.LINE, lambda code, line: lines.append(line)) is None
    source = "x = 1\ny = 2\n"
    vm.run(source)
    plain = vm.instructions
    assert lines == []
    monitoring.set_events(0, events.LINE)
    vm.run(source)
    assert lines == [1, 2]
    monitoring.set_events(0, 0)
    vm.run(source)
    assert lines == [1, 2]
    assert vm.instructions == 3 * plain  # who is watched is charged the same


def test_a_code_object_can_be_watched_alone(vm: asyncvm.VM) -> None:
    monitoring, events = vm.monitoring, vm.monitoring.events
    seen: list[Any] = []
    monitoring.register_callback(0, events.PY_START, lambda code, offset: seen.append(code))
    vm.run("def f(): return g()\ndef g(): return 1")
    f, g = vm.globals["f"], vm.globals["g"]
    monitoring.set_local_events(0, g, events.PY_START)
    assert monitoring.get_local_events(0, g.__code__) == events.PY_START
    assert f() == 1 and seen == [asyncvm.guest_code(g)]
    monitoring.set_local_events(0, asyncvm.guest_code(g), 0)
    assert f() == 1 and len(seen) == 1


def test_a_callback_can_disable_an_event_where_it_happens(vm: asyncvm.VM) -> None:
    monitoring, events = vm.monitoring, vm.monitoring.events
    lines: list[int] = []

    def once(code: Any, line: int) -> Any:
        lines.append(line)
        return monitoring.DISABLE

    monitoring.register_callback(0, events.LINE, once)
    vm.run("def f():\n    x = 1\n    return x\n")
    monitoring.set_events(0, events.LINE)
    f = vm.globals["f"]
    f(), f()
    assert lines == [2, 3]
    monitoring.restart_events()
    f(), f()
    assert lines == [2, 3, 2, 3]


def test_events_of_exceptions_cannot_be_disabled(vm: asyncvm.VM) -> None:
    monitoring, events = vm.monitoring, vm.monitoring.events
    monitoring.register_callback(0, events.RAISE, lambda *arguments: monitoring.DISABLE)
    monitoring.set_events(0, events.RAISE)
    with pytest.raises(ValueError, match=r"Cannot disable RAISE events\. Callback removed\."):
        vm.run("1 / 0", {})
    with pytest.raises(ZeroDivisionError):
        vm.run("1 / 0", {})


def test_what_a_callback_raises_rises_in_the_guest(vm: asyncvm.VM) -> None:
    monitoring, events = vm.monitoring, vm.monitoring.events

    def stop(code: Any, line: int) -> None:
        if line == 3:
            raise LookupError("line 3")

    monitoring.register_callback(0, events.LINE, stop)
    monitoring.set_events(0, events.LINE)
    names: dict[str, Any] = {}
    vm.run("try:\n    x = 1\n    x = 2\nexcept LookupError as error:\n    caught = str(error)", names)
    assert names["x"] == 1 and names["caught"] == "line 3"


def test_guests_that_run_are_watched_from_their_next_poll_on(vm: asyncvm.VM) -> None:
    monitoring, events = vm.monitoring, vm.monitoring.events
    names: dict[str, Any] = {"done": False, "begun": threading.Event()}

    def end(code: Any, offset: int, destination: int) -> None:
        names["done"] = True

    monitoring.register_callback(0, events.JUMP, end)
    thread = threading.Thread(target=vm.run, args=("begun.set()\nwhile not done:\n    x = 1\n", names))
    thread.start()
    names["begun"].wait()
    monitoring.set_events(0, events.JUMP)
    if sys.version_info < (3, 12):  # the loop is a conditional jump
        monitoring.register_callback(0, events.BRANCH, end)
        monitoring.set_events(0, events.JUMP | events.BRANCH)
    thread.join()
    assert names["done"]


@pytest.mark.skipif(sys.version_info < (3, 13), reason="in 3.12, sys.monitoring loses count of the recursion depth")
def test_calls_are_told_as_the_host_tells_them() -> None:
    source = """
class C:
    def method(self, n): return len([n])
class D(C):
    def method(self, n): return super().method(n)
def f(*arguments, **keywords): return max(*arguments)
c = D()
c.method(1), f(1, 2), f(*[1, 2]), f(1, 2, a=3), f(*[1, 2], **{"a": 3})
int("1"), [].append(2), sorted([1], key=lambda n: -n)
try:
    int("x")
except ValueError:
    pass
try:
    f(1)
except TypeError:
    pass
"""
    if sys.version_info < (3, 14):  # of what `super` gives, it tells another first argument
        source = source.replace("super().method(n)", "C.method(self, n)")
    code = compile(source, NAME, "exec")
    names = ("CALL", "C_RETURN", "C_RAISE")
    native = record_natively(code, names)
    assert len(native) > 30
    assert record_in_vm(code, names) == native


def test_functions_that_run_when_they_come_to_be_watched_are_told_when_they_are_called_again(vm: asyncvm.VM) -> None:
    monitoring, events = vm.monitoring, vm.monitoring.events
    seen: list[str] = []
    monitoring.register_callback(0, events.PY_START, lambda code, offset: seen.append(code.co_name))
    names = {"watch": lambda: monitoring.set_events(0, events.PY_START)}
    vm.run("def f(): watch()\nf()\nf()\nf()", names)
    assert seen == ["f", "f"]


def test_a_loop_whose_generator_raises_does_not_branch(vm: asyncvm.VM) -> None:
    monitoring, events = vm.monitoring, vm.monitoring.events
    seen: list[str] = []
    monitoring.register_callback(0, events.BRANCH, lambda code, *offsets: seen.append(code.co_name))
    monitoring.set_events(0, events.BRANCH)
    source = "def g():\n    yield 1\n    raise KeyError\ntry:\n    for x in g(): pass\nexcept:\n    pass"
    vm.run(source, {})
    assert seen == ["<module>"]


def test_two_tools_see_the_same(vm: asyncvm.VM) -> None:
    monitoring, events = vm.monitoring, vm.monitoring.events
    seen: list[tuple[int, int]] = []
    monitoring.use_tool_id(1, "other")
    for number in (0, 1):
        monitoring.register_callback(number, events.LINE, lambda code, line, number=number: seen.append((number, line)))
        monitoring.set_events(number, events.LINE)
    vm.run("x = 1\ny = 2")
    monitoring.free_tool_id(0)
    vm.run("x = 1")
    assert seen == [(0, 1), (1, 1), (0, 2), (1, 2), (1, 1)]


@pytest.mark.anyio
async def test_guests_on_an_event_loop_are_watched(vm: asyncvm.VM) -> None:
    monitoring, events = vm.monitoring, vm.monitoring.events
    seen: list[str] = []
    for name in ("PY_START", "PY_RESUME", "PY_YIELD", "PY_RETURN"):
        event = getattr(events, name)
        monitoring.register_callback(0, event, lambda code, *_, name=name: seen.append(f"{name} {code.co_name}"))
    monitoring.set_events(0, events.PY_START | events.PY_RESUME | events.PY_YIELD | events.PY_RETURN)
    source = "import anyio\nasync def f():\n    await anyio.sleep(0)\n    return 1\nawait f()"
    assert await vm.run_async(source, {}) == 1
    assert seen[0] == "PY_START <module>"
    assert seen[1] == "PY_START f"
    assert seen[2:4] == ["PY_YIELD f", "PY_YIELD <module>"]
    assert seen[4:6] == ["PY_RESUME <module>", "PY_RESUME f"]
    assert seen[-2:] == ["PY_RETURN f", "PY_RETURN <module>"]


def test_arguments_are_limited_in_size_while_calls_are_watched() -> None:
    """They are unpacked ahead of the event."""
    limited = asyncvm.VM(limits=asyncvm.Limits(result_bytes=1000))
    limited.monitoring.use_tool_id(0, "test")
    source = "def f(*arguments): return len(arguments)\nf(*range({}))"
    for watched in (0, limited.monitoring.events.CALL):
        limited.monitoring.set_events(0, watched)
        assert limited.run(source.format(10)) == 10
        with pytest.raises(MemoryError):
            limited.run(source.format(10**6))
