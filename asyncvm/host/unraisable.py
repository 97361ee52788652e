"""Exceptions that nobody can be given, because they were raised at the end of a guest object's life.

The host reports an exception in ``__del__`` with that method as the object. For a generator, CPython reports the
generator. So the VM's finalizers catch what is raised and report it here, as ``_PyErr_WriteUnraisableMsg`` does.
"""

from __future__ import annotations

import sys
import traceback
from types import TracebackType
from typing import Any

import attrs

__all__ = ["report"]

#: from this version on the object is part of the message
_MESSAGE_HAS_OBJECT = sys.version_info >= (3, 14)


@attrs.frozen
class _Report:
    """The argument of ``sys.unraisablehook`` where the host's own type cannot be made."""

    exc_type: type[BaseException]
    exc_value: BaseException
    exc_traceback: TracebackType | None
    err_msg: str | None
    object: object


def report(error: BaseException, owner: object, doing: str) -> None:
    """Hand *error* to ``sys.unraisablehook``.

    :param owner: the object whose life ends
    :param doing: what was being done to it, in the words of 3.14's message: "closing generator"
    """
    hook = sys.unraisablehook
    if _MESSAGE_HAS_OBJECT:
        message, owner = f"Exception ignored while {doing} {owner!r}", None
    else:
        message = None
    arguments = type(error), error, error.__traceback__, message, owner
    try:
        if hook is sys.__unraisablehook__:
            _write(arguments)
        else:
            hook(_host_report(arguments))
    except BaseException as problem:
        if hook is not sys.__unraisablehook__:
            in_hook = type(problem), problem, problem.__traceback__, "Exception ignored in sys.unraisablehook", hook
            _write(in_hook)


if sys.version_info >= (3, 13):
    import copy
    from functools import cache

    def _host_report(arguments: tuple[Any, ...]) -> Any:
        names = ("exc_type", "exc_value", "exc_traceback", "err_msg", "object")
        return copy.replace(_an_example(), **dict(zip(names, arguments, strict=True)))

    @cache
    def _an_example() -> Any:
        """An instance of the host's ``UnraisableHookArgs``, which cannot be made by calling it."""

        class Failing:
            def __del__(self) -> None:
                raise LookupError

        examples: list[Any] = []

        def keep(unraisable: Any) -> None:
            if type(unraisable.exc_value) is LookupError and not unraisable.exc_value.args:
                examples.append(copy.replace(unraisable, exc_value=None, exc_traceback=None, object=None))
            else:
                before(unraisable)

        before, sys.unraisablehook = sys.unraisablehook, keep
        try:
            Failing()
        finally:
            sys.unraisablehook = before
        return examples[0]

    def _write(arguments: tuple[Any, ...]) -> None:
        sys.__unraisablehook__(_host_report(arguments))

else:

    def _host_report(arguments: tuple[Any, ...]) -> Any:
        return _Report(*arguments)

    def _write(arguments: tuple[Any, ...]) -> None:
        """What the host's own hook prints (Python/errors.c: write_unraisable_exc_file)."""
        if sys.stderr is None:
            return
        kind, error, entries, message, owner = arguments
        text = f"{'Exception ignored in' if message is None else message}: {owner!r}\n"
        if entries is not None:
            text += "Traceback (most recent call last):\n" + "".join(traceback.format_tb(entries))
        sys.stderr.write(f"{text}{_full_name(kind)}: {_text(error)}\n")
        sys.stderr.flush()

    def _full_name(kind: type[BaseException]) -> str:
        if kind.__module__ in ("builtins", "__main__"):
            return kind.__qualname__
        return f"{kind.__module__}.{kind.__qualname__}"

    def _text(error: BaseException) -> str:
        try:
            return str(error)
        except BaseException:
            return "<exception str() failed>"
