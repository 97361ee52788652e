"""Fused forms do what the plain instructions do, wherever their instructions run out and whatever rises in them."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from types import FunctionType
from typing import Any

import pytest

import asyncvm
from asyncvm import Limits
from asyncvm.bytecode import fusing
from asyncvm.panels import fused
from tests.differential import check

PROGRAM = """
class Number:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        log.append(("add", self.value, other))
        return Number(self.value + 1)

    def __lt__(self, other):
        log.append(("lt", self.value, other))
        return Truth(self.value < 3)

    def __getitem__(self, key):
        log.append(("getitem", key))
        return self.value

class Truth:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        log.append(("bool", self.value))
        return self.value

def numbers(n, step):
    total = 0
    while total < n:
        total = total + step
        if total == 3:
            total += 2
        log.append(total - step + 1)
    return total

def objects(n):
    one, key = Number(1), "key"
    while one < n:
        one = one + n
    return one[key] + one[0] + (one + key).value

def sequences(values):
    first, second = values
    found = values[first], values[0], values[1] + second
    (a, b), c, *rest = (found[:2], 1, 2, 3)
    x, y, z = a, b, c
    w, v = 1, 2
    return x + y * z, rest, v, w

def unpacked(values):
    one, two = values
    return one + two

def unbound(which):
    if which == 0:
        del which
        return which + 1
    left = 1
    if which == 1:
        del left
    if which == 2:
        del which
    return left + which

def failing(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        entry = error.__traceback__.tb_next
        log.append((type(error).__name__, str(error), entry.tb_lineno - entry.tb_frame.f_code.co_firstlineno))

def main():
    log.append(numbers(7, 2))
    log.append(objects(5))
    log.append(failing(sequences, (1, 0)))
    for values in (1, 2), [3, 4], (1,), (1, 2, 3), iter("ab"), "xyz", None:
        log.append(failing(unpacked, values))
    for which in range(4):
        log.append(failing(unbound, which))
    log.append(failing(numbers, "a", 1))
    log.append(failing(numbers, 5, "b"))
"""


@pytest.fixture(params=[False, True], ids=["fused", "plain"])
def is_plain(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    monkeypatch.setattr(fusing, "IS_PLAIN", request.param)
    return bool(request.param)


def test_the_program_is_run_as_natively(is_plain: bool) -> None:
    check(f"log = []\n{PROGRAM}\nmain()\nprint(log)")


def forms_of(vm: asyncvm.VM) -> Iterator[str]:
    """The names of the handlers in the functions that *vm* has run."""
    for value in vm.globals.values():
        if isinstance(value, FunctionType):
            for handler, _ in vm.machine.code(asyncvm.guest_code(value)).executed:
                yield handler.__name__


def test_every_form_is_in_the_program() -> None:
    vm = asyncvm.VM()
    vm.run(f"log = []\n{PROGRAM}\nmain()")
    found = set(forms_of(vm))
    assert set(fused.__all__) - found == set()


def ends(limit: int, is_plain: bool, monkeypatch: pytest.MonkeyPatch) -> tuple[Any, ...]:
    """How the program ends that may execute *limit* instructions."""
    monkeypatch.setattr(fusing, "IS_PLAIN", is_plain)
    vm = asyncvm.VM()
    vm.run(f"log = []\n{PROGRAM}")
    before = vm.instructions
    lines: list[tuple[str, int | None]] = []
    try:
        vm.run("main()", limits=Limits(instructions=limit, grace=0))
    except asyncvm.InstructionLimit as error:
        lines = [(entry.name, entry.lineno) for entry in traceback.extract_tb(error.__traceback__)]
    return vm.instructions - before, repr(vm.globals["log"]).split(" object at")[0], lines


def test_instructions_run_out_where_the_plain_ones_would(monkeypatch: pytest.MonkeyPatch) -> None:
    whole, _, _ = ends(10**6, False, monkeypatch)
    assert whole == ends(10**6, True, monkeypatch)[0]
    for limit in range(1, whole + 1):
        assert ends(limit, False, monkeypatch) == ends(limit, True, monkeypatch), limit
