"""What a run leaves to be compared: lines of text, in which nothing depends on who executes the program."""

from __future__ import annotations

import gc
import re
import sys
from collections.abc import Iterator

#: what the current run has recorded
lines: list[str] = []
#: what the file names of the generated programs begin with
FILE_PREFIX = "<random "


#: whether garbage is collected after each operation
collects = False


def settle() -> None:
    """Collect what would be garbage with other executors of the program too; see `Program.collects`."""
    if collects:
        gc.collect()


def log(text: str) -> None:
    text = _ADDRESS.sub("0x...", text)
    for pattern, replacement in _INDIFFERENT.items():
        text = text.replace(pattern, replacement)
    lines.append(text)


_ADDRESS = re.compile(r"0x[0-9a-f]+")
#: A guest's coroutine is none to a native ``yield from`` or ``await``, which look for the exact type, and so wrong for
#: another reason; see docs/differences.md.
_INDIFFERENT = {
    "\"__await__() returned non-iterator of type 'coroutine'\"": "'__await__() returned a coroutine'",
    "__await__() returned non-iterator of type 'coroutine'": "__await__() returned a coroutine",
    "cannot 'yield from' a coroutine object in a non-coroutine generator": "'coroutine' object is not iterable",
}


def show(value: object) -> str:
    """*value* without its identity."""
    if isinstance(value, BaseException):
        return f"{type(value).__name__}({', '.join(map(show, value.args))})"
    if isinstance(value, tuple | list):
        return f"{type(value).__name__}[{', '.join(map(show, value))}]"
    if isinstance(value, type):
        return value.__name__
    if value is None or isinstance(value, int | str):
        return repr(value)
    return f"<{type(value).__name__}>"


def describe(error: BaseException | None) -> str:
    """*error* with its message, its traceback through the program and the chain of its causes and contexts."""
    return " ".join(_parts(error, set()))


def _parts(error: BaseException | None, seen: set[int]) -> Iterator[str]:
    if error is None or id(error) in seen:
        yield "None" if error is None else f"{type(error).__name__} again"
        return
    seen.add(id(error))
    if _CHAINING_FORGETS_TRACEBACK and error.__context__ is not None:
        yield f"{show(error)} {str(error)!r}"
    else:
        yield f"{show(error)} {str(error)!r} at {_places(error)}"
    if isinstance(error, StopIteration):
        yield f"value {show(error.value)}"
    if error.__suppress_context__:
        yield "suppressing"
    for name, other in (("cause", error.__cause__), ("context", error.__context__)):
        if other is not None:
            yield f"{name} ("
            yield from _parts(other, seen)
            yield ")"
    if isinstance(error, BaseExceptionGroup):
        for member in error.exceptions:
            yield "member ("
            yield from _parts(member, seen)
            yield ")"


#: In 3.11 an exception that is thrown through a native frame that handles another loses its traceback if native frames
#: alone have been raising it: a bug of that interpreter, which depends on what is native (see _PyErr_ChainStackItem).
_CHAINING_FORGETS_TRACEBACK = sys.version_info < (3, 12)


def _places(error: BaseException) -> str:
    places = []
    entry = error.__traceback__
    while entry is not None:
        code = entry.tb_frame.f_code
        if code.co_filename.startswith(FILE_PREFIX):
            places.append(f"{code.co_name}:{entry.tb_lineno}")
        entry = entry.tb_next
    return "[" + " ".join(places) + "]"


def note(value: object) -> object:
    """Record *value* and return it."""
    log(f"note {show(value)}")
    return value


def seen(error: BaseException) -> None:
    """Record *error*, which an ``except`` block has caught, and whether it is the one that is handled."""
    log(f"caught {describe(error)}{'' if sys.exception() is error else ', handled: ' + describe(sys.exception())}")


def handled() -> None:
    """Record the exception that is handled at this point."""
    log(f"handled {describe(sys.exception())}")
