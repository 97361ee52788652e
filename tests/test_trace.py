"""``asyncvm --trace`` prints what guests do."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

import asyncvm
from asyncvm.tools.trace import LEVELS, Trace
from asyncvm.tools.values import shorten
from tests.command_line import run

PROGRAM = """\
import anyio


class Shy:
    def __repr__(self):
        raise RuntimeError("nobody may look")


def double(x, shy):
    return 2 * x


def numbers():
    try:
        yield 1
    finally:
        pass


async def main(text):
    await anyio.lowlevel.checkpoint()
    for number in numbers():
        double(number, Shy())
        break
    try:
        await failing(text)
    except KeyError:
        return [1, 2, 3, 4, 5]


async def failing(text):
    raise KeyError(text)


anyio.run(main, "long " * 20, backend=BACKEND)
"""
ARGUMENT = repr(("long " * 20)[:40]) + "..."
CALLS = f"""\
call        <module>  prog.py:1
call          Shy  prog.py:4
return        Shy: None
[main] call          main(text={ARGUMENT})  prog.py:20
[main] yield         main: YIELDED
[main] resume        main  prog.py:21
[main] call            numbers()  prog.py:13
[main] yield           numbers: 1
[main] call            double(x=1, shy=<Shy object>)  prog.py:9
[main] return          double: 2
[main] throw           numbers: GeneratorExit()
[main] unwind          numbers: GeneratorExit()
[main] call            failing(text={ARGUMENT})  prog.py:31
[main] unwind          failing: KeyError({ARGUMENT})
[main] return        main: [1, 2, 3, 4, ...]
return      <module>: None
"""
LINES = """\
call        <module>  prog.py:1
line        prog.py:1: def f(n):
line        prog.py:7: f(1)
call          f(n=1)  prog.py:1
line          prog.py:2: if n:
line          prog.py:3: raise ValueError(n)
raise         ValueError(1)
unwind        f: ValueError(1)
raise       ValueError(1)
unwind      <module>: ValueError(1)
"""


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_calls_are_shown_with_their_task_and_values(backend: str, tmp_path: Path) -> None:
    (tmp_path / "prog.py").write_text(PROGRAM.replace("BACKEND", repr(backend)))
    outcome = run("--trace", "call", "prog.py", cwd=tmp_path)
    assert (outcome.status, outcome.output) == (0, "")
    traced = outcome.errors.replace("[__main__.main]", "[main]")  # as anyio names what it runs
    yielded = next(line for line in traced.splitlines() if "yield         main" in line)  # each library has its own
    assert traced == CALLS.replace("[main] yield         main: YIELDED", yielded)


def test_lines_are_shown_with_their_source(tmp_path: Path) -> None:
    (tmp_path / "prog.py").write_text("def f(n):\n    if n:\n        raise ValueError(n)\n    return 1\n\n\nf(1)\n")
    outcome = run("--trace", "line", "prog.py", cwd=tmp_path)
    traced, _, error = outcome.errors.partition("Traceback")
    assert traced == LINES
    assert error.endswith("ValueError: 1\n")
    assert outcome.status == 1


def test_instructions_are_shown_with_the_stack() -> None:
    vm, out = asyncvm.VM(), io.StringIO()
    trace = Trace(vm, "instruction", out)
    trace.attach()
    vm.run("def f(a, b):\n    c = a - b\n    return c\nf(7, b'x' * 50 and 2)", {})
    trace.detach()
    written = out.getvalue()
    vm.run("f = 1", {})
    assert out.getvalue() == written  # nothing after it was detached
    lines = [line.split(maxsplit=2)[2] for line in written.splitlines() if line.startswith("instruction   ")]
    assert [line for line in lines if line.startswith("BINARY_OP")] == ["BINARY_OP -  [7, 2]"]
    assert any(line.startswith("RETURN_VALUE") and line.endswith("[5]") for line in lines)


def test_the_levels_contain_each_other() -> None:
    found = []
    for level in LEVELS:
        vm, out = asyncvm.VM(), io.StringIO()
        trace = Trace(vm, level, out)
        trace.attach()
        vm.run(compile("def f(x): return [i for i in range(x)]\nf(3)", "prog.py", "exec"), {})
        trace.detach()
        found.append(out.getvalue().splitlines())
    calls, lines, instructions = found
    assert 0 < len(calls) < len(lines) < len(instructions)
    assert [line for line in lines if not line.startswith("line ")] == calls
    assert [line for line in instructions if not line.startswith("instruction ")] == lines


def test_a_terminal_gets_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    vm, out = asyncvm.VM(), Terminal()
    trace = Trace(vm, "call", out)
    trace.attach()
    vm.run("def f(): return '[red]'\nf()", {})
    trace.detach()
    assert "\x1b[32mcall" in out.getvalue()
    assert "'[red]'" in out.getvalue()
    monkeypatch.setitem(sys.modules, "rich.console", None)  # as if rich was not there
    out = Terminal()
    trace = Trace(vm, "call", out)
    trace.attach()
    vm.run("1", {})
    trace.detach()
    assert "\x1b" not in out.getvalue() != ""


class Hostile:
    def __repr__(self) -> str:
        raise AssertionError

    __lt__ = __eq__ = __hash__ = __str__ = __len__ = __iter__ = __repr__  # type: ignore[assignment]


class HostileList(list):  # type: ignore[type-arg]
    __repr__ = __iter__ = __len__ = Hostile.__repr__  # type: ignore[assignment]


class HostileError(Exception):
    args = property(lambda self: 1 / 0)  # type: ignore[assignment]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ([Hostile(), 1], "[<Hostile object>, 1]"),
        ({"key": Hostile()}, "{'key': <Hostile object>}"),
        (HostileList(), "<HostileList object>"),
        (HostileError(Hostile()), "HostileError(<Hostile object>)"),
        (Hostile, "<class Hostile>"),
        (Hostile().__repr__, "<method __repr__ of <Hostile object>>"),
        ((1,), "(1,)"),
        ((), "()"),
        (set(), "set()"),
        ([[[[]] * 9]], "[[[...]]]"),
        (1 << 4000, "<int of 4001 bits>"),
        (-5, "-5"),
        ("x" * 10**6, repr("x" * 40) + "..."),
        (b"abc", "b'abc'"),
        (sys, "<module sys>"),
        (len, "<function len>"),
        (frozenset([1]), "frozenset({1})"),
        ([*range(1000)], "[0, 1, 2, 3, ...]"),
    ],
    ids=range(18),
)
def test_values_are_shown_without_executing_anything_of_theirs(value: object, expected: str) -> None:
    assert shorten(value) == expected
