"""The eval breaker is polled at RESUME and JUMP_BACKWARD, and nowhere else."""

from __future__ import annotations

import dis
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest

import asyncvm
from asyncvm import InstructionLimit, Limits


def _offsets_polled(source: str, name: str) -> list[tuple[str, int]]:
    """Set the breaker anew at each call of ``arm()`` in *source*; where in the function *name* was it drained?"""
    vm = asyncvm.VM()
    polled: list[tuple[str, int]] = []

    def note() -> None:
        frame = vm.machine.state.frame
        assert frame is not None
        instruction = frame.code.sources[frame.index]
        if frame.code.raw.co_name == name:
            polled.append((instruction.opname, frame.lineno or 0))

    vm.globals["arm"] = lambda: vm.call_soon(note)
    vm.run(source)
    return polled


def test_a_pending_call_runs_when_a_function_starts() -> None:
    source = "def f():\n    return 1\narm()\nx = 1\nf()\n"
    assert _offsets_polled(source, "f") == [("RESUME", 1)]


def test_a_pending_call_runs_once_a_loop_jumps_back() -> None:
    source = "def f():\n    for i in (1, 2, 3):\n        arm()\n        i += 1\nf()\n"
    # The jump has been made when the breaker is handled, as in CPython: the position is the one before its target.
    assert len(_offsets_polled(source, "f")) == 3


def test_a_while_loop_polls() -> None:
    source = "def f():\n    n = 3\n    while n:\n        arm()\n        n -= 1\nf()\n"
    # In 3.11 each jump back is one that pops; the last test of the condition falls through.
    assert len(_offsets_polled(source, "f")) >= 2


def test_straight_line_code_does_not_poll() -> None:
    source = "def f():\n    arm()\n    x = 1\n    y = [x, x]\n    return x + y[0]\nf()\n"
    assert _offsets_polled(source, "f") == []


def test_waiting_in_yield_from_does_not_poll() -> None:
    source = """
def f():
    yield from iter([1, 2, 3])
g = f()
next(g)
arm()
next(g)
"""
    # JUMP_BACKWARD_NO_INTERRUPT leads back to SEND, and RESUME after a yield from does not poll either.
    assert _offsets_polled(source, "f") == []


def test_a_generator_polls_when_it_is_resumed_at_a_yield() -> None:
    source = "def f():\n    yield 1\n    yield 2\ng = f()\nnext(g)\narm()\nnext(g)\n"
    assert _offsets_polled(source, "f") == [("RESUME", 2)]


def test_nothing_is_drained_when_no_bit_is_set() -> None:
    vm = asyncvm.VM()
    vm.run("for i in range(10): pass")
    assert vm.machine.breaker.bits == 0
    assert not vm.machine.breaker.pending


def test_an_exception_of_a_pending_call_rises_in_the_guest() -> None:
    vm = asyncvm.VM()

    def interrupt() -> None:
        raise TimeoutError("pending")

    vm.globals["arm"] = lambda: vm.call_soon(interrupt)
    source = """
def f():
    try:
        arm()
        while True:
            pass
    except TimeoutError as error:
        return str(error)
f()
"""
    assert vm.run(source) == "pending"


def test_another_thread_can_stop_an_endless_loop() -> None:
    vm = asyncvm.VM()
    started = threading.Event()
    vm.globals["started"] = started
    outcome: list[BaseException] = []

    class Stop(BaseException):
        pass

    def stop() -> None:
        raise Stop

    def guest() -> None:
        try:
            vm.run("started.set()\nwhile True: pass")
        except Stop as error:
            outcome.append(error)

    thread = threading.Thread(target=guest)
    thread.start()
    started.wait()
    vm.call_soon(stop)
    thread.join()
    assert len(outcome) == 1


def test_pending_calls_run_in_order_and_once() -> None:
    vm = asyncvm.VM()
    log: list[int] = []
    for i in range(5):
        vm.call_soon(lambda i=i: log.append(i))  # type: ignore[misc]
    vm.run("x = 1")
    vm.run("x = 2")
    assert log == [0, 1, 2, 3, 4]


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="the opcode is 3.11's")
def test_in_3_11_jumps_backward_that_pop_poll_too() -> None:
    code: Any = compile("while x: pass", "<loop>", "exec")
    assert any(i.opname == "POP_JUMP_BACKWARD_IF_TRUE" for i in dis.get_instructions(code))
    vm = asyncvm.VM()

    def stop() -> None:
        vm.globals["x"] = False

    vm.globals["x"] = True
    vm.call_soon(lambda: vm.call_soon(stop))
    vm.run(code)


def test_what_the_host_yields_to_the_event_loop_gets_there() -> None:
    """Nothing comes between SEND and YIELD_VALUE: whoever yielded, in the host, has told others what to expect."""

    class Awaitable:
        def __await__(self) -> Iterator[int]:
            for number in range(3):
                yielded.append(number)
                yield number

    ended = False
    for limit in range(1, 60):
        yielded: list[int] = []
        received: list[int] = []
        vm = asyncvm.VM()
        main: Any = vm.run_async(
            "await awaitable", {"awaitable": Awaitable()}, limits=Limits(instructions=limit, grace=0)
        )
        steps = main.__await__()
        try:
            while True:
                received.append(next(steps))
        except StopIteration:
            ended = True
        except InstructionLimit:
            pass
        assert received == yielded
    assert ended
