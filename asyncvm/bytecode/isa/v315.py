"""CPython 3.15: as 3.14, but for what is said here."""

from __future__ import annotations

from asyncvm.bytecode.isa import v314
from asyncvm.bytecode.isa.common import by_flag
from asyncvm.bytecode.operands import Context, Part, Spelling, forward, name, nothing, one
from asyncvm.bytecode.wordcode import Instruction
from asyncvm.panels import control, generators, imports, names, stack

__all__ = ["CACHES", "INSTRUCTIONS"]

CACHES = {
    **v314.CACHES,
    "CALL_FUNCTION_EX": 1,
    "GET_ITER": 1,
    "RESUME": 1,
}

COMMON_CONSTANTS = (*v314.COMMON_CONSTANTS, list, set, None, "", True, False, -1)
_LAZY, _EAGER = 1, 2


def get_iter(oparg: int) -> tuple[Part, ...]:
    """GET_ITER serves ``for`` and, with an oparg, ``yield from``."""
    return ((generators.GET_YIELD_FROM_ITER_PAIR if oparg else control.GET_ITER_PAIR, nothing),)


def import_name(oparg: int) -> tuple[Part, ...]:
    """IMPORT_NAME: the lowest bits say whether the import is lazy (PEP 810), or may not be."""
    if oparg & _EAGER:
        return ((imports.IMPORT_NAME, name(2)),)
    return ((imports.IMPORT_NAME_LAZY, _import_operand),)


def _import_operand(context: Context, instruction: Instruction) -> tuple[str, bool]:
    return name(2)(context, instruction), bool(instruction.oparg & _LAZY)


INSTRUCTIONS: dict[str, Spelling] = {
    **{opname: spelling for opname, spelling in v314.INSTRUCTIONS.items() if opname != "GET_YIELD_FROM_ITER"},
    "LOAD_COMMON_CONSTANT": v314.load_common_constant(COMMON_CONSTANTS),
    "LOAD_NAME": one(names.LOAD_LAZY_NAME, name()),
    "LOAD_GLOBAL": by_flag(names.LOAD_LAZY_GLOBAL, names.LOAD_LAZY_GLOBAL_NULL, name(1)),
    "TRACE_RECORD": one(stack.NOP, nothing),  # there are no traces to record
    "GET_ITER": get_iter,
    "FOR_ITER": one(control.FOR_ITER_PAIR, forward(1)),
    "POP_ITER": one(control.POP_ITER_PAIR, nothing),
    "SEND": one(generators.SEND_PAIR, forward()),
    "END_SEND": one(stack.END_SEND_PAIR, nothing),
    "CLEANUP_THROW": one(generators.CLEANUP_THROW_PAIR, nothing),
    "IMPORT_NAME": import_name,
}
