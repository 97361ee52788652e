"""What holds for each of the tools that watch guests."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest

import asyncvm
from asyncvm.tools.coverage import Arcs
from asyncvm.tools.profile import Profile
from asyncvm.tools.timeline import Timeline
from asyncvm.tools.tool import Tool
from asyncvm.tools.trace import Trace
from tests.command_line import run
from tests.differential import observe
from tests.test_programs import programs

TOOLS: dict[str, Callable[[asyncvm.VM, Path], Tool]] = {
    "trace": lambda vm, directory: Trace(vm, "instruction", io.StringIO()),
    "coverage": lambda vm, directory: Arcs(vm),
    "profile": lambda vm, directory: Profile(vm, str(directory / "p.json")),
    "timeline": lambda vm, directory: Timeline(vm, str(directory / "t.json")),
}


def chosen(first: int, step: int) -> list[Path]:
    """Some of the programs; not the one that replaces builtins, which are those of the modules that tools use, too."""
    return [path for path in programs()[first::step] if path.stem != "builtins_replaced"]


@pytest.mark.parametrize("name", TOOLS)
@pytest.mark.parametrize("path", chosen(7, 120), ids=str)
def test_a_program_does_the_same_when_it_is_watched(
    path: Path, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COVERAGE_FILE", str(tmp_path / "data"))
    code = compile(path.read_text(encoding="utf-8"), str(path), "exec", dont_inherit=True)
    plain = asyncvm.VM()
    expected = observe(lambda namespace: plain.run(code, namespace), str(path))
    watched = asyncvm.VM()
    tool = TOOLS[name](watched, tmp_path)
    tool.attach()
    try:
        outcome = observe(lambda namespace: watched.run(code, namespace), str(path))
    finally:
        tool.detach()
    assert outcome == expected


@pytest.mark.parametrize("name", TOOLS)
def test_a_tool_costs_the_guest_no_instructions(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COVERAGE_FILE", str(tmp_path / "data"))
    source = "class C:\n    def __repr__(self): return 'C'\ndef g():\n    yield C()\nfor x in g():\n    [x] * 3"
    counted = []
    for make in (None, TOOLS[name]):
        vm = asyncvm.VM()
        tool = None if make is None else make(vm, tmp_path)
        if tool is not None:
            tool.attach()
        vm.run(source, {"__name__": "program"})
        if tool is not None:
            tool.detach()
        counted.append(vm.instructions)
    assert counted[0] == counted[1]


def test_all_tools_can_be_used_at_once(tmp_path: Path) -> None:
    arguments = ["--trace", "call", "--coverage", "--profile", "p.json", "--timeline", "t.json", "--stats"]
    (tmp_path / "prog.py").write_text("def f(): return 1\nprint(f())\n")
    outcome = run(*arguments, "prog.py", cwd=tmp_path)
    assert (outcome.status, outcome.output) == (0, "1\n")
    assert "call          f()" in outcome.errors
    assert {"p.json", "p.pstats", "t.json", ".coverage"} <= {path.name for path in tmp_path.iterdir()}


def test_a_tool_that_is_detached_leaves_nothing_watched(tmp_path: Path) -> None:
    vm = asyncvm.VM()
    for make in TOOLS.values():
        tool = make(vm, tmp_path)
        tool.attach()
        assert vm.machine.watched
        with pytest.raises(ValueError, match=f"tool {tool.tool_id} is already in use"):
            make(vm, tmp_path).attach()
        vm.monitoring.free_tool_id(tool.tool_id)
        assert not vm.machine.watched
