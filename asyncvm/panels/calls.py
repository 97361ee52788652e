"""Panel: calls."""

from __future__ import annotations

from typing import Any

from asyncvm.call import call, call_positional
from asyncvm.frame import NULL, Frame
from asyncvm.objects.type_names import mapping_name, type_name
from asyncvm.panels.containers import argument_of, is_iterable, merge, pop_many
from asyncvm.sizes import check_items

__all__ = ["CALL", "CALL_FUNCTION_EX", "CALL_KW", "NULL_CALL", "NULL_CALL_FUNCTION_EX"]


def NULL_CALL(frame: Frame, operand: tuple[int, tuple[str, ...]]) -> Frame | None:
    """(method_or_null, callable_or_self, args[oparg] -- res)

    3.11 and 3.12. The operand holds the keyword names that the preceding KW_NAMES gives.
    """
    count, names = operand
    stack = frame.stack
    if count == 1:
        arguments = [stack.pop()]
    elif count:
        arguments = stack[-count:]
        del stack[-count:]
    else:
        arguments = []
    function = stack.pop()
    method = stack.pop()
    if method is not NULL:
        arguments.insert(0, function)
        function = method
    if not names:
        return call_positional(frame, function, arguments)
    return call(frame, function, arguments, _split_keywords(arguments, names))


def CALL(frame: Frame, count: int) -> Frame | None:
    """(callable, self_or_null, args[oparg] -- res)"""
    stack = frame.stack
    arguments = pop_many(stack, count)
    instance = stack.pop()
    if instance is not NULL:
        arguments.insert(0, instance)
    return call_positional(frame, stack.pop(), arguments)


def CALL_KW(frame: Frame, count: int) -> Frame | None:
    """(callable, self_or_null, args[oparg], kwnames -- res)"""
    stack = frame.stack
    names = stack.pop()
    arguments = pop_many(stack, count)
    instance = stack.pop()
    if instance is not NULL:
        arguments.insert(0, instance)
    return call(frame, stack.pop(), arguments, _split_keywords(arguments, names))


def _split_keywords(arguments: list[Any], names: tuple[str, ...]) -> dict[str, Any] | None:
    """Take the last ``len(names)`` *arguments* out, as keyword arguments."""
    if not names:
        return None
    return dict(zip(names, pop_many(arguments, len(names)), strict=True))


def NULL_CALL_FUNCTION_EX(frame: Frame, has_keywords: bool) -> Frame | None:
    """(null, callable, callargs, kwargs if (oparg & 1) -- res)

    3.11 and 3.12.
    """
    stack = frame.stack
    keywords = stack.pop() if has_keywords else None
    positional, function = stack.pop(), stack.pop()
    stack.pop()
    return call_function_ex(frame, function, positional, keywords)


def CALL_FUNCTION_EX(frame: Frame, has_keywords: bool) -> Frame | None:
    """(callable, null, callargs, kwargs if (oparg & 1) -- res)
    3.14: (callable, null, callargs, kwargs_or_null -- res)
    """
    stack = frame.stack
    keywords = stack.pop() if has_keywords else None
    positional = stack.pop()
    stack.pop()
    return call_function_ex(frame, stack.pop(), positional, None if keywords is NULL else keywords)


def arguments_of(frame: Frame, iterable: Any) -> tuple[Any, ...]:
    """The positional arguments of a call with ``*iterable``."""
    if frame.state.result_bytes is not None:
        check_items(iterable, frame.state.result_bytes)
    return tuple(iterable)


def call_function_ex(frame: Frame, function: Any, positional: Any, keywords: Any) -> Frame | None:
    """Call with ``*positional`` and ``**keywords``, whatever kinds of iterable and mapping they are."""
    if type(positional) is not tuple:
        if not is_iterable(positional):
            raise TypeError(f"{argument_of(function, '*')} must be an iterable, not {type_name(positional)}")
        positional = arguments_of(frame, positional)
    if keywords is not None and type(keywords) is not dict:
        entries: dict[str, Any] = {}
        if not merge(entries, keywords):
            raise TypeError(f"{argument_of(function, '**')} must be a mapping, not {mapping_name(keywords)}")
        keywords = entries
    # That all keywords are strings is seen to by what is called; so some C code does not look at the others.
    return call(frame, function, list(positional), dict(keywords) if keywords else None)
