"""CPython 3.13: as 3.12, but for what is said here."""

from __future__ import annotations

from asyncvm.bytecode.isa import v312
from asyncvm.bytecode.isa.common import COMPARISONS, by_flag, intrinsic, load_fast_pair
from asyncvm.bytecode.isa.v311 import depths
from asyncvm.bytecode.operands import Part, Spelling, forward, name, nothing, one, value
from asyncvm.panels import (
    attributes,
    calls,
    containers,
    control,
    formatting,
    functions,
    intrinsics,
    names,
    operators,
    stack,
)

__all__ = ["CACHES", "INSTRUCTIONS", "INTRINSICS_2"]

CACHES = {
    "BINARY_OP": 1,
    "BINARY_SUBSCR": 1,
    "CALL": 3,
    "COMPARE_OP": 1,
    "CONTAINS_OP": 1,
    "FOR_ITER": 1,
    "JUMP_BACKWARD": 1,
    "LOAD_ATTR": 9,
    "LOAD_GLOBAL": 4,
    "LOAD_SUPER_ATTR": 1,
    "POP_JUMP_IF_FALSE": 1,
    "POP_JUMP_IF_NONE": 1,
    "POP_JUMP_IF_NOT_NONE": 1,
    "POP_JUMP_IF_TRUE": 1,
    "SEND": 1,
    "STORE_ATTR": 4,
    "STORE_SUBSCR": 1,
    "TO_BOOL": 3,
    "UNPACK_SEQUENCE": 1,
}

INTRINSICS_2 = (*v312.INTRINSICS_2, "INTRINSIC_SET_TYPEPARAM_DEFAULT")


def compare_op(oparg: int) -> tuple[Part, ...]:
    handler = operators.COMPARE_OP_BOOL if oparg & 16 else operators.COMPARE_OP
    return ((handler, value(COMPARISONS[oparg >> 5])),)


def load_attr(oparg: int) -> tuple[Part, ...]:
    return ((attributes.LOAD_ATTR_NULL if oparg & 1 else attributes.LOAD_ATTR, name(1)),)


def convert_value(oparg: int) -> tuple[Part, ...]:
    return ((formatting.CONVERT_VALUE, value(formatting.CONVERSIONS[oparg])),)


_REMOVED = {"FORMAT_VALUE", "KW_NAMES", "LOAD_CLOSURE"}

INSTRUCTIONS: dict[str, Spelling] = {
    **{opname: spelling for opname, spelling in v312.INSTRUCTIONS.items() if opname not in _REMOVED},
    "LOAD_GLOBAL": by_flag(names.LOAD_GLOBAL, names.LOAD_GLOBAL_NULL, name(1)),
    "LOAD_ATTR": load_attr,
    "LOAD_SUPER_ATTR": v312.load_super_attr(attributes.LOAD_SUPER_ATTR_NULL),
    "LOAD_FAST_LOAD_FAST": load_fast_pair(names.LOAD_FAST, names.LOAD_FAST),
    "STORE_FAST_LOAD_FAST": load_fast_pair(names.STORE_FAST, names.LOAD_FAST),
    "STORE_FAST_STORE_FAST": load_fast_pair(names.STORE_FAST, names.STORE_FAST),
    "COMPARE_OP": compare_op,
    "TO_BOOL": one(operators.TO_BOOL, nothing),
    "DICT_MERGE": one(containers.DICT_MERGE, depths(3)),
    "FOR_ITER": one(control.FOR_ITER, forward(2)),
    "ENTER_EXECUTOR": one(stack.NOP, nothing),  # there are no traces to enter
    "EXIT_INIT_CHECK": one(control.EXIT_INIT_CHECK, nothing),
    "END_FOR": one(stack.POP_TOP, nothing),
    "CALL": one(calls.CALL),
    "CALL_KW": one(calls.CALL_KW),
    "CALL_FUNCTION_EX": one(calls.CALL_FUNCTION_EX),
    "MAKE_FUNCTION": one(functions.MAKE_FUNCTION, nothing),
    "SET_FUNCTION_ATTRIBUTE": one(functions.SET_FUNCTION_ATTRIBUTE),
    "CONVERT_VALUE": convert_value,
    "FORMAT_SIMPLE": one(formatting.FORMAT_SIMPLE, nothing),
    "FORMAT_WITH_SPEC": one(formatting.FORMAT_WITH_SPEC, nothing),
    "CALL_INTRINSIC_2": intrinsic(intrinsics.CALL_INTRINSIC_2, INTRINSICS_2, intrinsics.INTRINSICS_2),
}
