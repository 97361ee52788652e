"""The stack as a debugger would show it: guest frames and host frames in their true order.

Guest frames are not on the host's stack, and a guest that host code called back has the host's frames below it. Each
run of the eval loop notes the host frame that entered it and the guest frame that was running before
(`ThreadState.entries`). So the stack can be walked: the host's frames until the one that entered the innermost loop,
that loop's guest frames, the host's frames until the one that entered the loop before, and so on.

Host functions that look beyond their caller walk the host's stack. For some of them the guest frames are put there
(`call_on_stack`).
"""

from __future__ import annotations

from types import FrameType
from typing import TYPE_CHECKING, Any, TypeAlias

from asyncvm.host.concealment import visible_frame
from asyncvm.host.sites import call_at_site, is_site

if TYPE_CHECKING:
    from asyncvm.frame import Frame
    from asyncvm.state import ThreadState

__all__ = ["Beyond", "call_on_stack", "caller_of_loop", "entered_by", "guest_is_innermost", "walk_outwards"]

#: what comes where a guest's host code ends: the host frame that entered the guest's loop, in the place of which one
#: sees the guest's frames first, and the innermost of these
Beyond: TypeAlias = "tuple[FrameType | None, Frame]"


def walk_outwards(state: ThreadState, host: FrameType | None) -> list[Frame | FrameType]:
    """The frames of the current thread, innermost first, beginning with the host frame *host*."""
    found: list[Frame | FrameType] = []
    guest = state.frame
    for entered, outer in reversed(state.entries):
        while host is not None and host is not entered:
            if not is_site(host.f_code):
                found.append(host)
            host = host.f_back
        while guest is not None:
            found.append(guest)
            guest = guest.below()
        guest = outer
    while host is not None:
        found.append(host)
        host = host.f_back
    return found


def guest_is_innermost(state: ThreadState) -> bool:
    """Whether what the current thread executes just now is a guest frame, and not a host function that it called."""
    host = visible_frame()
    return bool(state.entries) and (host is state.entries[-1][0] or (host is not None and is_site(host.f_code)))


def caller_of_loop(states: list[ThreadState], bottom: Frame) -> tuple[Frame | FrameType | None, Beyond | None] | None:
    """Who entered the eval loop whose outermost guest frame is *bottom*; None if no loop runs it.

    If it is host code that a guest called in its turn, the second is what comes beyond that host code.
    """
    for state in states:
        guest = state.frame
        for level in range(len(state.entries) - 1, -1, -1):
            outer = state.entries[level][1]
            while guest is not None:
                if guest is bottom:
                    return entered_by(state, level)
                guest = guest.below()
            guest = outer
    return None


def entered_by(state: ThreadState, level: int) -> tuple[Frame | FrameType | None, Beyond | None]:
    host, guest = state.entries[level]
    if level == 0 or guest is None:
        return host, None
    next_host = state.entries[level - 1][0]
    if host is next_host or (host is not None and is_site(host.f_code)):
        return guest, None
    return host, (next_host, guest)


def call_on_stack(frame: Frame, function: Any, arguments: Any = (), keywords: Any = None) -> Any:
    """`call_at_site` for a function that looks beyond its caller: there are sites for the frames below, too.

    This takes a host call for each of them; so it is done for some functions only, and for so many frames.
    """
    state = frame.state
    level = len(state.entries) - 1
    outer: list[Frame] = []
    below = frame.below()
    while len(outer) < _FRAMES_SHOWN:
        if below is None:
            caller, _ = entered_by(state, level)
            level -= 1
            if caller is None or isinstance(caller, FrameType):
                break
            below = caller
        outer.append(below)
        below = below.below()
    return _call_above(outer, frame, function, arguments, keywords)


_FRAMES_SHOWN = 50


def _call_above(outer: list[Frame], frame: Frame, function: Any, arguments: Any, keywords: Any) -> Any:
    if not outer:
        return call_at_site(frame, function, arguments, keywords)
    return call_at_site(outer.pop(), _call_above, (outer, frame, function, arguments, keywords))
