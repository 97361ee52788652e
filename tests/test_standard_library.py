"""The readers, over every code object of the running interpreter's whole standard library, against the host's own."""

from __future__ import annotations

import dis
import inspect
import sysconfig
import warnings
from collections.abc import Iterator
from pathlib import Path
from types import CodeType

import pytest

import asyncvm
from asyncvm.bytecode import isa
from asyncvm.bytecode.exception_table import ExceptionTableEntry, read_exception_table
from asyncvm.bytecode.line_table import read_line_table
from asyncvm.bytecode.stack_effect import declared_effect
from asyncvm.bytecode.wordcode import Instruction, read_wordcode
from tests.depth import IS_QUICK

LIBRARY = Path(sysconfig.get_path("stdlib"))
SHARES = 16
_ENDS_A_PATH = {"RETURN_VALUE", "RETURN_CONST", "RAISE_VARARGS", "RERAISE", "INTERPRETER_EXIT"}
_ALWAYS_JUMPS = {"JUMP_FORWARD", "JUMP_BACKWARD", "JUMP_BACKWARD_NO_INTERRUPT"}


def sources(share: int) -> list[Path]:
    """One of SHARES equal parts of the standard library's source files."""
    files = sorted(path for path in LIBRARY.rglob("*.py") if path.is_file() and "site-packages" not in path.parts)
    return files[share::SHARES]


def code_objects(path: Path) -> Iterator[CodeType]:
    """Every function, class body, lambda and comprehension of a file; none where it does not compile."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            waiting = [compile(path.read_bytes(), str(path), "exec", dont_inherit=True)]
    except (SyntaxError, ValueError):  # files that test the compiler
        return
    while waiting:
        raw = waiting.pop()
        yield raw
        waiting.extend(constant for constant in raw.co_consts if isinstance(constant, CodeType))


@pytest.mark.parametrize("share", range(0, SHARES, 4 if IS_QUICK else 1))
def test_every_code_object_is_read_as_the_host_reads_it(share: int) -> None:
    count = 0
    vm = asyncvm.VM()
    for path in sources(share):
        for raw in code_objects(path):
            instructions = read_wordcode(raw, isa.CACHES)
            native = [i for i in dis.get_instructions(raw) if i.opname != "EXTENDED_ARG"]
            assert [(i.offset, i.opname) for i in instructions] == [(i.offset, i.opname) for i in native], raw
            for ours, theirs in zip(instructions, native, strict=True):
                assert theirs.arg is None or ours.oparg == theirs.arg, (raw, theirs)
            targets = {i.offset: i.argval for i in native if i.opcode in dis.hasjrel and i.opname not in _NO_JUMP}
            ours_targets = {i.offset: _target(i) for i in instructions if i.offset in targets}
            assert ours_targets == targets, raw
            _check_tables(raw)
            _check_stack(raw, instructions, targets)
            _check_decoded_targets(vm, raw, targets)
            count += 1
    assert count > 500


#: what `dis` lists as relative jumps although nothing jumps (END_ASYNC_FOR's oparg only says where its loop begins)
_NO_JUMP = {"END_ASYNC_FOR"}


def _target(instruction: Instruction) -> int:
    backward = "BACKWARD" in instruction.opname
    return instruction.next_offset + 2 * (-instruction.oparg if backward else instruction.oparg)


def _check_tables(raw: CodeType) -> None:
    table = read_exception_table(raw.co_exceptiontable)
    native = [
        ExceptionTableEntry(entry.start, entry.end, entry.target, entry.depth, entry.lasti)
        for entry in dis._parse_exception_table(raw)  # type: ignore[attr-defined]
    ]
    assert list(table) == native, raw
    positions = read_line_table(raw.co_linetable, raw.co_firstlineno)
    assert [(p.line, p.end_line, p.column, p.end_column) for p in positions] == list(raw.co_positions()), raw
    lines = [line for start, end, line in raw.co_lines() for _ in range(start, end, 2)]
    assert [p.line for p in positions] == lines, raw


def _check_stack(raw: CodeType, instructions: list[Instruction], targets: dict[int, int]) -> None:
    """Walk the control-flow graph with the declared effects: no underflow, equal depths where paths meet."""
    by_offset = {instruction.offset: index for index, instruction in enumerate(instructions)}
    by_offset.update({instruction.start: index for index, instruction in enumerate(instructions)})
    generators = inspect.CO_GENERATOR | inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR
    # Until 3.12, RETURN_GENERATOR does not count the value that the first resumption leaves.
    entry = 1 if raw.co_flags & generators and declared_effect("RETURN_GENERATOR", 0, False) == 0 else 0
    depths: dict[int, int] = {}
    waiting = [(0, entry)]
    table = read_exception_table(raw.co_exceptiontable)
    while waiting:
        index, depth = waiting.pop()
        if index in depths:
            assert depths[index] == depth, (raw, instructions[index])
            continue
        depths[index] = depth
        assert 0 <= depth <= raw.co_stacksize + entry, (raw, instructions[index])
        instruction = instructions[index]
        for handler in table:
            if handler.start <= instruction.offset < handler.end:
                waiting.append((by_offset[handler.target], handler.depth + handler.lasti + 1))
        if instruction.offset in targets:
            effect = declared_effect(instruction.opname, instruction.oparg, True)
            waiting.append((by_offset[targets[instruction.offset]], depth + effect))
        if instruction.opname not in _ENDS_A_PATH | _ALWAYS_JUMPS:
            waiting.append((index + 1, depth + declared_effect(instruction.opname, instruction.oparg, False)))


def _check_decoded_targets(vm: asyncvm.VM, raw: CodeType, targets: dict[int, int]) -> None:
    """Decoding accepts the code, and a jump's operand is the index of the instruction at its target."""
    code = vm.machine.code(raw)
    for index, source in enumerate(code.sources[:-1]):
        target = targets.get(source.offset)
        if target is None:
            continue
        operand = code.instructions[index][1]
        position = operand[0] if isinstance(operand, tuple) else operand
        found = code.sources[position]
        if source.opname == "FOR_ITER":
            assert found.offset >= target, (raw, source)  # past the END_FOR, or at it
        else:
            assert found.start <= target <= found.offset, (raw, source)
