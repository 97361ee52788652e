"""Which instructions start a line, for the LINE event (CPython: instrumentation.c, initialize_lines).

An instruction starts a line if it has another line than the one before it in the code, or if something jumps to it: a
jump, or an exception that is handled there. Whether the event happens is decided when it is executed: not if the
instruction executed before it, in the same frame, was of the same line.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asyncvm.bytecode.code import Code

__all__ = ["line_starts"]

#: what is skipped by what comes before it, and RESUME, which has events of its own
_START_NO_LINE = frozenset({"END_ASYNC_FOR", "END_FOR", "END_SEND", "RESUME", "POP_ITER"})
#: those of them whose line does not count for what comes after them: all in 3.12, none in 3.13
_FORGOTTEN: frozenset[str] = frozenset()
if sys.version_info < (3, 13):
    _FORGOTTEN = _START_NO_LINE
elif sys.version_info >= (3, 14):
    _FORGOTTEN = frozenset({"END_FOR", "POP_ITER"})
#: whether the jump out of a loop makes what comes after its END_FOR and POP_ITER start a line
_LOOP_ENDS_START = sys.version_info < (3, 14)


def line_starts(code: Code) -> frozenset[int]:
    """The indexes of the instructions of *code* that start a line."""
    found: set[int] = set()
    current: int | None = None
    first = code.first_traceable
    previous = None
    for index, source in enumerate(code.sources[:-1]):
        if source is previous:
            continue
        previous = source
        line = code.line_of(index)
        if index >= first and source.opname not in _START_NO_LINE and line is not None and line != current:
            found.add(index)
        if source.opname not in _FORGOTTEN:
            current = line
    for index in _targets(code):
        if index >= first and code.line_of(index) is not None:
            found.add(index)
    return frozenset(found)


def _targets(code: Code) -> set[int]:
    """The indexes to which jumps and handled exceptions go."""
    targets = {guard.target for guard in code.guards}
    for index in range(len(code.sources) - 1):
        target = code.jump_target(index)
        if target is not None:
            targets.add(_past_ends(code, target) if _LOOP_ENDS_START else target)
    return targets


def _past_ends(code: Code, index: int) -> int:
    while code.sources[index].opname in ("END_FOR", "END_SEND", "POP_ITER"):
        index += 1
    return index
