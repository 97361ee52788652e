"""The recursion limit: how many guest frames may be active above each other in a thread.

Guests see and set it with ``sys.getrecursionlimit`` and ``sys.setrecursionlimit``, which leave the host's own limit as
it is. As in CPython, it is the same for all who share an interpreter: for all guests of a VM, but for those with a
recursion limit of their own, which share theirs with what they start.
"""

from __future__ import annotations

import sys

import attrs

__all__ = ["RecursionLimit"]


@attrs.define(eq=False)
class RecursionLimit:
    """A recursion limit that several accounts share."""

    #: as it is set now
    frames: int
    #: how high guests may set it; None for any height
    ceiling: int | None

    @classmethod
    def given(cls, frames: int | None, outer: RecursionLimit | None = None) -> RecursionLimit:
        """The limit of a VM or a call: *frames* as told, never above what *outer* allows; by default that of *outer*.

        Where nothing is told, it is the host's, which does not bind guests.
        """
        if frames is None:
            return outer or cls(sys.getrecursionlimit(), None)
        if outer is not None and outer.ceiling is not None:
            frames = min(frames, outer.ceiling)
        return cls(frames, frames)

    def set(self, frames: int) -> None:
        """Set it to *frames*, or as near to that as the ceiling allows."""
        self.frames = frames if self.ceiling is None else min(frames, self.ceiling)
