"""How a program ended, as one line of JSON: for agents and other programs that run programs."""

from __future__ import annotations

import io
import json
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from types import TracebackType
from typing import Any

import asyncvm

__all__ = ["LIMIT_STATUS", "report"]

#: the exit status of a program that has passed a limit, as timeout(1) has it
LIMIT_STATUS = 124


def report(
    vm: asyncvm.VM,
    program: Callable[[], Any],
    own_part: Callable[[TracebackType | None], TracebackType | None],
) -> int:
    """Run *program*, print how it ended on standard output, and return the exit status.

    The line is an object with these members: ``status`` (the exit status); ``value`` (that of the last expression,
    if JSON has such values, else null) and ``repr`` (its representation; null if there is none); ``stdout`` and
    ``stderr`` (what the program printed); ``error`` (null, or an object with ``type``, ``message`` and ``traceback``);
    ``instructions``, ``frames``, ``seconds``.

    :param program: runs the program in *vm* and returns the value of its last expression
    :param own_part: gives the program's own part of a traceback
    """
    output, errors = io.StringIO(), io.StringIO()
    began = time.perf_counter()
    value: Any = None
    problem: BaseException | None = None
    try:
        with redirect_stdout(output), redirect_stderr(errors):
            value = program()
    except BaseException as error:
        problem = error
    status = _status(problem, errors)
    record = {
        "status": status,
        "value": value if _is_json(value) else None,
        "repr": None if value is None else repr(value),
        "stdout": output.getvalue(),
        "stderr": errors.getvalue(),
        "error": None if problem is None or isinstance(problem, SystemExit) else _described(problem, own_part),
        "instructions": vm.instructions,
        "frames": vm.frames,
        "seconds": round(time.perf_counter() - began, 6),
    }
    print(json.dumps(record), file=sys.stdout, flush=True)
    return status


def _status(problem: BaseException | None, errors: io.StringIO) -> int:
    if problem is None:
        return 0
    if isinstance(problem, asyncvm.LimitExceeded):
        return LIMIT_STATUS
    if isinstance(problem, KeyboardInterrupt):
        return 130
    if not isinstance(problem, SystemExit):
        return 1
    if problem.code is None or isinstance(problem.code, int):
        return problem.code or 0
    print(problem.code, file=errors)  # as python does
    return 1


def _is_json(value: Any) -> bool:
    try:
        return bool(json.loads(json.dumps(value)) == value)
    except (TypeError, ValueError, RecursionError):
        return False


def _described(
    error: BaseException, own_part: Callable[[TracebackType | None], TracebackType | None]
) -> dict[str, str | None]:
    error.__traceback__ = own_part(error.__traceback__)
    kind = type(error)
    module = "" if kind.__module__ in ("builtins", "__main__") else f"{kind.__module__}."
    return {
        "type": module + kind.__qualname__,
        "message": str(error),
        "traceback": "".join(traceback.format_exception(error)),
    }
