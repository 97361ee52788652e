"""Panel: the intrinsic functions (Python/intrinsics.c), called by CALL_INTRINSIC_1 and CALL_INTRINSIC_2."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from functools import cache
from opcode import opmap
from types import FunctionType, NoneType
from typing import Any

from asyncvm.call import call_host
from asyncvm.frame import NULL, Frame
from asyncvm.host.concealment import concealed_code
from asyncvm.objects.async_generator import WrappedValue
from asyncvm.panels.exceptions import prep_reraise_star
from asyncvm.panels.imports import import_star

__all__ = ["CALL_INTRINSIC_1", "CALL_INTRINSIC_2", "INTRINSICS_1", "INTRINSICS_2", "PRINT_EXPR"]


def CALL_INTRINSIC_1(frame: Frame, intrinsic: Callable[[Frame, Any], Any]) -> None:
    """(value -- res)"""
    frame.stack[-1] = intrinsic(frame, frame.stack[-1])


def CALL_INTRINSIC_2(frame: Frame, intrinsic: Callable[[Frame, Any, Any], Any]) -> None:
    """(value2, value1 -- res)"""
    value1 = frame.stack.pop()
    frame.stack[-1] = intrinsic(frame, frame.stack[-1], value1)


def PRINT_EXPR(frame: Frame, operand: object) -> None:
    """(value -- )"""
    _print(frame, frame.stack.pop())


def _print(frame: Frame, value: Any) -> None:
    hook = getattr(sys, "displayhook", NULL)
    if hook is NULL:
        raise RuntimeError("lost sys.displayhook")
    call_host(frame, hook, [value], None)


def _import_star(frame: Frame, module: Any) -> None:
    import_star(frame, module)


def _stopiteration_error(frame: Frame, error: BaseException) -> BaseException:
    """PEP 479: StopIteration that leaves a generator becomes a RuntimeError."""
    flags = frame.code.flags
    message = None
    if isinstance(error, StopIteration):
        if flags & inspect.CO_ASYNC_GENERATOR:
            message = "async generator raised StopIteration"
        elif flags & inspect.CO_COROUTINE:
            message = "coroutine raised StopIteration"
        else:
            message = "generator raised StopIteration"
    elif flags & inspect.CO_ASYNC_GENERATOR and isinstance(error, StopAsyncIteration):
        message = "async generator raised StopAsyncIteration"
    if message is None:
        return error
    replacement = RuntimeError(message)
    replacement.__cause__ = replacement.__context__ = error
    return replacement


def _async_gen_wrap(frame: Frame, value: Any) -> WrappedValue:
    return WrappedValue(value)


def _unary_positive(frame: Frame, value: Any) -> Any:
    return +value


def _list_to_tuple(frame: Frame, value: list[Any]) -> tuple[Any, ...]:
    return tuple(value)


def _prep_reraise_star(frame: Frame, original: BaseException, raised: list[Any]) -> BaseException | None:
    return prep_reraise_star(original, raised)


def _of_the_host(number: int, *kinds: type | tuple[type, ...]) -> Callable[..., Any]:
    """The host's own intrinsic, for those that make objects with parts that no constructor takes (lazy bounds).

    The host trusts the compiler; *kinds* are the types of the arguments that it takes for granted.
    """

    def intrinsic(frame: Frame, *values: Any) -> Any:
        for value, kind in zip(values, kinds, strict=True):
            if not issubclass(type(value), kind):
                raise SystemError(f"intrinsic {number}: unexpected {type(value).__name__}")
        # Made anew in the guest's globals: the objects take their __module__ from the function that makes them.
        return FunctionType(_intrinsic_code(number, len(kinds)), frame.globals)(*values)

    return intrinsic


def _type_alias(frame: Frame, parts: Any) -> Any:
    """TYPEALIAS takes the name, the type parameters and the function that gives the value, in a tuple."""
    kinds = (str,), (tuple, NoneType), (FunctionType,)
    if type(parts) is not tuple or [type(part) in kind for part, kind in zip(parts, kinds, strict=False)] != [True] * 3:
        raise SystemError("intrinsic 11: unexpected arguments")
    return _of_the_host(11, tuple)(frame, parts)


@cache
def _intrinsic_code(number: int, arguments: int) -> Any:
    """A host function that executes one intrinsic instruction on its arguments."""
    template = (lambda value: value) if arguments == 1 else (lambda value2, value1: value1)
    opcode = opmap[f"CALL_INTRINSIC_{arguments}"]
    wordcode = bytes([opmap["RESUME"], 0, *[0, 0] * _RESUME_CACHES])
    for index in range(arguments):
        wordcode += bytes([opmap["LOAD_FAST"], index])
    wordcode += bytes([opcode, number, opmap["RETURN_VALUE"], 0])
    raw = template.__code__
    return concealed_code(raw.replace(co_code=wordcode, co_stacksize=arguments + 1, co_linetable=b""))


_RESUME_CACHES = 1 if sys.version_info >= (3, 15) else 0

#: by the names that CPython gives them
INTRINSICS_1: dict[str, Callable[[Frame, Any], Any]] = {
    "INTRINSIC_PRINT": _print,
    "INTRINSIC_IMPORT_STAR": _import_star,
    "INTRINSIC_STOPITERATION_ERROR": _stopiteration_error,
    "INTRINSIC_ASYNC_GEN_WRAP": _async_gen_wrap,
    "INTRINSIC_UNARY_POSITIVE": _unary_positive,
    "INTRINSIC_LIST_TO_TUPLE": _list_to_tuple,
    "INTRINSIC_TYPEVAR": _of_the_host(7, str),
    "INTRINSIC_PARAMSPEC": _of_the_host(8, str),
    "INTRINSIC_TYPEVARTUPLE": _of_the_host(9, str),
    "INTRINSIC_SUBSCRIPT_GENERIC": _of_the_host(10, tuple),
    "INTRINSIC_TYPEALIAS": _type_alias,
}
INTRINSICS_2: dict[str, Callable[[Frame, Any, Any], Any]] = {
    "INTRINSIC_PREP_RERAISE_STAR": _prep_reraise_star,
    "INTRINSIC_TYPEVAR_WITH_BOUND": _of_the_host(2, str, FunctionType),
    "INTRINSIC_TYPEVAR_WITH_CONSTRAINTS": _of_the_host(3, str, FunctionType),
    "INTRINSIC_SET_FUNCTION_TYPE_PARAMS": _of_the_host(4, FunctionType, tuple),
    "INTRINSIC_SET_TYPEPARAM_DEFAULT": _of_the_host(5, object, FunctionType),
}
