"""``asyncvm dis`` lists what the VM executes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import CodeType

import pytest

import asyncvm
from asyncvm.bytecode.depths import stack_depths
from asyncvm.bytecode.stack_effect import handler_effect
from asyncvm.tools.listing import listing
from tests.command_line import run
from tests.test_programs import programs

PROGRAM = """\
def f(x):
    try:
        return x[0]
    except IndexError:
        return None

async def g():
    await h()
"""


#: after these, the next instruction is not executed
ENDS = (
    *("RETURN_VALUE", "RETURN_CONST", "RAISE_VARARGS", "RERAISE"),
    *("JUMP_FORWARD", "JUMP_BACKWARD", "JUMP_BACKWARD_NO_INTERRUPT"),
)


def code_objects(raw: CodeType) -> Iterator[CodeType]:
    yield raw
    for constant in raw.co_consts:
        if isinstance(constant, CodeType):
            yield from code_objects(constant)


def test_a_file_is_listed_with_all_its_functions(tmp_path: Path) -> None:
    (tmp_path / "prog.py").write_text(PROGRAM + "print('not executed')\n")
    outcome = run("dis", "prog.py", cwd=tmp_path)
    assert (outcome.status, outcome.errors) == (0, "")
    headings = [line for line in outcome.output.splitlines() if "prog.py:" in line]
    assert [heading.split("  ")[0] for heading in headings] == ["<module>", "f", "g"]
    assert [heading.rsplit(":", 1)[1].split()[0] for heading in headings] == ["1", "1", "7"]
    assert "coroutine, stack of" in headings[2]
    assert "exceptions:" in outcome.output
    assert "<code of f>" in outcome.output
    assert "0x" not in outcome.output


def test_modules_text_and_standard_input_are_listed(tmp_path: Path) -> None:
    listed = run("dis", "-c", "x = 1", cwd=tmp_path).output
    assert "names.STORE_NAME" in listed
    assert run("dis", "-", cwd=tmp_path, stdin="x = 1").output == listed.replace("<string>", "<stdin>")
    assert "tool.py:1" in run("dis", "-m", "json.tool", cwd=tmp_path).output


def test_what_cannot_be_listed_is_told_in_one_line(tmp_path: Path) -> None:
    outcome = run("dis", "missing.py", cwd=tmp_path)
    assert (outcome.status, outcome.output, len(outcome.errors.splitlines())) == (2, "", 1)


def rows_of(lines: Iterator[str]) -> Iterator[tuple[str, str, str, str, str]]:
    """Line, index, offset, depth and opcode of each row."""
    ends: list[int] | None = None
    for line in lines:
        if line.split()[:3] == ["line", "index", "offset"]:
            ends = [line.index(heading) + len(heading) for heading in ("line", "index", "offset", "depth")]
        elif ends is not None and line[: ends[1]].strip():
            numbers = [line[begin:end].strip() for begin, end in zip([0, *ends], ends, strict=False)]
            if not numbers[1].isdigit():
                ends = None
                continue
            yield numbers[0], numbers[1], numbers[2], numbers[3], line[ends[3] :].split()[0] if numbers[2] else ""


@pytest.mark.parametrize("path", programs()[::40], ids=str)
def test_the_rows_are_the_instructions(path: Path) -> None:
    vm = asyncvm.VM()
    raw = compile(path.read_text(encoding="utf-8"), str(path), "exec", dont_inherit=True)
    rows = list(rows_of(listing(vm.machine, raw)))
    expected = []
    for nested in code_objects(raw):
        code = vm.machine.code(nested)
        for index, source in enumerate(code.sources[:-1]):
            first = index == 0 or code.sources[index - 1] is not source
            expected.append((index, source.offset if first else None, source.opname if first else None))
    found = [(int(index), int(offset) if offset else None, opname or None) for _, index, offset, _, opname in rows]
    assert sorted(found, key=str) == sorted(expected, key=str)


@pytest.mark.parametrize("path", programs()[::10], ids=str)
def test_depths_agree_wherever_ways_meet(path: Path) -> None:
    """And none is negative, or above what the compiler has reserved."""
    vm = asyncvm.VM()
    for raw in code_objects(compile(path.read_text(encoding="utf-8"), str(path), "exec", dont_inherit=True)):
        code = vm.machine.code(raw)
        depths = stack_depths(code)
        # Until 3.12 the value sent to a generator that begins is not counted; nor is what is between two parts.
        extra = 1
        assert depths[0] <= 1
        for index, depth in depths.items():
            assert 0 <= depth <= raw.co_stacksize + extra
            handler, source = code.instructions[index][0], code.sources[index]
            if source.opname not in ENDS and index + 2 < len(code.sources):
                assert depths[index + 1] == depth + handler_effect(handler, source.oparg, False), (code, index)
            target = code.jump_target(index)
            if target is not None and source.opname != "FOR_ITER":  # which goes on behind the end of the loop
                assert depths[target] == depth + handler_effect(handler, source.oparg, True), (code, index)
