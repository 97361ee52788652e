"""Entries of tracebacks: what they need from the interpreter, and what they cannot do to it."""

from __future__ import annotations

import subprocess
import sys
import types
from pathlib import Path
from types import TracebackType
from typing import Any

import pytest

import asyncvm
from tests.command_line import finish, start

pytestmark = pytest.mark.usefixtures("bytecode_cache")

FAILING = """
def average(values, *, start=0):
    length = len(values)
    return sum(values, start) / lenght


def report(first, /, *rest):
    try:
        average(rest)
    except NameError as error:
        raise ValueError("no report") from error


report(1, 2)
"""

WITHOUT_CTYPES = """
import sys
sys.modules["ctypes"] = None
from asyncvm.command import main
main(["script.py"])
"""


def last_entry(source: str) -> TracebackType:
    with pytest.raises(Exception) as caught:  # whatever the guest raises
        asyncvm.VM().run(source)
    entry = caught.value.__traceback__
    assert entry is not None
    while entry.tb_next is not None:
        entry = entry.tb_next
    return entry


def test_without_ctypes_tracebacks_print_the_same(tmp_path: Path) -> None:
    (tmp_path / "script.py").write_text(FAILING)
    native = start((sys.executable,), ("script.py",), tmp_path)
    guest = start((sys.executable,), ("-c", WITHOUT_CTYPES), tmp_path)
    expected, outcome = finish(native, ""), finish(guest, "")
    assert outcome == expected
    assert "Did you mean: 'length'?" in expected.errors


def test_the_code_of_an_entry_does_nothing() -> None:
    executed: list[Any] = []
    entry = last_entry("def f(a, *b, c=1):\n    global done\n    done.append(a)\n    return a.x\ndone = []\nf(1)\n")
    code = entry.tb_frame.f_code
    assert (code.co_argcount, code.co_varnames) == (1, ("a", "c", "b"))
    assert types.FunctionType(code, {"done": executed})(1, c=2) is None
    assert executed == []


def test_each_instruction_can_have_an_entry() -> None:
    """The entry stands where the instruction does, be it the first or the last of its code."""
    vm = asyncvm.VM()
    source = "def f(x):\n" + "".join(f"    x = x + {n}\n" for n in range(300)) + "    raise ValueError(x)\n"
    namespace: dict[str, Any] = {}
    vm.run(source, namespace)
    code = asyncvm.guest_code(namespace["f"])
    positions = list(code.co_positions())
    places = set()
    for wrong in range(301):
        with pytest.raises((TypeError, ValueError)) as caught:
            namespace["f"](Countdown(wrong))
        entry = caught.value.__traceback__
        while entry.tb_frame.f_code.co_name != "f":  # type: ignore[union-attr]  # it is there
            entry = entry.tb_next  # type: ignore[union-attr]
        assert entry is not None
        frame = entry.tb_frame
        assert frame.f_lasti == entry.tb_lasti
        assert frame.f_lineno == entry.tb_lineno == wrong + 2
        assert list(frame.f_code.co_positions())[: len(positions)] == positions
        assert positions[entry.tb_lasti // 2][0] == entry.tb_lineno
        places.add(entry.tb_lasti)
    assert len(places) == 301


class Countdown:
    """A number that can be added to so many times."""

    def __init__(self, times: int) -> None:
        self.times = times

    def __add__(self, other: int) -> Countdown:
        if not self.times:
            raise TypeError("not any more")
        return Countdown(self.times - 1)


def test_an_entry_at_the_first_instruction_has_its_line() -> None:
    """A limit is reached where a function begins."""
    places = set()
    for limit in range(200, 210):
        vm = asyncvm.VM(limits=asyncvm.Limits(instructions=limit))
        with pytest.raises(asyncvm.InstructionLimit) as caught:
            vm.run("def f():\n\n    pass\n\nwhile True:\n    f()\n")
        entry: TracebackType | None = caught.value.__traceback__
        while entry is not None:
            if entry.tb_frame.f_code.co_name in ("<module>", "f"):
                assert entry.tb_frame.f_lineno == entry.tb_lineno
                places.add((entry.tb_frame.f_code.co_name, entry.tb_lasti))
            entry = entry.tb_next
    assert ("f", 0) in places


def test_the_variables_go_when_the_traceback_goes() -> None:
    """Nothing but the entry holds the frame of a function that has ended by an exception."""
    import weakref

    class Watched:
        pass

    namespace: dict[str, Any] = {"Watched": Watched}
    asyncvm.VM().run("def f():\n    x = Watched()\n    return x, x.missing\n", namespace)
    try:
        namespace["f"]()
    except AttributeError as error:
        watched = weakref.ref(error.obj)
        error.obj = None
        entry = error.__traceback__
        assert entry is not None
        assert entry.tb_next is not None
        assert entry.tb_next.tb_frame.f_locals["x"] is watched()
        del entry
    assert watched() is None


def test_debugging_the_vm_shows_its_frames(tmp_path: Path) -> None:
    (tmp_path / "script.py").write_text(FAILING)
    shown = subprocess.run(
        [sys.executable, "-m", "asyncvm", "script.py"],
        cwd=tmp_path,
        env={"ASYNCVM_SHOW_INTERNALS": "1", "PYTHONPATH": str(Path(asyncvm.__file__).parent.parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "eval.py" in shown.stderr
    assert "lenght" in shown.stderr
