"""The exception that ``throw(kind, value, traceback)`` raises, whichever of its signatures is used (PEP 342)."""

from __future__ import annotations

import sys
import warnings
from types import TracebackType
from typing import TYPE_CHECKING, Any

from asyncvm.objects.end_of_life import warn_here

if TYPE_CHECKING:
    from asyncvm.objects.resumable import Resumable

__all__ = ["check_throw_arguments", "exception_to_throw", "is_generator_exit", "warn_of_signature"]

#: whether an exception thrown by its class, and itself for a value, loses the traceback that it has
_CLASS_FORGETS_TRACEBACK = sys.version_info < (3, 14)
_DEPRECATES_THREE_ARGUMENTS = sys.version_info >= (3, 12)


def check_throw_arguments(method: str, arguments: tuple[Any, ...]) -> None:
    """Refuse more or fewer than one to three arguments."""
    if not 1 <= len(arguments) <= 3:
        bound, count = ("least 1 argument", 0) if not arguments else ("most 3 arguments", len(arguments))
        raise TypeError(f"{method} expected at {bound}, got {count}")


def _instance(kind: type[BaseException], value: Any) -> BaseException:
    """An exception of the class *kind*; the error that making it raises is thrown in its stead."""
    try:
        arguments = () if value is None else value if type(value) is tuple else (value,)
        made: Any = kind(*arguments)
        if not isinstance(made, BaseException):
            raise TypeError(f"calling {kind} should have returned an instance of BaseException, not {type(made)}")
    except BaseException as error:
        return error
    return made


def warn_of_signature(generator: Resumable, method: str, arguments: tuple[Any, ...]) -> None:
    """Warn of the signature with a type, a value and a traceback, which is deprecated since 3.12."""
    if len(arguments) > 1 and _DEPRECATES_THREE_ARGUMENTS:
        signature = f"the (type, exc, tb) signature of {method}() is deprecated, use the single-arg signature instead."
        warn_here(generator, warnings.warn, signature, DeprecationWarning)


def is_generator_exit(kind: Any) -> bool:
    """Whether *kind*, a class or an instance, is to close a generator rather than to be thrown into it."""
    if issubclass(type(kind), type):
        return issubclass(kind, GeneratorExit)
    return isinstance(kind, GeneratorExit)


def exception_to_throw(kind: Any, value: Any = None, traceback: Any = None) -> BaseException:
    """The exception that ``throw(kind, value, traceback)`` raises (genobject.c: _gen_throw).

    :raises TypeError: if the arguments make none
    """
    error: BaseException
    if traceback is not None and type(traceback) is not TracebackType:
        raise TypeError("throw() third argument must be a traceback object")
    if issubclass(type(kind), type) and issubclass(kind, BaseException):
        error = value if isinstance(value, kind) else _instance(kind, value)
        if traceback is None and _CLASS_FORGETS_TRACEBACK:
            error.__traceback__ = None
    elif isinstance(kind, BaseException):
        if value is not None:
            raise TypeError("instance exception may not have a separate value")
        error = kind
    else:
        raise TypeError(
            f"exceptions must be classes or instances deriving from BaseException, not {type(kind).__name__}"
        )
    if traceback is not None:
        error.__traceback__ = traceback
    return error
