"""Which instructions are clean-up: the bodies of ``finally`` blocks, and what leaves a ``with`` block.

The problem: what is raised at an instruction boundary (a cancellation, an interrupt, a limit) may strike while a guest
cleans up, and what it was about to release is then never released. So it has to wait until the clean-up is over. But
the compiler writes each ``finally`` block several times, once for exceptions and once for each other way out, and only
the first of these can be told from other code by the exception table.

The solution: the copies have the same source positions. The handlers that catch everything (no ``except`` clause
compares the exception) are clean-up; and so is each instruction behind the guarded range that has the position of one
of theirs.

And what is raised must not strike between the moment at which something is entered and the one from which on it is
guarded, which is the same in CPython: there, an instruction that cannot raise is outside of the guarded ranges even if
it is in their midst. What is to rise at such an instruction has to wait for the next one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asyncvm.bytecode.code import Code

__all__ = ["cleanup_indexes"]

#: NOP stands for the beginning of a ``try`` statement; END_SEND comes between ``__aenter__`` and what it guards
_RAISE_NOTHING = frozenset({"NOP", "END_SEND"})
_COMPARISONS = frozenset({"CHECK_EXC_MATCH", "CHECK_EG_MATCH"})


def cleanup_indexes(code: Code) -> frozenset[int]:
    """The indexes into ``code.instructions`` that are clean-up."""
    found: set[int] = set()
    for target in {guard.target for guard in code.guards}:
        handler = _handler(code, target)
        if not handler or any(code.sources[index].opname in _COMPARISONS for index in handler[0]):
            continue
        region = handler[1]
        found.update(region)
        places = {code.position_of(index) for index in region if code.line_of(index) is not None}
        guarded = min(guard.entry.start for guard in code.guards if guard.target == target)
        found.update(
            index
            for index, source in enumerate(code.sources)
            if source.offset >= guarded and code.position_of(index) in places
        )
    return frozenset(found | _unguarded(code))


def _unguarded(code: Code) -> set[int]:
    """The indexes of instructions that cannot raise and are guarded otherwise than those around them."""
    if not code.guards:
        return set()
    targets = [_guard_target(code, index) for index in range(len(code.sources))]
    return {
        index
        for index, source in enumerate(code.sources)
        if source.opname in _RAISE_NOTHING and set(targets[max(index - 1, 0) : index + 2]) != {targets[index]}
    }


def _handler(code: Code, target: int) -> tuple[list[int], list[int]] | None:
    """What belongs to the handler at *target*: without what is guarded further inside it, and with that.

    None if nothing guards the handler itself: it is the part of another that puts the exception before it back.
    """
    if code.sources[target].opname != "PUSH_EXC_INFO":
        return None
    guarding = _guard_target(code, target + 1)
    if guarding is None:
        return None
    ranges = [guard.entry for guard in code.guards if guard.target == guarding]
    first, last = code.sources[target].offset, max(entry.end for entry in ranges)
    own = [index for index in range(target, len(code.sources)) if _guard_target(code, index) == guarding]
    region = [index for index in range(target, len(code.sources)) if first <= code.sources[index].offset < last]
    return own, region


def _guard_target(code: Code, index: int) -> int | None:
    """The index of the handler of the instruction at *index*."""
    offset = code.sources[index].offset
    return next((guard.target for guard in code.guards if guard.entry.start <= offset < guard.entry.end), None)
