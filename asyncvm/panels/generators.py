"""Panel: generators, coroutines and async generators."""

from __future__ import annotations

import inspect
import sys
from types import AsyncGeneratorType, CoroutineType, GeneratorType
from typing import Any

from asyncvm.eval import leave, raise_as_it_is
from asyncvm.frame import NULL, Frame
from asyncvm.host.sites import call_at_site
from asyncvm.objects.async_generator import (
    AsyncFor,
    AsyncGenASend,
    GuestAsyncGenerator,
    WrappedValue,
    resume_asend,
    yield_wrapped,
)
from asyncvm.objects.chain import Link, begin_in_chain, finish_send, resume, yield_value
from asyncvm.objects.classes import lookup_special, type_lookup
from asyncvm.objects.coroutine import CoroutineWrapper, GuestCoroutine, make_coroutine
from asyncvm.objects.generator import GuestGenerator, IterableCoroutine, make_generator
from asyncvm.objects.plainness import operates_plainly
from asyncvm.objects.resumable import Resumable
from asyncvm.objects.type_names import fully_qualified, type_name
from asyncvm.panels.control import INDEXED, iterator_over

__all__ = [
    "ASYNC_GEN_WRAP",
    "CLEANUP_THROW",
    "CLEANUP_THROW_PAIR",
    "END_ASYNC_FOR",
    "GET_AITER",
    "GET_ANEXT",
    "GET_AWAITABLE",
    "GET_YIELD_FROM_ITER",
    "GET_YIELD_FROM_ITER_PAIR",
    "RETURN_GENERATOR",
    "SEND",
    "SEND_PAIR",
    "SEND_POP",
    "YIELD_VALUE",
]


def RETURN_GENERATOR(frame: Frame, operand: object) -> Frame | None:
    """( -- )
    3.13: ( -- res)

    The generator goes on the caller's stack; on this one is what the first resumption sends.
    """
    flags = frame.code.flags
    resumable: Resumable
    if flags & _CO_COROUTINE:
        resumable = make_coroutine(frame)
    elif flags & _CO_ASYNC_GENERATOR:
        resumable = GuestAsyncGenerator(frame)
    else:
        resumable = make_generator(frame)
    back = frame.back
    if back is None or frame.completion is not None:
        return leave(frame, resumable)
    frame.back = None
    back.stack.append(resumable)
    return back


_CO_COROUTINE, _CO_ASYNC_GENERATOR = inspect.CO_COROUTINE, inspect.CO_ASYNC_GENERATOR


def YIELD_VALUE(frame: Frame, operand: object) -> Frame | None:
    """(retval -- value)"""
    value = frame.stack.pop()
    if type(value) is WrappedValue and type(frame.completion) is AsyncFor:
        return yield_wrapped(frame, value)
    if frame.owner is None:
        raise SystemError(f"{frame.code.name} yields, but no generator was made of it")
    return yield_value(frame, value)


def ASYNC_GEN_WRAP(frame: Frame, operand: object) -> None:
    """(value -- wrapped)"""
    frame.stack[-1] = WrappedValue(frame.stack[-1])


def SEND(frame: Frame, target: int) -> Frame | None:
    """(receiver, v -- receiver, retval)

    When the receiver returns, its value is on the stack above it and the jump is taken. To a receiver that is a guest
    of another VM, this one is the host.
    """
    stack = frame.stack
    value = stack.pop()
    receiver = stack[_RECEIVER]
    kind = type(receiver)
    if kind is GuestCoroutine and value is None and not receiver.started and frame.owner is not None:
        code, above = frame.code, receiver.frame
        if above is not None and code.sends_only_in_chains and receiver.code.machine is code.machine:
            return begin_in_chain(receiver, above, frame, AWAIT)
    if kind is CoroutineWrapper:
        receiver = receiver._coroutine
        kind = type(receiver)
    if (
        kind is GuestCoroutine or kind is GuestGenerator or kind is IterableCoroutine
    ) and receiver.code.machine is frame.code.machine:
        if _SEND_CHECKS and value is not None and receiver.frame is not None and not receiver.started:
            raise TypeError(f"can't send non-None value to a just-started {receiver.kind}")
        code = frame.code
        chained = frame.owner is not None and (
            code.sends_only_in_chains or code.sources[frame.index + 1].opname == "YIELD_VALUE"
        )
        return resume(receiver, value, frame, AWAIT if chained else STEP)
    if kind is AsyncGenASend and frame.owner is not None and receiver.generator.code.machine is frame.code.machine:
        return resume_asend(receiver, value, frame)
    try:
        if (kind is CoroutineType and not receiver.cr_suspended) or (
            kind is GeneratorType and not receiver.gi_suspended
        ):
            # What code of the host has to say to its caller, it says at its beginning.
            result = call_at_site(frame, receiver.send, (value,))
        elif value is None and hasattr(kind, "__next__"):
            result = next(receiver) if operates_plainly(kind) else call_at_site(frame, next, (receiver,))
        else:
            result = receiver.send(value)
    except StopIteration as stop:
        result = stop.value
    else:
        stack.append(result)
        return None
    finish_send(frame, result, frame.index)
    return None


def SEND_POP(frame: Frame, target: int) -> Frame | None:
    """(receiver, v -- receiver if (not jump), retval)

    3.11: when the receiver returns, its value takes its place.
    """
    return SEND(frame, target)


def SEND_PAIR(frame: Frame, target: int) -> Frame | None:
    """(receiver, null_or_index, v -- receiver, null_or_index, retval)

    3.15: with an index above a sequence of a plain type, NULL above any other receiver.
    """
    receiver, index, value = frame.stack[-3:]
    if index is NULL or value is not None:
        return SEND(frame, target)
    if index < len(receiver):
        frame.stack[-2:] = (index + 1, receiver[index])
    else:
        frame.stack.pop()
        finish_send(frame, None, frame.index)
    return None


#: where the receiver is below the value; 3.15 has the index between them
_RECEIVER = -2 if sys.version_info >= (3, 15) else -1
#: until 3.11, SEND takes the receiver off the stack when it has returned
_SEND_POPS = sys.version_info < (3, 12)
#: from 3.12 on, SEND pushes the generator's frame without looking at the value
_SEND_CHECKS = sys.version_info < (3, 12)


class _Await(Link):
    """A guest coroutine or generator runs above a SEND of the frame below it."""

    __slots__ = ()
    delegates = True

    def returned(self, back: Frame, value: Any) -> Frame:
        # As `finish_send` at ``back.index``.
        instructions, cursor = back.code.instructions, back.cursor
        _, target = instructions[len(instructions) - cursor.__length_hint__() - 1]
        if _SEND_POPS:
            back.stack[-1] = value
        else:
            back.stack.append(value)
        cursor.__setstate__(target)
        return back


class _Step(_Await):
    """The same for a SEND whose frame does not pass on what it gets (hand-assembled code)."""

    __slots__ = ()
    delegates = False

    def yielded(self, back: Frame, value: Any) -> Frame:
        back.stack.append(value)
        return back


AWAIT = _Await()
STEP = _Step()


def GET_YIELD_FROM_ITER(frame: Frame, operand: object) -> None:
    """(iterable -- iter)"""
    iterable = frame.stack[-1]
    if _is_instance(iterable, _COROUTINES):
        if not frame.flags & (inspect.CO_COROUTINE | inspect.CO_ITERABLE_COROUTINE):
            raise TypeError("cannot 'yield from' a coroutine object in a non-coroutine generator")
    elif not _is_instance(iterable, _GENERATORS):
        frame.stack[-1] = iterator_over(frame, iterable)


def GET_YIELD_FROM_ITER_PAIR(frame: Frame, operand: object) -> None:
    """(iterable -- iter, index_or_null)

    3.15: GET_ITER with an oparg.
    """
    iterable = frame.stack[-1]
    if type(iterable) in INDEXED:
        frame.stack.append(0)
    else:
        GET_YIELD_FROM_ITER(frame, None)
        frame.stack.append(NULL)


def GET_AWAITABLE(frame: Frame, where: int) -> None:
    """(iterable -- iter)"""
    awaitable = frame.stack[-1]
    if type(awaitable) is GuestCoroutine and not awaitable.started:
        return  # it is its own iterator, and awaits nothing
    if where and not _is_awaitable(awaitable):
        method = "__aenter__" if where == 1 else "__aexit__"
        raise TypeError(
            f"'async with' received an object from {method} that does not implement __await__: {type_name(awaitable)}"
        )
    iterator = _awaitable_iterator(awaitable)
    if _is_instance(iterator, _COROUTINES) and iterator.cr_await is not None:
        raise RuntimeError("coroutine is being awaited already")
    frame.stack[-1] = iterator


_COROUTINES = (CoroutineType, GuestCoroutine)
_GENERATORS = (GeneratorType, GuestGenerator)
_ASYNC_GENERATORS = (AsyncGeneratorType, GuestAsyncGenerator)


def _is_instance(value: Any, kinds: tuple[type, ...]) -> bool:
    """By the real type: ``isinstance`` would ask the object for its ``__class__``, which a guest can see."""
    return issubclass(type(value), kinds)


def _is_coroutine(value: Any) -> bool:
    """Whether *value* is a coroutine, or a generator that ``types.coroutine`` has marked as one."""
    return _is_instance(value, _COROUTINES) or (
        _is_instance(value, _GENERATORS) and bool(value.gi_code.co_flags & inspect.CO_ITERABLE_COROUTINE)
    )


def _is_awaitable(value: Any) -> bool:
    return _is_coroutine(value) or type_lookup(type(value), "__await__") is not NULL


def _awaitable_iterator(value: Any) -> Any:
    """``_PyCoro_GetAwaitableIter``: the iterator that awaiting *value* drives."""
    if _is_coroutine(value):
        return value
    method = lookup_special(value, "__await__")
    if method is NULL:
        name = type_name(value)
        if sys.version_info >= (3, 14):
            raise TypeError(f"'{name}' object can't be awaited")
        raise TypeError(f"object {name} can't be used in 'await' expression")
    iterator = method()
    if sys.version_info >= (3, 15):
        if _is_coroutine(iterator) or type_lookup(type(iterator), "__next__") is NULL:
            where, what = fully_qualified(type(value)), fully_qualified(type(iterator))
            raise TypeError(f"{where}.__await__() must return an iterator, not {what}")
        return iterator
    if _is_coroutine(iterator):
        raise TypeError("__await__() returned a coroutine")
    if type_lookup(type(iterator), "__next__") is NULL:
        raise TypeError(f"__await__() returned non-iterator of type '{type_name(iterator)}'")
    return iterator


def GET_AITER(frame: Frame, operand: object) -> None:
    """(obj -- iter)"""
    iterable = frame.stack[-1]
    method = lookup_special(iterable, "__aiter__")
    if method is NULL:
        raise TypeError(f"'async for' requires an object with __aiter__ method, got {type_name(iterable)}")
    iterator = method()
    if type_lookup(type(iterator), "__anext__") is NULL:
        raise TypeError(
            f"'async for' received an object from __aiter__ that does not implement __anext__: {type_name(iterator)}"
        )
    frame.stack[-1] = iterator


def GET_ANEXT(frame: Frame, operand: object) -> None:
    """(aiter -- aiter, awaitable)"""
    iterator = frame.stack[-1]
    method = lookup_special(iterator, "__anext__")
    if method is NULL:
        raise TypeError(f"'async for' requires an iterator with __anext__ method, got {type_name(iterator)}")
    awaitable = method()
    if not _is_instance(iterator, _ASYNC_GENERATORS):
        try:
            awaitable = _awaitable_iterator(awaitable)
        except BaseException as error:
            problem = error
            raise TypeError(
                f"'async for' received an invalid object from __anext__: {type_name(awaitable)}"
            ) from problem
    frame.stack.append(awaitable)


def END_ASYNC_FOR(frame: Frame, operand: object) -> None:
    """(awaitable, exc -- )"""
    exc = frame.stack.pop()
    if not isinstance(exc, StopAsyncIteration):
        frame.state.reraised = exc
        raise_as_it_is(exc)
    frame.stack.pop()


def CLEANUP_THROW_PAIR(frame: Frame, operand: object) -> None:
    """(sub_iter, null_or_index, last_sent_val, exc -- none, null, value)

    3.15.
    """
    CLEANUP_THROW(frame, None)
    value = frame.stack.pop()
    frame.stack[-2:] = (None, NULL, value)


def CLEANUP_THROW(frame: Frame, operand: object) -> None:
    """(sub_iter, last_sent_val, exc -- none, value)"""
    exc = frame.stack[-1]
    if not isinstance(exc, StopIteration):
        frame.state.reraised = exc
        raise_as_it_is(exc)
    frame.stack[-3:] = (None, exc.value)
