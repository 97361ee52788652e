"""What the host sees of a guest frame: a frame object at its position."""

from __future__ import annotations

import sys
from types import FrameType
from typing import TYPE_CHECKING

from asyncvm.host.sites import call_at_site

if TYPE_CHECKING:
    from asyncvm.frame import Frame

__all__ = ["frame_object"]


def frame_object(frame: Frame | None) -> FrameType | None:
    """A host frame object that shows where *frame* is, with its globals and local variables."""
    if frame is None:
        return None
    result: FrameType = call_at_site(frame, sys._getframe)
    return result
