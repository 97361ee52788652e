"""CPython 3.12: as 3.11, but for what is said here."""

from __future__ import annotations

from asyncvm.bytecode.isa import v311
from asyncvm.bytecode.isa.common import COMPARISONS, intrinsic
from asyncvm.bytecode.operands import (
    Context,
    Part,
    Spelling,
    constant,
    forward,
    local,
    name,
    nothing,
    one,
    value,
)
from asyncvm.bytecode.wordcode import Instruction
from asyncvm.frame import Handler
from asyncvm.panels import attributes, control, generators, intrinsics, names, operators, stack

__all__ = ["CACHES", "INSTRUCTIONS", "INTRINSICS_1", "INTRINSICS_2", "load_super_attr"]

CACHES = {
    "BINARY_OP": 1,
    "BINARY_SUBSCR": 1,
    "CALL": 3,
    "COMPARE_OP": 1,
    "FOR_ITER": 1,
    "LOAD_ATTR": 9,
    "LOAD_GLOBAL": 4,
    "LOAD_SUPER_ATTR": 1,
    "SEND": 1,
    "STORE_ATTR": 4,
    "STORE_SUBSCR": 1,
    "UNPACK_SEQUENCE": 1,
}

INTRINSICS_1 = (
    "INTRINSIC_1_INVALID",
    "INTRINSIC_PRINT",
    "INTRINSIC_IMPORT_STAR",
    "INTRINSIC_STOPITERATION_ERROR",
    "INTRINSIC_ASYNC_GEN_WRAP",
    "INTRINSIC_UNARY_POSITIVE",
    "INTRINSIC_LIST_TO_TUPLE",
    "INTRINSIC_TYPEVAR",
    "INTRINSIC_PARAMSPEC",
    "INTRINSIC_TYPEVARTUPLE",
    "INTRINSIC_SUBSCRIPT_GENERIC",
    "INTRINSIC_TYPEALIAS",
)
INTRINSICS_2 = (
    "INTRINSIC_2_INVALID",
    "INTRINSIC_PREP_RERAISE_STAR",
    "INTRINSIC_TYPEVAR_WITH_BOUND",
    "INTRINSIC_TYPEVAR_WITH_CONSTRAINTS",
    "INTRINSIC_SET_FUNCTION_TYPE_PARAMS",
)


def compare_op(oparg: int) -> tuple[Part, ...]:
    return ((operators.COMPARE_OP, value(COMPARISONS[oparg >> 4])),)


def load_attr(oparg: int) -> tuple[Part, ...]:
    return ((attributes.LOAD_NULL_ATTR if oparg & 1 else attributes.LOAD_ATTR, name(1)),)


def super_operand(context: Context, instruction: Instruction) -> tuple[str, bool]:
    """The attribute's name, and whether ``super`` was given its two arguments."""
    return name(2)(context, instruction), bool(instruction.oparg & 2)


def load_super_attr(with_null: Handler) -> Spelling:
    return lambda oparg: ((with_null if oparg & 1 else attributes.LOAD_SUPER_ATTR, super_operand),)


def return_const(oparg: int) -> tuple[Part, ...]:
    return ((stack.LOAD_CONST, constant), (control.RETURN_VALUE, nothing))


_REMOVED = {
    "ASYNC_GEN_WRAP",
    "IMPORT_STAR",
    "JUMP_IF_FALSE_OR_POP",
    "JUMP_IF_TRUE_OR_POP",
    "LIST_TO_TUPLE",
    "LOAD_CLASSDEREF",
    "LOAD_METHOD",
    "POP_JUMP_BACKWARD_IF_FALSE",
    "POP_JUMP_BACKWARD_IF_NONE",
    "POP_JUMP_BACKWARD_IF_NOT_NONE",
    "POP_JUMP_BACKWARD_IF_TRUE",
    "POP_JUMP_FORWARD_IF_FALSE",
    "POP_JUMP_FORWARD_IF_NONE",
    "POP_JUMP_FORWARD_IF_NOT_NONE",
    "POP_JUMP_FORWARD_IF_TRUE",
    "PRECALL",
    "PREP_RERAISE_STAR",
    "PRINT_EXPR",
    "UNARY_POSITIVE",
}

INSTRUCTIONS: dict[str, Spelling] = {
    **{opname: spelling for opname, spelling in v311.INSTRUCTIONS.items() if opname not in _REMOVED},
    "END_SEND": one(stack.END_SEND, nothing),
    "LOAD_FAST": one(names.LOAD_FAST, local()),
    "LOAD_FAST_CHECK": one(names.LOAD_FAST_CHECK, local()),
    "LOAD_FAST_AND_CLEAR": one(names.LOAD_FAST_AND_CLEAR, local()),
    "LOAD_FROM_DICT_OR_DEREF": one(names.LOAD_FROM_DICT_OR_DEREF, local()),
    "LOAD_FROM_DICT_OR_GLOBALS": one(names.LOAD_FROM_DICT_OR_GLOBALS, name()),
    "LOAD_LOCALS": one(names.LOAD_LOCALS, nothing),
    "LOAD_ATTR": load_attr,
    "LOAD_SUPER_ATTR": load_super_attr(attributes.LOAD_SUPER_NULL_ATTR),
    "BINARY_SLICE": one(attributes.BINARY_SLICE, nothing),
    "STORE_SLICE": one(attributes.STORE_SLICE, nothing),
    "COMPARE_OP": compare_op,
    "FOR_ITER": one(control.FOR_ITER, forward(1)),
    "END_FOR": one(control.END_FOR, nothing),
    "POP_JUMP_IF_FALSE": one(control.POP_JUMP_IF_FALSE, forward()),
    "POP_JUMP_IF_TRUE": one(control.POP_JUMP_IF_TRUE, forward()),
    "POP_JUMP_IF_NONE": one(control.POP_JUMP_IF_NONE, forward()),
    "POP_JUMP_IF_NOT_NONE": one(control.POP_JUMP_IF_NOT_NONE, forward()),
    "RETURN_CONST": return_const,
    "SEND": one(generators.SEND, forward()),
    "CLEANUP_THROW": one(generators.CLEANUP_THROW, nothing),
    "CALL_INTRINSIC_1": intrinsic(intrinsics.CALL_INTRINSIC_1, INTRINSICS_1, intrinsics.INTRINSICS_1),
    "CALL_INTRINSIC_2": intrinsic(intrinsics.CALL_INTRINSIC_2, INTRINSICS_2, intrinsics.INTRINSICS_2),
}
