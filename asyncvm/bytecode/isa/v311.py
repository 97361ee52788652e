"""CPython 3.11."""

from __future__ import annotations

from asyncvm.bytecode.isa.common import COMMON, COMPARISONS, by_flag
from asyncvm.bytecode.operands import (
    Context,
    Operand,
    Part,
    Spelling,
    backward,
    constant,
    forward,
    local,
    name,
    nothing,
    one,
    polled,
    value,
)
from asyncvm.bytecode.wordcode import Instruction
from asyncvm.panels import (
    attributes,
    calls,
    containers,
    context,
    control,
    exceptions,
    formatting,
    functions,
    generators,
    imports,
    intrinsics,
    names,
    operators,
    stack,
)

__all__ = ["CACHES", "INSTRUCTIONS"]

CACHES = {
    "BINARY_OP": 1,
    "BINARY_SUBSCR": 4,
    "CALL": 4,
    "COMPARE_OP": 2,
    "LOAD_ATTR": 4,
    "LOAD_GLOBAL": 5,
    "LOAD_METHOD": 10,
    "PRECALL": 1,
    "STORE_ATTR": 4,
    "STORE_SUBSCR": 1,
    "UNPACK_SEQUENCE": 1,
}


def kw_names(context: Context, instruction: Instruction) -> None:
    """The names belong to the next CALL, whose operand they become part of."""
    context.kwnames = constant(context, instruction)  # type: ignore[assignment]  # call_operand checks it


def call_operand(context: Context, instruction: Instruction) -> tuple[int, tuple[str, ...]]:
    """The number of arguments and the keyword names among them."""
    names_, context.kwnames = context.kwnames, ()
    if type(names_) is not tuple or len(names_) > instruction.oparg:
        raise context.fail(instruction, f"takes {instruction.oparg} arguments, but KW_NAMES gives {names_!r}")
    return instruction.oparg, names_


def compare_op(oparg: int) -> tuple[Part, ...]:
    return ((operators.COMPARE_OP, value(COMPARISONS[oparg])),)


def make_function(oparg: int) -> tuple[Part, ...]:
    if oparg >= 1 << functions.KINDS_OF_ATTRIBUTE:
        raise LookupError
    return ((functions.MAKE_FUNCTION_WITH, value(oparg)),)


def depths(callable_below: int) -> Operand:
    """DICT_MERGE: the depth of the dict, and that of the callable below it."""
    return lambda context, instruction: (instruction.oparg, instruction.oparg + callable_below)


INSTRUCTIONS: dict[str, Spelling] = {
    **COMMON,
    "LOAD_ASSERTION_ERROR": one(stack.LOAD_ASSERTION_ERROR, nothing),
    "LOAD_FAST": one(names.LOAD_FAST_CHECK, local()),
    "LOAD_CLOSURE": one(names.LOAD_CLOSURE, local()),
    "LOAD_CLASSDEREF": one(names.LOAD_CLASSDEREF, local()),
    "LOAD_GLOBAL": by_flag(names.LOAD_GLOBAL, names.LOAD_NULL_GLOBAL, name(1)),
    "LOAD_ATTR": one(attributes.LOAD_ATTR, name()),
    "LOAD_METHOD": one(attributes.LOAD_NULL_ATTR, name()),
    "BINARY_SUBSCR": one(attributes.BINARY_SUBSCR, nothing),
    "UNARY_POSITIVE": one(operators.UNARY_POSITIVE, nothing),
    "COMPARE_OP": compare_op,
    "BUILD_CONST_KEY_MAP": one(containers.BUILD_CONST_KEY_MAP),
    "DICT_MERGE": one(containers.DICT_MERGE, depths(2)),
    "LIST_TO_TUPLE": one(containers.LIST_TO_TUPLE, nothing),
    "GET_ITER": one(control.GET_ITER, nothing),
    "FOR_ITER": one(control.FOR_ITER, forward()),
    "JUMP_IF_FALSE_OR_POP": one(control.JUMP_IF_FALSE_OR_POP, forward()),
    "JUMP_IF_TRUE_OR_POP": one(control.JUMP_IF_TRUE_OR_POP, forward()),
    "POP_JUMP_FORWARD_IF_FALSE": one(control.POP_JUMP_IF_FALSE, forward()),
    "POP_JUMP_FORWARD_IF_TRUE": one(control.POP_JUMP_IF_TRUE, forward()),
    "POP_JUMP_FORWARD_IF_NONE": one(control.POP_JUMP_IF_NONE, forward()),
    "POP_JUMP_FORWARD_IF_NOT_NONE": one(control.POP_JUMP_IF_NOT_NONE, forward()),
    "POP_JUMP_BACKWARD_IF_FALSE": one(control.POP_JUMP_BACKWARD_IF_FALSE, polled(backward)),
    "POP_JUMP_BACKWARD_IF_TRUE": one(control.POP_JUMP_BACKWARD_IF_TRUE, polled(backward)),
    "POP_JUMP_BACKWARD_IF_NONE": one(control.POP_JUMP_BACKWARD_IF_NONE, polled(backward)),
    "POP_JUMP_BACKWARD_IF_NOT_NONE": one(control.POP_JUMP_BACKWARD_IF_NOT_NONE, polled(backward)),
    "PRECALL": one(stack.NOP, nothing),
    "KW_NAMES": one(stack.NOP, kw_names),
    "CALL": one(calls.NULL_CALL, call_operand),
    "CALL_FUNCTION_EX": one(calls.NULL_CALL_FUNCTION_EX),
    "MAKE_FUNCTION": make_function,
    "FORMAT_VALUE": one(formatting.FORMAT_VALUE),
    "BEFORE_WITH": one(context.BEFORE_WITH, nothing),
    "BEFORE_ASYNC_WITH": one(context.BEFORE_ASYNC_WITH, nothing),
    "PREP_RERAISE_STAR": one(exceptions.PREP_RERAISE_STAR, nothing),
    "PRINT_EXPR": one(intrinsics.PRINT_EXPR, nothing),
    "IMPORT_STAR": one(imports.IMPORT_STAR, nothing),
    "GET_YIELD_FROM_ITER": one(generators.GET_YIELD_FROM_ITER, nothing),
    "SEND": one(generators.SEND_POP, forward()),
    "ASYNC_GEN_WRAP": one(generators.ASYNC_GEN_WRAP, nothing),
}
