"""Panel: fused forms, each of a sequence of plain instructions that is common in loops (asyncvm.bytecode.fusing).

A fused form stands in the place of the first of its instructions; the others stay where they are, plain, for whoever
jumps there. It does what they do without the value stack between them. The loop has taken the first instruction; the
form takes the others from the frame's feed, one by one and each before it does what that does: so each is counted,
and the frame stands at it when something rises.

If the ticks run out on the way, the values that the plain instructions would have left are put on the stack, and the
loop goes on there (`_run_out`). What is no plain value is left to the last instruction's own handler.
Nothing of the guest runs between the instructions of a form, so nobody sees that the values are not on the stack.

The two loads are written out in each form: a function for them would cost what the form saves.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from asyncvm.frame import NULL, Frame, Handler
from asyncvm.objects.plainness import PLAIN
from asyncvm.panels.attributes import BINARY_SUBSCR
from asyncvm.panels.containers import UNPACK_SEQUENCE
from asyncvm.panels.names import LOAD_FAST_CHECK
from asyncvm.panels.operators import BINARY_OP

__all__ = [
    "COMPARE_OP_JUMP",
    "LOAD_BINARY_OP",
    "LOAD_LOAD_BINARY_OP",
    "LOAD_LOAD_BINARY_OP_STORE",
    "LOAD_LOAD_BINARY_SUBSCR",
    "LOAD_LOAD_COMPARE_OP_JUMP",
    "UNPACK_SEQUENCE_STORE",
]

Operation: TypeAlias = Callable[[Any, Any], Any]


def _run_out(frame: Frame) -> Frame:
    """There was no tick for the instruction that the cursor has just taken: the loop is to take it again."""
    frame.jump(frame.index)
    return frame


def LOAD_BINARY_OP(frame: Frame, operand: tuple[int, Any, Operation, Handler]) -> Frame | None:
    """LOAD_FAST or LOAD_CONST, BINARY_OP

    :param operand: the second value's index, or -1 and a constant; the operation, and the handler of the last
    """
    index, constant, operation, plain = operand
    right = constant if index < 0 else frame.fast[index]
    if right is NULL:
        LOAD_FAST_CHECK(frame, index)
    stack = frame.stack
    if next(frame.feed, None) is None:
        stack.append(right)
        return _run_out(frame)
    left = stack[-1]
    if type(left) in PLAIN and (plain is BINARY_OP or frame.state.result_bytes is None):
        stack[-1] = operation(left, right)
        return None
    stack.append(right)
    return plain(frame, operation)


def LOAD_LOAD_BINARY_OP(frame: Frame, operand: tuple[int, int, Any, Operation, Handler]) -> Frame | None:
    """LOAD_FAST, LOAD_FAST or LOAD_CONST, BINARY_OP

    :param operand: the first value's index; the second's, or -1 and a constant; the operation, and the handler of the
        last
    """
    first, second, constant, operation, plain = operand
    fast, feed = frame.fast, frame.feed
    left = fast[first]
    if left is NULL:
        LOAD_FAST_CHECK(frame, first)
    if next(feed, None) is None:
        frame.stack.append(left)
        return _run_out(frame)
    right = constant if second < 0 else fast[second]
    if right is NULL:
        LOAD_FAST_CHECK(frame, second)
    if next(feed, None) is None:
        frame.stack += (left, right)
        return _run_out(frame)
    if type(left) in PLAIN and (plain is BINARY_OP or frame.state.result_bytes is None):
        frame.stack.append(operation(left, right))
        return None
    frame.stack += (left, right)
    return plain(frame, operation)


def LOAD_LOAD_BINARY_OP_STORE(frame: Frame, operand: tuple[int, int, Any, Operation, Handler, int]) -> Frame | None:
    """LOAD_FAST, LOAD_FAST or LOAD_CONST, BINARY_OP, STORE_FAST

    :param operand: as of LOAD_LOAD_BINARY_OP, and where the result goes
    """
    first, second, constant, operation, plain, target = operand
    fast, feed = frame.fast, frame.feed
    left = fast[first]
    if left is NULL:
        LOAD_FAST_CHECK(frame, first)
    if next(feed, None) is None:
        frame.stack.append(left)
        return _run_out(frame)
    right = constant if second < 0 else fast[second]
    if right is NULL:
        LOAD_FAST_CHECK(frame, second)
    if next(feed, None) is None:
        frame.stack += (left, right)
        return _run_out(frame)
    if type(left) not in PLAIN or (plain is not BINARY_OP and frame.state.result_bytes is not None):
        frame.stack += (left, right)
        return plain(frame, operation)  # the next instruction stores it
    result = operation(left, right)
    del left, right  # what is stored may end one of them
    if next(feed, None) is None:
        frame.stack.append(result)
        return _run_out(frame)
    fast[target] = result
    return None


def LOAD_LOAD_BINARY_SUBSCR(frame: Frame, operand: tuple[int, int, Any]) -> Frame | None:
    """LOAD_FAST, LOAD_FAST or LOAD_CONST, BINARY_SUBSCR

    :param operand: the container's index; the key's, or -1 and a constant
    """
    first, second, constant = operand
    fast, feed = frame.fast, frame.feed
    container = fast[first]
    if container is NULL:
        LOAD_FAST_CHECK(frame, first)
    if next(feed, None) is None:
        frame.stack.append(container)
        return _run_out(frame)
    key = constant if second < 0 else fast[second]
    if key is NULL:
        LOAD_FAST_CHECK(frame, second)
    if next(feed, None) is None:
        frame.stack += (container, key)
        return _run_out(frame)
    if type(container) in PLAIN:
        frame.stack.append(container[key])
        return None
    frame.stack += (container, key)
    return BINARY_SUBSCR(frame, None)


def LOAD_LOAD_COMPARE_OP_JUMP(frame: Frame, operand: tuple[int, int, Any, Operation, bool, bool, int]) -> Frame | None:
    """LOAD_FAST, LOAD_FAST or LOAD_CONST, COMPARE_OP, POP_JUMP_IF_FALSE or POP_JUMP_IF_TRUE

    :param operand: the first value's index; the second's, or -1 and a constant; the comparison, and whether it makes a
        bool of its result; whether a true result jumps, and to where
    """
    first, second, constant, comparison, makes_bool, when, target = operand
    fast, feed = frame.fast, frame.feed
    left = fast[first]
    if left is NULL:
        LOAD_FAST_CHECK(frame, first)
    if next(feed, None) is None:
        frame.stack.append(left)
        return _run_out(frame)
    right = constant if second < 0 else fast[second]
    if right is NULL:
        LOAD_FAST_CHECK(frame, second)
    if next(feed, None) is None:
        frame.stack += (left, right)
        return _run_out(frame)
    result = comparison(left, right)
    if makes_bool and result is not True:
        result = bool(result)
    if next(feed, None) is None:
        frame.stack.append(result)
        return _run_out(frame)
    if (not result) is not when:
        frame.cursor.__setstate__(target)
    return None


def COMPARE_OP_JUMP(frame: Frame, operand: tuple[Operation, bool, bool, int]) -> Frame | None:
    """COMPARE_OP, POP_JUMP_IF_FALSE or POP_JUMP_IF_TRUE

    :param operand: as the last four of LOAD_LOAD_COMPARE_OP_JUMP
    """
    comparison, makes_bool, when, target = operand
    stack = frame.stack
    right = stack.pop()
    result = comparison(stack[-1], right)
    if makes_bool and result is not True:
        result = bool(result)
    stack[-1] = result
    if next(frame.feed, None) is None:
        return _run_out(frame)
    if (not stack.pop()) is not when:
        frame.cursor.__setstate__(target)
    return None


def UNPACK_SEQUENCE_STORE(frame: Frame, operand: tuple[int, tuple[int, ...]]) -> Frame | None:
    """UNPACK_SEQUENCE, STORE_FAST for some of the values

    :param operand: how many values there have to be, and where they go
    """
    count, targets = operand
    stack = frame.stack
    if type(stack[-1]) is not tuple or len(stack[-1]) != count:
        UNPACK_SEQUENCE(frame, count)
        return None  # the next instructions store them
    values = stack.pop()
    fast, feed = frame.fast, frame.feed
    stored = 0
    for target in targets:
        if next(feed, None) is None:
            stack += values[: stored - count - 1 : -1]
            return _run_out(frame)
        fast[target] = values[stored]
        stored += 1
    if stored < count:
        stack += values[: stored - count - 1 : -1]
    return None
