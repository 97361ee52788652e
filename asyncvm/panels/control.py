"""Panel: jumps, loops, returns, and the points where the eval breaker is polled."""

from __future__ import annotations

from types import GeneratorType
from typing import Any

from asyncvm.breaker import EvalBreaker
from asyncvm.eval import leave
from asyncvm.frame import NULL, Frame
from asyncvm.host.sites import call_at_site
from asyncvm.objects.chain import Link, resume
from asyncvm.objects.generator import GuestGenerator
from asyncvm.objects.plainness import PLAIN, operates_plainly
from asyncvm.objects.type_names import type_name

__all__ = [
    "END_FOR",
    "EXIT_INIT_CHECK",
    "FOR_ITER",
    "FOR_ITER_KEEP",
    "FOR_ITER_PAIR",
    "GET_ITER",
    "GET_ITER_PAIR",
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
    "POP_ITER_PAIR",
    "RESUME",
    "RETURN_VALUE",
]


def RESUME(frame: Frame, breaker: EvalBreaker) -> Frame | None:
    """( -- )"""
    return breaker.handle(frame) if breaker.bits else None


def JUMP(frame: Frame, target: int) -> None:
    """( -- )"""
    frame.jump(target)


def JUMP_BACKWARD(frame: Frame, operand: tuple[int, EvalBreaker]) -> Frame | None:
    """( -- )"""
    target, breaker = operand
    if breaker.bits:
        return breaker.handle(frame, target)
    frame.jump(target)
    return None


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


def POP_JUMP_BACKWARD_IF_FALSE(frame: Frame, operand: tuple[int, EvalBreaker]) -> Frame | None:
    """(cond -- )"""
    if not frame.stack.pop():
        return JUMP_BACKWARD(frame, operand)
    return None


def POP_JUMP_BACKWARD_IF_TRUE(frame: Frame, operand: tuple[int, EvalBreaker]) -> Frame | None:
    """(cond -- )"""
    if frame.stack.pop():
        return JUMP_BACKWARD(frame, operand)
    return None


def POP_JUMP_BACKWARD_IF_NONE(frame: Frame, operand: tuple[int, EvalBreaker]) -> Frame | None:
    """(value -- )"""
    if frame.stack.pop() is None:
        return JUMP_BACKWARD(frame, operand)
    return None


def POP_JUMP_BACKWARD_IF_NOT_NONE(frame: Frame, operand: tuple[int, EvalBreaker]) -> Frame | None:
    """(value -- )"""
    if frame.stack.pop() is not None:
        return JUMP_BACKWARD(frame, operand)
    return None


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
    frame.stack[-1] = iterator_over(frame, frame.stack[-1])


def iterator_over(frame: Frame, iterable: Any) -> Any:
    """``iter(iterable)``, from a site if its type needs one."""
    if type(iterable) in PLAIN or operates_plainly(type(iterable)):
        return iter(iterable)
    return call_at_site(frame, iter, (iterable,))


def _next_of_host(frame: Frame, iterator: Any) -> Any:
    """What an iterator of the host gives next, NULL at its end; from a site if its type needs one.

    A generator gets one for its first step only: what it has to say to its caller, it says at its beginning.
    """
    kind = type(iterator)
    plain = iterator.gi_suspended if kind is GeneratorType else operates_plainly(kind)
    return next(iterator, NULL) if plain else call_at_site(frame, next, (iterator, NULL))


#: iterators that run no code of their own; what `map` and `filter` call is called by them
_PLAIN_ITERATORS = frozenset(
    {
        *map(type, map(iter, ([], (), {}, {}.values(), {}.items(), set(), range(1), "", "\xff", b"", bytearray()))),
        type(reversed([])),
        enumerate,
        filter,
        map,
        zip,
    }
)


def FOR_ITER(frame: Frame, target: int) -> Frame | None:
    """(iter -- iter if (not jump), next if (not jump))
    3.12: (iter -- iter, next)

    When the iterator is exhausted it is popped, and the jump goes past the END_FOR that stands at the loop's end.
    """
    iterator = frame.stack[-1]
    kind = type(iterator)
    if kind in _PLAIN_ITERATORS:
        value = next(iterator, NULL)
    elif kind is GuestGenerator and iterator.code.machine is frame.code.machine:
        return resume(iterator, None, frame, FOR_LOOP)
    else:
        value = _next_of_host(frame, iterator)
    if value is NULL:
        frame.stack.pop()
        frame.jump(target)
    else:
        frame.stack.append(value)
    return None


def FOR_ITER_KEEP(frame: Frame, target: int) -> Frame | None:
    """(iter -- iter, next)

    3.14: when the iterator is exhausted it stays, for the POP_ITER to which the jump goes.
    """
    iterator = frame.stack[-1]
    kind = type(iterator)
    if kind in _PLAIN_ITERATORS:
        value = next(iterator, NULL)
    elif kind is GuestGenerator and iterator.code.machine is frame.code.machine:
        return resume(iterator, None, frame, FOR_LOOP_KEEP)
    else:
        value = _next_of_host(frame, iterator)
    if value is NULL:
        frame.jump(target)
    else:
        frame.stack.append(value)
    return None


def FOR_ITER_PAIR(frame: Frame, target: int) -> Frame | None:
    """(iter, null_or_index -- iter, null_or_index, next)

    3.15: as 3.14, with an index above a list or a tuple that is iterated, NULL above any other iterator.
    """
    iterator, index = frame.stack[-2:]
    if index is not NULL:
        value = iterator[index] if index < len(iterator) else NULL
        frame.stack[-1] = index + 1
    elif type(iterator) in _PLAIN_ITERATORS:
        value = next(iterator, NULL)
    elif type(iterator) is GuestGenerator and iterator.code.machine is frame.code.machine:
        return resume(iterator, None, frame, FOR_LOOP_KEEP)
    else:
        value = _next_of_host(frame, iterator)
    if value is NULL:
        frame.jump(target)
    else:
        frame.stack.append(value)
    return None


#: from 3.15 on, sequences of these types are iterated over by index
INDEXED = frozenset({list, tuple, str, bytes})


def GET_ITER_PAIR(frame: Frame, operand: object) -> None:
    """(iterable -- iter, index_or_null)

    3.15: a sequence of a plain type is its own iterator, with an index above it.
    """
    iterable = frame.stack[-1]
    if type(iterable) in INDEXED:
        frame.stack.append(0)
    else:
        frame.stack[-1:] = (iterator_over(frame, iterable), NULL)


def POP_ITER_PAIR(frame: Frame, operand: object) -> None:
    """(iter, index_or_null -- )

    3.15.
    """
    del frame.stack[-2:]


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


class _ForLoopKeep(_ForLoop):
    """The same where the exhausted iterator stays on the stack."""

    __slots__ = ()

    def returned(self, back: Frame, value: Any) -> Frame:
        back.jump(back.code.instructions[back.index][1])
        return back


FOR_LOOP_KEEP = _ForLoopKeep()


def END_FOR(frame: Frame, operand: object) -> None:
    """(iter, value -- )"""
    del frame.stack[-2:]


def EXIT_INIT_CHECK(frame: Frame, operand: object) -> None:
    """(should_be_none -- )"""
    result = frame.stack.pop()
    if result is not None:
        raise TypeError(f"__init__() should return None, not '{type_name(result)}'")


def RETURN_VALUE(frame: Frame, operand: object) -> Frame | None:
    """(retval -- )
    3.14: (retval -- res)

    The result goes on the caller's stack.
    """
    back = frame.back
    if back is None or frame.completion is not None or frame.owner is not None:
        return leave(frame, frame.stack.pop())
    back.stack.append(frame.stack.pop())
    back.state = frame.state
    frame.back = None
    return back
