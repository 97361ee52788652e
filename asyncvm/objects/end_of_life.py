"""What happens at the end of a generator's or coroutine's life: warnings and errors that nobody can be given.

Both name the place that the current thread has got to, which may be a guest's or the host's.
"""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any

from asyncvm.host.concealment import visible_frame
from asyncvm.host.sites import call_at_site
from asyncvm.host.stack import guest_is_innermost
from asyncvm.host.traceback_entries import traceback_entry
from asyncvm.host.unraisable import report

if TYPE_CHECKING:
    from asyncvm.objects.resumable import Resumable

__all__ = ["raised_by", "reporting", "warn_here"]


def warn_here(generator: Resumable, warn: Any, *arguments: Any, **keywords: Any) -> None:
    """Call *warn* so that it takes what the current thread executes, guest or host, for its caller."""
    state = generator.code.machine.state
    if state.frame is not None and guest_is_innermost(state):
        call_at_site(state.frame, warn, arguments, keywords)
    else:
        warn(*arguments, **keywords)


def reporting(generator: Resumable, finish: Callable[[], object], doing: str) -> None:
    """Call *finish*; report what it raises to ``sys.unraisablehook``.

    :param generator: the object whose life ends
    :param doing: what is being done to it, in the words of 3.14's message: "closing generator"
    """
    error = raised_by(finish)
    try:
        if error is not None:
            if error.__traceback__ is None:
                error.__traceback__ = _current_place(generator)
            report(error, generator, doing)
    finally:
        del error


def raised_by(finish: Callable[[], object]) -> BaseException | None:
    """The exception that calling *finish* raises. It is not handled any more, and the hook shall not see it so."""
    try:
        finish()
    except BaseException as error:
        return error
    return None


def _current_place(generator: Resumable) -> TracebackType | None:
    """A traceback entry for what the current thread executes, guest or host."""
    state = generator.code.machine.state
    if state.frame is not None and guest_is_innermost(state):
        return traceback_entry(state.frame, None)
    host = visible_frame()
    if host is None:
        return None
    return TracebackType(None, host, host.f_lasti, -1 if host.f_lineno is None else host.f_lineno)
