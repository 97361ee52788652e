"""How deep the value stack is before each instruction, from the effects that the handlers declare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asyncvm.bytecode.stack_effect import declared_effect, handler_effect

if TYPE_CHECKING:
    from asyncvm.bytecode.code import Code

__all__ = ["stack_depths"]

#: after these, the next instruction is not executed
_ENDS = frozenset(
    {
        *("RETURN_VALUE", "RETURN_CONST", "RAISE_VARARGS", "RERAISE", "INTERPRETER_EXIT"),
        *("JUMP_FORWARD", "JUMP_BACKWARD", "JUMP_BACKWARD_NO_INTERRUPT"),
    }
)


def stack_depths(code: Code) -> dict[int, int]:
    """By index, for the instructions that can be reached.

    An exception puts the stack at the depth that the exception table gives, and pushes itself, and before it the offset
    of what raised it if the table says so.
    """
    depths: dict[int, int] = {}
    waiting = [(0, 1 if code.resumable and declared_effect("RETURN_GENERATOR", 0, False) == 0 else 0)]
    last = len(code.sources) - 1
    while waiting:
        index, depth = waiting.pop()
        if index in depths or index >= last:
            continue
        depths[index] = depth
        handler = code.instructions[index][0]
        source = code.sources[index]
        for guard in code.guards:
            if guard.entry.start <= source.offset < guard.entry.end:
                waiting.append((guard.target, guard.entry.depth + guard.entry.lasti + 1))
        target = code.jump_target(index)
        if target is not None:
            if source.opname == "FOR_ITER":
                target = _with_end(code, target)
            waiting.append((target, depth + handler_effect(handler, source.oparg, True)))
        is_last = index + 1 == last or code.sources[index + 1] is not source
        if not (is_last and source.opname in _ENDS):
            waiting.append((index + 1, depth + handler_effect(handler, source.oparg, False)))
    return depths


def _with_end(code: Code, target: int) -> int:
    """The end of a loop, which FOR_ITER does itself when it jumps, and which its declared effect leaves to be done."""
    while target >= 2 and (
        code.sources[target - 1].opname in ("END_FOR", "POP_ITER")
        or (code.sources[target - 1].opname == "POP_TOP" and code.sources[target - 2].opname == "END_FOR")
    ):
        target -= 1
    return target
