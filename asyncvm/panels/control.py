"""Panel: jumps, loops, returns, and the points where the eval breaker is polled."""

from __future__ import annotations

from typing import Any

from asyncvm.breaker import EvalBreaker
from asyncvm.eval import leave
from asyncvm.frame import NULL, Frame
from asyncvm.objects.generator import GuestGenerator
from asyncvm.objects.resumable import Link, resume

__all__ = [
    "END_FOR",
    "FOR_ITER",
    "GET_ITER",
    "JUMP",
    "JUMP_BACKWARD",
    "JUMP_IF_FALSE_OR_POP",
    "JUMP_IF_TRUE_OR_POP",
    "POP_JUMP_BACKWARD_IF_FALSE",
    "POP_JUMP_BACKWARD_IF_NONE",
    "POP_JUMP_BACKWARD_IF_NOT_NONE",
    "POP_JUMP_BACKWARD_IF_TRUE",
    "POP_JUMP_IF_FALSE",
    "POP_JUMP_IF_NONE",
    "POP_JUMP_IF_NOT_NONE",
    "POP_JUMP_IF_TRUE",
    "RESUME",
    "RETURN_VALUE",
]


def RESUME(frame: Frame, breaker: EvalBreaker) -> None:
    """( -- )"""
    if breaker.bits:
        breaker.handle()


def JUMP(frame: Frame, target: int) -> None:
    """( -- )"""
    frame.jump(target)


def JUMP_BACKWARD(frame: Frame, operand: tuple[int, EvalBreaker]) -> None:
    """( -- )"""
    target, breaker = operand
    frame.jump(target)
    if breaker.bits:
        breaker.handle()


def POP_JUMP_IF_FALSE(frame: Frame, target: int) -> None:
    """(cond -- )"""
    if not frame.stack.pop():
        frame.jump(target)


def POP_JUMP_IF_TRUE(frame: Frame, target: int) -> None:
    """(cond -- )"""
    if frame.stack.pop():
        frame.jump(target)


def POP_JUMP_IF_NONE(frame: Frame, target: int) -> None:
    """(value -- )"""
    if frame.stack.pop() is None:
        frame.jump(target)


def POP_JUMP_IF_NOT_NONE(frame: Frame, target: int) -> None:
    """(value -- )"""
    if frame.stack.pop() is not None:
        frame.jump(target)


def POP_JUMP_BACKWARD_IF_FALSE(frame: Frame, operand: tuple[int, EvalBreaker]) -> None:
    """(cond -- )"""
    if not frame.stack.pop():
        JUMP_BACKWARD(frame, operand)


def POP_JUMP_BACKWARD_IF_TRUE(frame: Frame, operand: tuple[int, EvalBreaker]) -> None:
    """(cond -- )"""
    if frame.stack.pop():
        JUMP_BACKWARD(frame, operand)


def POP_JUMP_BACKWARD_IF_NONE(frame: Frame, operand: tuple[int, EvalBreaker]) -> None:
    """(value -- )"""
    if frame.stack.pop() is None:
        JUMP_BACKWARD(frame, operand)


def POP_JUMP_BACKWARD_IF_NOT_NONE(frame: Frame, operand: tuple[int, EvalBreaker]) -> None:
    """(value -- )"""
    if frame.stack.pop() is not None:
        JUMP_BACKWARD(frame, operand)


def JUMP_IF_FALSE_OR_POP(frame: Frame, target: int) -> None:
    """(cond -- cond if (jump))"""
    if frame.stack[-1]:
        frame.stack.pop()
    else:
        frame.jump(target)


def JUMP_IF_TRUE_OR_POP(frame: Frame, target: int) -> None:
    """(cond -- cond if (jump))"""
    if frame.stack[-1]:
        frame.jump(target)
    else:
        frame.stack.pop()


def GET_ITER(frame: Frame, operand: object) -> None:
    """(iterable -- iter)"""
    frame.stack[-1] = iter(frame.stack[-1])


def FOR_ITER(frame: Frame, target: int) -> Frame | None:
    """(iter -- iter, next)

    When the iterator is exhausted it is popped, and the jump goes past the END_FOR that stands at the loop's end.
    """
    iterator = frame.stack[-1]
    if type(iterator) is GuestGenerator:
        return resume(iterator, None, frame, FOR_LOOP)
    value = next(iterator, NULL)
    if value is NULL:
        frame.stack.pop()
        frame.jump(target)
    else:
        frame.stack.append(value)
    return None


class _ForLoop(Link):
    """A guest generator runs as the iterator of a for loop in the frame below it."""

    __slots__ = ()

    def yielded(self, back: Frame, value: Any) -> Frame:
        back.stack.append(value)
        return back

    def returned(self, back: Frame, value: Any) -> Frame:
        back.stack.pop()
        back.jump(back.code.instructions[back.index][1])
        return back


FOR_LOOP = _ForLoop()


def END_FOR(frame: Frame, operand: object) -> None:
    """(iter, value -- )"""
    del frame.stack[-2:]


def RETURN_VALUE(frame: Frame, operand: object) -> Frame | None:
    """(retval -- )"""
    return leave(frame, frame.stack.pop())
