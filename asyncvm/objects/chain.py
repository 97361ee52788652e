"""A chain of awaits: how the frames of generators and coroutines that await each other are resumed, and yield.

The problem: when a coroutine awaits a coroutine that awaits a third, CPython passes each value that the innermost one
yields through every SEND and YIELD_VALUE on its way out, and each value sent through all of them on its way in. A step
costs as much as the chain is long.

The solution: a chain of awaits is a stack. SEND pushes the awaited guest's frame above its own, as a call does. When
the innermost frame yields, nothing else in the chain moves: the root, the outermost frame of the chain, notes which
frame is innermost, and hands the value to whoever resumed it. Resuming the root goes straight there. A frame finds
its root through `Frame.root`, which it gets when it joins a chain; the frames of a chain that joins another as a whole
learn of their new root when they look for it.

The middle of a chain can still be resumed by somebody else, who holds the inner generator itself. Then `detach` takes
it out, and leaves the frame that was awaiting it before its SEND, to be executed again when the root is resumed.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar
from weakref import ReferenceType

from asyncvm.eval import EXIT
from asyncvm.frame import NULL, Completion, Frame
from asyncvm.objects.thrown_into import stand_at_yield

if TYPE_CHECKING:
    from asyncvm.objects.resumable import Resumable

__all__ = [
    "RECEIVER",
    "Link",
    "Steppable",
    "awaited",
    "begin_in_chain",
    "detach",
    "enclose",
    "finish_send",
    "owner_of",
    "resume",
    "root_of",
    "step_into",
    "yield_value",
]

#: RESUME's oparg says where it stands; from this on, after a ``yield from`` or an ``await``
_AFTER_YIELD_FROM = 2
_RESUME_LOCATION = 3
#: where the receiver of a suspended SEND is on the value stack; 3.15 has an empty place above it
RECEIVER = -2 if sys.version_info >= (3, 15) else -1
#: until 3.11, SEND takes the receiver off the stack when it has returned
_SEND_POPS = sys.version_info < (3, 12)


class Link(Completion):
    """The completion of a generator's frame while it runs: what becomes of the values it yields and returns."""

    __slots__ = ()
    #: whether what the generator yields is yielded by the frame below too (SEND), so that the frames form a chain
    delegates: ClassVar[bool] = False

    #: whether closing the frame below closes what runs above it, and what that awaits
    reaches_inwards: ClassVar[bool] = True

    def close_method(self, generator: Resumable) -> Callable[[], object]:
        """What closes *generator*, when the frame below is closed."""
        return generator.shut

    def relink(self, receiver: Any) -> None:
        """Refer to *receiver*, the object that the SEND below awaits, again; see `asyncvm.objects.remains`."""

    def yielded(self, back: Frame, value: Any) -> Frame | None:
        """The generator yielded *value* to *back*."""
        raise NotImplementedError  # an interface: each kind of link has its own


class Steppable:
    """What a SEND may find as its receiver that runs a guest generator's frame."""

    __slots__ = ()

    def stepped(self) -> Resumable:
        """The generator or coroutine whose frame runs above the SEND."""
        raise NotImplementedError  # an interface: a generator is it itself, what ``asend`` gives stands for one


def root_of(frame: Frame) -> Frame:
    """The outermost frame of the chain that *frame* is in.

    A frame that found its root by several steps, because chains have joined, remembers it.
    """
    if frame.root is None:
        return frame
    root = frame.root()
    assert root is not None
    if root.root is not None:
        while root.root is not None:
            root = root.root()
            assert root is not None
        frame.root = ReferenceType(root)
    return root


def owner_of(frame: Frame) -> Resumable:
    """The generator of a frame that is part of a chain."""
    assert frame.owner is not None
    owner = frame.owner()
    assert owner is not None
    return owner


def resume(generator: Resumable, value: Any, back: Frame, link: Link) -> Frame | None:
    """A guest frame, *back*, resumes *generator* with *value*. Returns the frame to go on in."""
    if generator.frame is None:
        return generator.resume_finished(back, link)
    frame = generator.frame
    owner = frame.owner
    if generator.started or owner is None or owner() is None:
        generator.check_not_running()
    innermost = step_into(generator, value, back, link)
    if innermost is not frame and innermost.code.machine.watched:
        innermost.code.machine.monitoring.tell_chain_resumes(innermost, frame)
    return innermost


def begin_in_chain(coroutine: Resumable, frame: Frame, back: Frame, link: Link) -> Frame:
    """*back* awaits *coroutine*, which has not begun, and whose *frame* is in no chain: `step_into`, in short."""
    depth = frame.depth = back.depth + 1
    if depth > back.state.recursion:
        raise RecursionError("maximum recursion depth exceeded")
    frame.completion = link
    awaiter = frame.awaiter = ReferenceType(back)
    running_root = back.running_root
    frame.root = awaiter if running_root is None else ReferenceType(running_root)
    frame.enclosing = back.enclosing if back.handled is None else back.handled
    back.hand_root_to(frame)
    frame.stack.append(None)
    coroutine.started = True
    return frame


def step_into(generator: Resumable, value: Any, back: Frame | None, link: Link | None) -> Frame:
    """Put the chain of *generator* above *back* (None: the host), give it *value* unless it is NULL."""
    frame = generator.frame
    assert frame is not None
    if frame.root is not None:
        detach(generator)
    innermost = generator.innermost
    frame.completion = link
    if link is not None and link.delegates:
        assert back is not None
        frame.awaiter = ReferenceType(back)
        frame.root = frame.awaiter if back.running_root is None else ReferenceType(back.running_root)
        enclosing = back.enclosing if back.handled is None else back.handled
        if enclosing is not None:
            enclose(innermost, frame, enclosing)
        back.hand_root_to(innermost)
    else:
        frame.back = back
        frame.inherited = None if back is None else back.current_exception
        generator.running = True
        frame.hand_root_to(innermost)
    if back is None:
        state = generator.code.machine.state
        below = state.frame
        depth = frame.depth = 1 if below is None else below.depth + 1
    else:
        state = back.state
        depth = frame.depth = back.depth + 1
    if depth > state.recursion:
        generator.running = False
        innermost.hand_root_to(back if frame.back is None else None)
        frame.back = frame.completion = frame.awaiter = frame.root = None
        raise RecursionError("maximum recursion depth exceeded")
    if value is not NULL and (generator.started or not generator.plain):
        innermost.stack.append(value)
    generator.started = True
    return innermost


def enclose(innermost: Frame, outermost: Frame, enclosing: BaseException | None) -> None:
    """The chain from *outermost* to *innermost* runs above frames that handle the exception *enclosing*."""
    chain = [innermost]
    while chain[-1] is not outermost:
        below = chain[-1].below()
        assert below is not None
        chain.append(below)
    for frame in reversed(chain):
        frame.enclosing = enclosing
        if frame.handled is not None:
            enclosing = frame.handled


def yield_value(frame: Frame, value: Any) -> Frame | None:
    """*frame* yields *value* to whoever resumed the chain that it is in."""
    root = root_of(frame)
    if frame is not root and frame.code.machine.watched:
        frame.code.machine.monitoring.tell_chain_yields(frame, value)
    frame.hand_root_to(None)
    generator = owner_of(root)
    generator.innermost = frame
    generator.running = False
    back, link, state = root.back, root.completion, frame.state
    if back is None:
        state.result = value
        return EXIT
    root.back = root.completion = None
    back.state = state
    state.frame = back
    assert isinstance(link, Link)
    return link.yielded(back, value)


def awaited(frame: Frame) -> tuple[Any, int] | None:
    """What a suspended *frame* awaits and the index of the SEND that does it; None if it stands at a plain yield."""
    sources = frame.code.sources
    index = frame.index
    following = sources[index + 1]
    if following.opname == "RESUME":
        if following.oparg & _RESUME_LOCATION >= _AFTER_YIELD_FROM:
            return frame.stack[RECEIVER], index - 1
        return None
    if index >= 0 and sources[index].opname == "SEND":
        return frame.stack[RECEIVER], index
    if following.opname == "SEND":
        return frame.stack[RECEIVER], index + 1
    return None


def finish_send(frame: Frame, value: Any, index: int) -> None:
    """The awaitable at the top of *frame*'s stack has returned *value* to the SEND at *index*."""
    _, target = frame.code.instructions[index]
    if _SEND_POPS:
        frame.stack[-1] = value
    else:
        frame.stack.append(value)
    frame.cursor.__setstate__(target)


def detach(generator: Resumable, send_again: bool = True) -> None:
    """Take *generator* out of the suspended chain in whose middle or at whose end it is."""
    frame = generator.frame
    assert frame is not None
    root = owner_of(root_of(frame))
    outer = frame.below()
    assert outer is not None
    step: Frame | None = root.innermost
    generator.innermost = root.innermost
    while step is not frame:
        assert step is not None
        step.root = ReferenceType(frame)
        step = step.below()
    if frame.enclosing is not None:
        enclose(generator.innermost, frame, None)
    frame.completion = frame.awaiter = frame.root = None
    root.innermost = outer
    if send_again:
        outer.jump(outer.index)
    else:
        stand_at_yield(outer)
