"""CPython 3.14: as 3.13, but for what is said here."""

from __future__ import annotations

from asyncvm.bytecode.isa import v313
from asyncvm.bytecode.isa.common import binary_op as common_binary_op
from asyncvm.bytecode.isa.common import load_fast_pair
from asyncvm.bytecode.operands import Part, Spelling, forward, local, nothing, one, oparg, value
from asyncvm.panels import attributes, calls, context, control, formatting, names, stack

__all__ = ["CACHES", "COMMON_CONSTANTS", "INSTRUCTIONS", "load_common_constant"]

CACHES = {
    **{opname: units for opname, units in v313.CACHES.items() if opname != "BINARY_SUBSCR"},
    "BINARY_OP": 5,
    "CALL_KW": 3,
}

#: what LOAD_COMMON_CONSTANT's oparg stands for (NotImplementedError is one of them)
COMMON_CONSTANTS: tuple[object, ...] = (AssertionError, NotImplementedError, tuple, all, any)
#: what LOAD_SPECIAL's oparg stands for
_SPECIAL_METHODS = ("__enter__", "__exit__", "__aenter__", "__aexit__")
_SUBSCRIPT = 26


def binary_op(oparg: int) -> tuple[Part, ...]:
    """BINARY_OP, which does subscription too (NB_SUBSCR)."""
    if oparg == _SUBSCRIPT:
        return ((attributes.BINARY_SUBSCR, nothing),)
    return common_binary_op(oparg)


def load_common_constant(constants: tuple[object, ...]) -> Spelling:
    return lambda oparg: ((stack.LOAD_CONST, value(constants[oparg])),)


def load_special(oparg: int) -> tuple[Part, ...]:
    return ((context.LOAD_SPECIAL, value(_SPECIAL_METHODS[oparg])),)


def build_interpolation(oparg: int) -> tuple[Part, ...]:
    conversion = (None, "s", "r", "a")[oparg >> 2]
    return ((formatting.BUILD_INTERPOLATION, value((conversion, bool(oparg & 1)))),)


def call_function_ex(oparg: int) -> tuple[Part, ...]:
    """There is always a place for keyword arguments, NULL if there are none."""
    return ((calls.CALL_FUNCTION_EX, value(True)),)


_REMOVED = {
    "BEFORE_ASYNC_WITH",
    "BEFORE_WITH",
    "BINARY_SUBSCR",
    "BUILD_CONST_KEY_MAP",
    "LOAD_ASSERTION_ERROR",
    "RETURN_CONST",
}

INSTRUCTIONS: dict[str, Spelling] = {
    **{opname: spelling for opname, spelling in v313.INSTRUCTIONS.items() if opname not in _REMOVED},
    "LOAD_SMALL_INT": one(stack.LOAD_CONST, oparg),
    "LOAD_COMMON_CONSTANT": load_common_constant(COMMON_CONSTANTS),
    "LOAD_FAST_BORROW": one(names.LOAD_FAST, local()),
    "LOAD_FAST_BORROW_LOAD_FAST_BORROW": load_fast_pair(names.LOAD_FAST, names.LOAD_FAST),
    "BINARY_OP": binary_op,
    "BUILD_INTERPOLATION": build_interpolation,
    "BUILD_TEMPLATE": one(formatting.BUILD_TEMPLATE, nothing),
    "FOR_ITER": one(control.FOR_ITER_KEEP, forward(1)),
    "POP_ITER": one(stack.POP_TOP, nothing),
    "NOT_TAKEN": one(stack.NOP, nothing),
    "LOAD_SPECIAL": load_special,
    "WITH_EXCEPT_START": one(context.WITH_EXCEPT_START_SELF, nothing),
    "CALL_FUNCTION_EX": call_function_ex,
}
