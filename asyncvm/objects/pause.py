"""Pausing a guest in the middle of whatever it does, and going on there.

The problem: natively, code that does not await keeps the event loop from everything else. Only an ``await`` hands
control back, and the function that computes may be an ordinary one, called by a coroutine, or a generator in its loop.

The solution: all frames of a guest are on its own stack, so any of them can be left where it is. A frame of a special
kind is put on top, as if the guest had awaited something at that place: it awaits an anyio checkpoint. To the host, the
coroutine at the bottom of the stack yields what the checkpoint yields. When it is resumed, the frame on top goes first;
when the checkpoint is over, the guest goes on. What is thrown in goes to the checkpoint first; what it raises rises in
the guest, at the instruction at which it was paused.

No instruction is executed in that frame (`_Paused.step` does what is to be done), and nothing is charged to the guest.
"""

from __future__ import annotations

import sys
from collections.abc import Coroutine
from types import CodeType
from typing import TYPE_CHECKING, Any
from weakref import ReferenceType

from asyncvm.bytecode.code import Code
from asyncvm.bytecode.wordcode import Instruction
from asyncvm.eval import EXIT
from asyncvm.frame import Completion, Frame, blank_frame
from asyncvm.host.cancellation import is_cancellation
from asyncvm.host.event_loop import bottom_of, is_resumed_by_event_loop
from asyncvm.turns import wait_for_turn

if TYPE_CHECKING:
    from asyncvm.machine import Machine
    from asyncvm.objects.resumable import Resumable

__all__ = ["is_cleaning_up", "pause", "pause_code"]


def pause(frame: Frame, target: int | None, at_poll: bool = True) -> Frame | None:
    """Pause the guest whose *frame* polls. Returns EXIT, or None if it cannot be paused here: it goes on then.

    :param target: the index of the instruction to go on at; None for the one after the current one
    :param at_poll: whether an exception may rise at the current instruction
    """
    state = frame.state
    bottom: Resumable | None = bottom_of(frame)
    if bottom is None or not is_resumed_by_event_loop(state, frame):
        state.stretch = 0.0
        return None
    waiting = wait_for_turn(state, state.account, not at_poll or is_cleaning_up(frame))
    try:
        value = waiting.send(None)
    except StopIteration:
        return None
    code = frame.code.machine.pause_code
    completion = _Paused(bottom, waiting, target, at_poll)
    completion.let_go_of_roots(frame)
    above = blank_frame(code)
    above.globals, above.builtins, above.fast = frame.globals, frame.builtins, []
    above.back, above.completion, above.depth, above.state = frame, completion, frame.depth, state
    return _suspend(above, bottom, value)


def _suspend(above: Frame, bottom: Resumable, value: Any) -> Frame:
    """Yield *value* to the host, which resumed *bottom*."""
    above.running_root = None
    bottom.innermost = above
    bottom.running = False
    above.state.result = value
    return EXIT


class _Paused(Completion):
    """The completion of a frame that pauses the one below."""

    __slots__ = ("_at_poll", "_bottom", "_roots", "_target", "_waiting")
    pauses = True

    def __init__(
        self, bottom: Resumable, waiting: Coroutine[Any, Any, bool], target: int | None, at_poll: bool
    ) -> None:
        #: what the host resumes; weak, as all that points outwards in a chain of awaits
        self._bottom = ReferenceType(bottom)
        self._waiting = waiting
        self._target = target
        self._at_poll = at_poll
        self._roots: list[tuple[ReferenceType[Frame], ReferenceType[Frame]]] = []

    def let_go_of_roots(self, frame: Frame) -> None:
        """Have no frame hold the root of its chain while the guest is paused (see `Frame.hand_root_to`)."""
        step: Frame | None = frame
        while step is not None:
            if step.running_root is not None:
                self._roots.append((ReferenceType(step), ReferenceType(step.running_root)))
                step.running_root = None
            step = step.below()

    def step(self, frame: Frame, thrown: BaseException | None) -> tuple[Frame, BaseException | None]:
        """The event loop resumes the guest. Returns the frame to go on in, and what is to rise there."""
        value = frame.stack.pop()
        is_to_be_cancelled = False
        bottom = self._bottom()
        assert bottom is not None
        back = frame.back
        assert back is not None
        try:
            value = self._waiting.send(value) if thrown is None else self._waiting.throw(thrown)
        except StopIteration as stop:
            error: BaseException | None = None
            is_to_be_cancelled = stop.value
        except BaseException as raised:
            error = raised
        else:
            frame.state = back.state
            return _suspend(frame, bottom, value), None
        self._end(frame)
        breaker = back.code.machine.breaker
        breaker.begin_slice(back.state)
        if error is not None:
            error.__traceback__ = None
            if is_cancellation(error) and (not self._at_poll or is_cleaning_up(back)):
                _cancel_again(error)
                is_to_be_cancelled = True
                error = None
        if is_to_be_cancelled and (not self._at_poll or back.state.slice is None):
            breaker.end_slice(back.state)  # at the next poll, the guest pauses again
        if error is None and self._target is not None:
            back.jump(self._target)
        return back, error

    def _end(self, frame: Frame) -> None:
        """Take the frame off the stack."""
        for holder, root in self._roots:
            held = holder()
            if held is not None:
                held.running_root = root()
        frame.running_root = frame.back = frame.completion = None


def _cancel_again(error: BaseException) -> None:
    """Of asyncio's cancellations, which come once, hand on *error* to the next await or pause."""
    asyncio = sys.modules.get("asyncio")
    if asyncio is not None and isinstance(error, asyncio.CancelledError):
        task = asyncio.current_task()
        task.uncancel()
        task.cancel(*error.args)


def is_cleaning_up(frame: Frame) -> bool:
    """Whether *frame*, or one below, is executing a clean-up, or handling what a clean-up follows."""
    step: Frame | None = frame
    while step is not None:
        if step.index in step.code.cleanup:
            return True
        if step.handled is not None and (isinstance(step.handled, GeneratorExit) or is_cancellation(step.handled)):
            return True
        step = step.below()
    return False


def pause_code(machine: Machine) -> Code:
    """The code of the frames that pause others: it is never executed."""
    raw: CodeType = (lambda: None).__code__.replace(co_name="<pause>", co_qualname="<pause>")
    return Code(raw, machine, (), (Instruction(0, "PAUSE", 0, 2, 0),), (), (), None, unwatched=())
