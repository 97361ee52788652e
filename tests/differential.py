"""The one helper for differential tests: the same source natively and in the VM, everything visible compared.

Compared are standard output, the plain values left in the namespace, the warnings, and the exception that ended the
program: its type and message, its chain of causes and contexts, and the text of ``traceback.format_exception``.
"""

from __future__ import annotations

import contextlib
import io
import linecache
import traceback
import warnings
from collections.abc import Callable
from pathlib import Path
from types import CodeType
from typing import Any

import attrs

import asyncvm

_PLAIN = (bool, int, float, complex, str, bytes, type(None))


@attrs.frozen
class Outcome:
    """What a run of a program shows to the outside."""

    output: str
    values: dict[str, str]
    warnings: list[tuple[str, str, int]]
    exception: str | None
    chain: list[str]
    traceback: str | None


def check(source: str, name: str = "<program>", vm: asyncvm.VM | None = None) -> Outcome:
    """Run *source* natively and in the VM, assert that the outcomes are equal, and return the outcome.

    :param name: the file name under which tracebacks show the source
    :param vm: the VM to use; a new one unless told
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the compiler's, which the host gives
        code = module_code(source, name)
    if not Path(name).exists():
        linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
    native = observe(lambda namespace: exec(code, namespace), name)
    machine = asyncvm.VM() if vm is None else vm
    before = machine.instructions
    guest = observe(lambda namespace: machine.run(code, namespace), name)
    for field in attrs.fields(Outcome):  # one by one, for a report that shows what differs
        assert getattr(guest, field.name) == getattr(native, field.name), field.name
    assert machine.instructions > before
    return native


def observe(run: Callable[[dict[str, Any]], object], name: str) -> Outcome:
    """The outcome of running a program in a fresh namespace."""
    namespace: dict[str, Any] = {"__name__": "program"}
    output = io.StringIO()
    error: BaseException | None = None
    with warnings.catch_warnings(record=True) as caught, contextlib.redirect_stdout(output):
        warnings.simplefilter("always")
        try:
            run(namespace)
        except BaseException as raised:
            error = raised
    return Outcome(
        output.getvalue(),
        {key: repr(value) for key, value in namespace.items() if _is_plain(value) and not key.startswith("__")},
        [(warning.category.__name__, str(warning.message), warning.lineno) for warning in caught],
        None if error is None else f"{type(error).__qualname__}: {error}",
        [] if error is None else _chain(error),
        None if error is None else _traceback_text(error, name),
    )


def _is_plain(value: Any, depth: int = 0) -> bool:
    kind = type(value)
    if depth > 20:
        return False
    if kind in (list, tuple, set, frozenset):
        return all(_is_plain(item, depth + 1) for item in value)
    if kind is dict:
        return all(_is_plain(key, depth + 1) and _is_plain(item, depth + 1) for key, item in value.items())
    return kind in _PLAIN


def _chain(error: BaseException) -> list[str]:
    links: list[str] = []
    seen = set()
    waiting: list[tuple[str, BaseException | None]] = [("raised", error)]
    while waiting:
        role, current = waiting.pop()
        if current is None or id(current) in seen:
            links.append(f"{role} {None if current is None else 'seen before'}")
            continue
        seen.add(id(current))
        links.append(f"{role} {type(current).__qualname__}: {current} {current.__suppress_context__}")
        waiting.append(("context", current.__context__))
        waiting.append(("cause", current.__cause__))
        if isinstance(current, BaseExceptionGroup):
            waiting.extend(("member", member) for member in current.exceptions)
    return links


def _traceback_text(error: BaseException, name: str) -> str:
    """``traceback.format_exception`` without the entries above the program itself."""
    entry = error.__traceback__
    while entry is not None and entry.tb_frame.f_code.co_filename != name:
        entry = entry.tb_next
    return "".join(traceback.format_exception(type(error), error, entry))


def module_code(source: str, name: str = "<program>") -> CodeType:
    """*source* compiled as a module."""
    code: CodeType = compile(source, name, "exec", dont_inherit=True)
    return code
