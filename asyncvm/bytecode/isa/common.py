"""The opcodes that mean the same thing in every supported version, and the tables that opargs index."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from asyncvm.bytecode.operands import (
    Operand,
    Part,
    Spelling,
    backward,
    breaker,
    constant,
    forward,
    local,
    name,
    nothing,
    one,
    polled,
    value,
)
from asyncvm.frame import Handler
from asyncvm.panels import (
    attributes,
    containers,
    context,
    control,
    exceptions,
    generators,
    imports,
    matching,
    names,
    operators,
    stack,
)
from asyncvm.sizes import OPERATIONS

__all__ = ["COMMON", "COMPARISONS", "binary_op", "by_flag", "intrinsic", "load_fast_pair", "resume"]

_BINARY: tuple[Callable[[Any, Any], Any], ...] = (
    operator.add,
    operator.and_,
    operator.floordiv,
    operator.lshift,
    operator.matmul,
    operator.mul,
    operator.mod,
    operator.or_,
    operator.pow,
    operator.rshift,
    operator.sub,
    operator.truediv,
    operator.xor,
    operator.iadd,
    operator.iand,
    operator.ifloordiv,
    operator.ilshift,
    operator.imatmul,
    operator.imul,
    operator.imod,
    operator.ior,
    operator.ipow,
    operator.irshift,
    operator.isub,
    operator.itruediv,
    operator.ixor,
)

COMPARISONS: tuple[Callable[[Any, Any], Any], ...] = (
    operator.lt,
    operator.le,
    operator.eq,
    operator.ne,
    operator.gt,
    operator.ge,
)


def binary_op(oparg: int) -> tuple[Part, ...]:
    """BINARY_OP: the oparg chooses the operation (NB_ADD and so on)."""
    operation = _BINARY[oparg]
    return ((operators.BINARY_OP_SIZED if operation in OPERATIONS else operators.BINARY_OP, value(operation)),)


def by_flag(without: Handler, with_flag: Handler, operand: Operand) -> Spelling:
    """An opcode whose lowest oparg bit chooses between two handlers."""
    return lambda oparg: (((with_flag if oparg & 1 else without), operand),)


def is_op(oparg: int) -> tuple[Part, ...]:
    return ((operators.IS_NOT_OP if oparg else operators.IS_OP, nothing),)


def contains_op(oparg: int) -> tuple[Part, ...]:
    return ((operators.NOT_CONTAINS_OP if oparg else operators.CONTAINS_OP, nothing),)


def unpack_ex(oparg: int) -> tuple[Part, ...]:
    return ((containers.UNPACK_EX, value((oparg & 0xFF, oparg >> 8))),)


def build_slice(oparg: int) -> tuple[Part, ...]:
    if oparg not in (2, 3):
        raise LookupError
    return ((containers.BUILD_SLICE, value(oparg)),)


def load_fast_pair(first: Handler, second: Handler) -> Spelling:
    """A fused pair of fast local instructions, each index in four bits (3.13 and newer)."""
    parts: tuple[Part, ...] = ((first, local(4)), (second, local(0, 15)))
    return lambda oparg: parts


def resume(oparg: int) -> tuple[Part, ...]:
    """RESUME polls the breaker, except after ``yield from`` and ``await``."""
    if oparg & 3 < 2:
        return ((control.RESUME, breaker),)
    return ((stack.NOP, nothing),)


def raise_varargs(oparg: int) -> tuple[Part, ...]:
    if oparg > 2:
        raise LookupError
    return ((exceptions.RAISE_VARARGS, value(oparg)),)


def intrinsic(handler: Handler, descriptions: tuple[str, ...], table: dict[str, Any]) -> Spelling:
    """CALL_INTRINSIC_1 and _2: the oparg is an index into the version's own list of intrinsics."""
    return lambda oparg: ((handler, value(table[descriptions[oparg]])),)


#: spellings shared by all versions
COMMON: dict[str, Spelling] = {
    # stack
    "NOP": one(stack.NOP, nothing),
    "POP_TOP": one(stack.POP_TOP, nothing),
    "PUSH_NULL": one(stack.PUSH_NULL, nothing),
    "COPY": one(stack.COPY),
    "SWAP": one(stack.SWAP),
    "LOAD_CONST": one(stack.LOAD_CONST, constant),
    "LOAD_BUILD_CLASS": one(stack.LOAD_BUILD_CLASS, nothing),
    # names
    "STORE_FAST": one(names.STORE_FAST, local()),
    "DELETE_FAST": one(names.DELETE_FAST, local()),
    "MAKE_CELL": one(names.MAKE_CELL, local()),
    "COPY_FREE_VARS": one(stack.NOP),  # the cells of the closure are put in place when the frame is made
    "LOAD_DEREF": one(names.LOAD_DEREF, local()),
    "STORE_DEREF": one(names.STORE_DEREF, local()),
    "DELETE_DEREF": one(names.DELETE_DEREF, local()),
    "STORE_GLOBAL": one(names.STORE_GLOBAL, name()),
    "DELETE_GLOBAL": one(names.DELETE_GLOBAL, name()),
    "LOAD_NAME": one(names.LOAD_NAME, name()),
    "STORE_NAME": one(names.STORE_NAME, name()),
    "DELETE_NAME": one(names.DELETE_NAME, name()),
    "SETUP_ANNOTATIONS": one(names.SETUP_ANNOTATIONS, nothing),
    # attributes and subscripts
    "STORE_ATTR": one(attributes.STORE_ATTR, name()),
    "DELETE_ATTR": one(attributes.DELETE_ATTR, name()),
    "STORE_SUBSCR": one(attributes.STORE_SUBSCR, nothing),
    "DELETE_SUBSCR": one(attributes.DELETE_SUBSCR, nothing),
    # operators
    "UNARY_NEGATIVE": one(operators.UNARY_NEGATIVE, nothing),
    "UNARY_NOT": one(operators.UNARY_NOT, nothing),
    "UNARY_INVERT": one(operators.UNARY_INVERT, nothing),
    "BINARY_OP": binary_op,
    "IS_OP": is_op,
    "CONTAINS_OP": contains_op,
    # containers
    "BUILD_TUPLE": one(containers.BUILD_TUPLE),
    "BUILD_LIST": one(containers.BUILD_LIST),
    "BUILD_SET": one(containers.BUILD_SET),
    "BUILD_MAP": one(containers.BUILD_MAP),
    "BUILD_STRING": one(containers.BUILD_STRING),
    "BUILD_SLICE": build_slice,
    "LIST_APPEND": one(containers.LIST_APPEND),
    "LIST_EXTEND": one(containers.LIST_EXTEND),
    "SET_ADD": one(containers.SET_ADD),
    "SET_UPDATE": one(containers.SET_UPDATE),
    "MAP_ADD": one(containers.MAP_ADD),
    "DICT_UPDATE": one(containers.DICT_UPDATE),
    "UNPACK_SEQUENCE": one(containers.UNPACK_SEQUENCE),
    "UNPACK_EX": unpack_ex,
    "GET_LEN": one(containers.GET_LEN, nothing),
    # control
    "RESUME": resume,
    "JUMP_FORWARD": one(control.JUMP, forward()),
    "JUMP_BACKWARD": one(control.JUMP_BACKWARD, polled(backward)),
    "JUMP_BACKWARD_NO_INTERRUPT": one(control.JUMP, backward),
    "RETURN_VALUE": one(control.RETURN_VALUE, nothing),
    # exceptions and with
    "PUSH_EXC_INFO": one(exceptions.PUSH_EXC_INFO, nothing),
    "POP_EXCEPT": one(exceptions.POP_EXCEPT, nothing),
    "CHECK_EXC_MATCH": one(exceptions.CHECK_EXC_MATCH, nothing),
    "CHECK_EG_MATCH": one(exceptions.CHECK_EG_MATCH, nothing),
    "RAISE_VARARGS": raise_varargs,
    "RERAISE": one(exceptions.RERAISE),
    "WITH_EXCEPT_START": one(context.WITH_EXCEPT_START, nothing),
    # matching
    "MATCH_MAPPING": one(matching.MATCH_MAPPING, nothing),
    "MATCH_SEQUENCE": one(matching.MATCH_SEQUENCE, nothing),
    "MATCH_KEYS": one(matching.MATCH_KEYS, nothing),
    "MATCH_CLASS": one(matching.MATCH_CLASS),
    # imports
    "IMPORT_NAME": one(imports.IMPORT_NAME, name()),
    "IMPORT_FROM": one(imports.IMPORT_FROM, name()),
    # generators
    "RETURN_GENERATOR": one(generators.RETURN_GENERATOR, nothing),
    "YIELD_VALUE": one(generators.YIELD_VALUE),
    "GET_AITER": one(generators.GET_AITER, nothing),
    "GET_ANEXT": one(generators.GET_ANEXT, nothing),
    "GET_AWAITABLE": one(generators.GET_AWAITABLE),
    "END_ASYNC_FOR": one(generators.END_ASYNC_FOR, nothing),
}
