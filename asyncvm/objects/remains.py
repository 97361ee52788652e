"""What is left of a chain of awaits when generators in it are abandoned: found again, and let go.

The references from a chain's frames to its outer ones are weak (`asyncvm.objects.chain`). The garbage collector clears
them before it calls ``__del__``, and what awaited a generator may be gone while somebody holds the generator. But what
a frame awaits is still on its value stack.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from weakref import ReferenceType

from asyncvm.frame import Frame
from asyncvm.objects.chain import RECEIVER, Link, Steppable, enclose

if TYPE_CHECKING:
    from asyncvm.objects.resumable import Resumable

__all__ = ["Remains", "outermost_left", "relink", "root_is_gone"]


def root_is_gone(frame: Frame) -> bool:
    """Whether the generator at the root of *frame*'s chain is no more: it was dropped, and went on when it was closed.

    What it awaits, directly or not, lives on where somebody holds it.
    """
    root: Frame | None = frame
    while root is not None and root.root is not None:
        root = root.root()
    return root is None or root.owner is None or root.owner() is None


def outermost_left(frame: Frame) -> Frame:
    """The root of what is left of *frame*'s chain, see `root_is_gone`."""
    below = frame.below()
    while below is not None and below.owner is not None and below.owner() is not None:
        frame, below = below, below.below()
    return frame


def relink(generator: Resumable) -> None:
    """Join the chain that *generator* is the root of together again."""
    outermost = generator.frame
    generator.running = False  # who runs it holds it
    if outermost is None:
        return
    outermost.owner = ReferenceType(generator)
    outermost.back = outermost.completion = outermost.awaiter = outermost.root = None
    root = ReferenceType(outermost)
    paused = generator.innermost if generator.is_paused else None
    frame = outermost
    while True:
        receiver, inner = _awaited_guest(frame)
        if inner is None or inner.frame is None:
            break
        inner.frame.owner = ReferenceType(inner)
        inner.frame.awaiter, inner.frame.root = ReferenceType(frame), root
        if isinstance(inner.frame.completion, Link):
            inner.frame.completion.relink(receiver)
        frame = inner.frame
    generator.innermost = frame if paused is None else paused
    if outermost.enclosing is not None:
        enclose(frame, outermost, None)


def _awaited_guest(frame: Frame) -> tuple[Any, Resumable | None]:
    """What *frame* awaits by a SEND, and the guest's generator or coroutine that this is or stands for."""
    if frame.index < 0 or frame.code.sources[frame.index].opname != "SEND":
        return None, None
    receiver = frame.stack[RECEIVER]
    return receiver, receiver.stepped() if issubclass(type(receiver), Steppable) else None


class Remains:
    """Held by a generator that did not end when it was closed at the end of its life: this goes when it is gone.

    Then nothing that its frame handles matters any more; the traceback of that holds the frame. And what it awaited may
    live on.
    """

    __slots__ = ("_frame",)

    def __init__(self, frame: Frame) -> None:
        self._frame = frame

    def __del__(self) -> None:
        frame = self._frame
        frame.handled = frame.inherited = frame.enclosing = None
        try:
            inner = _awaited_guest(frame)[1]
        except (AttributeError, IndexError):
            return  # the frame has ended after all, or the garbage collector has emptied it
        awaiter = None if inner is None or inner.frame is None else inner.frame.awaiter
        if inner is not None and awaiter is not None and awaiter() is frame:
            relink(inner)
