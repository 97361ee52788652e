"""What is printed of exceptions at the end of life, by the host's own hook and where the program's hook fails."""
# --- inner
class Own(Exception):
    class Silent(Exception):
        def __str__(self):
            raise ValueError


class Elsewhere(Exception):
    __module__ = "elsewhere.module"


ERRORS = [
    StopAsyncIteration,
    KeyError("x"),
    Own("one\ntwo"),
    Own.Silent(),
    Elsewhere(),
    SystemExit(3),
    SyntaxError("message", ("file", 1, 2, "text")),
    ExceptionGroup("group", [KeyError(1)]),
    UnicodeDecodeError("utf8", b"a", 0, 1, "reason"),
]


def failing(error):
    try:
        yield
    finally:
        raise error


class NoClose:
    """An iterator that fails to give its ``close``."""

    def __iter__(self):
        return self

    def __next__(self):
        return 1

    @property
    def close(self):
        raise LookupError("no close")


def delegating():
    yield from NoClose()


# --- outer
import contextlib
import io
import re
import sys


def printed(generator):
    next(generator)
    error_output = io.StringIO()
    with contextlib.redirect_stderr(error_output):
        del generator
    print(re.sub("0x[0-9a-f]+", "0x...", error_output.getvalue()))


def failing_hook(report):
    print("hook sees", repr(sys.exception()))
    raise ArithmeticError("in the hook")


def looking_hook(report):
    print("hook sees", repr(sys.exception()))


hook = sys.unraisablehook
try:
    sys.unraisablehook = sys.__unraisablehook__
    for error in ERRORS:
        printed(failing(error))
    printed(delegating())
    for sys.unraisablehook in (failing_hook, looking_hook):
        printed(failing(KeyError("x")))
        printed(delegating())
        try:
            raise OSError
        except OSError:
            printed(failing(KeyError("x")))
            printed(delegating())
finally:
    sys.unraisablehook = hook
