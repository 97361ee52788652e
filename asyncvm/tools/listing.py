"""``asyncvm dis``: the instructions of a program as the VM has them.

Unlike `dis`, it shows what is executed: the handlers that each instruction consists of, where jumps and exceptions
go, by the numbers that the eval loop uses, and how deep the value stack is before each.
"""

from __future__ import annotations

import dis
from collections.abc import Iterator
from inspect import CO_ASYNC_GENERATOR, CO_COROUTINE, CO_GENERATOR
from types import CodeType

from asyncvm.bytecode.code import Code
from asyncvm.bytecode.depths import stack_depths
from asyncvm.machine import Machine

__all__ = ["listing"]

_KINDS = {CO_GENERATOR: "generator", CO_COROUTINE: "coroutine", CO_ASYNC_GENERATOR: "async generator"}
_HEADINGS = ("line", "index", "offset", "depth", "instruction", "handler", "")


def listing(machine: Machine, raw: CodeType) -> Iterator[str]:
    """The lines that list *raw*, then the code of the functions and classes in it.

    :raises BytecodeError: if it cannot be executed
    """
    code = machine.code(raw)
    kind = next((name for flag, name in _KINDS.items() if raw.co_flags & flag), "")
    yield f"{code.name}  {code.filename}:{raw.co_firstlineno}  {f'{kind}, ' if kind else ''}stack of {raw.co_stacksize}"
    yield from _table([_HEADINGS, *_rows(code)])
    if code.guards:
        yield "exceptions:"
        for guard in code.guards:
            entry = guard.entry
            depth = f"depth {entry.depth}, with the offset" if entry.lasti else f"depth {entry.depth}"
            yield f"  {entry.start} to {entry.end}: at {entry.target} (index {guard.target}), {depth}"
    for constant in raw.co_consts:
        if isinstance(constant, CodeType):
            yield ""
            yield from listing(machine, constant)


def _rows(code: Code) -> Iterator[tuple[str, ...]]:
    depths = stack_depths(code)
    arguments = {step.offset: step for step in dis.get_instructions(code.raw)}
    line_before: int | None = None
    source_before = None
    for index, source in enumerate(code.sources[:-1]):
        handler = code.instructions[index][0]
        name = f"{handler.__module__.rpartition('.')[2]}.{handler.__name__}"
        line = code.line_of(index)
        depth = depths.get(index)
        shown_line = "" if line is None or line == line_before else str(line)
        shown_depth = "" if depth is None else str(depth)
        line_before = line
        if source is source_before:
            yield shown_line, str(index), "", shown_depth, "", name, ""
            continue
        source_before = source
        argument = _argument(code, index, arguments[source.offset])
        instruction = source.opname if not source.oparg else f"{source.opname} {source.oparg}"
        yield shown_line, str(index), str(source.offset), shown_depth, instruction, name, argument and f"({argument})"


def _argument(code: Code, index: int, step: dis.Instruction) -> str:
    target = code.jump_target(index)
    if target is not None:
        return f"to {code.sources[target].start}, index {target}"
    return f"<code of {step.argval.co_qualname}>" if isinstance(step.argval, CodeType) else step.argrepr


def _table(rows: list[tuple[str, ...]]) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = [
            cell.rjust(width) if column in _NUMBERS else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        yield "  ".join(cells).rstrip()


#: the columns that have numbers
_NUMBERS = frozenset({0, 1, 2, 3})
