"""Whether it is the event loop that resumes a guest, so that what the guest yields goes to the event loop.

The problem: a guest that is paused yields what an anyio checkpoint yields. Whoever resumes a coroutine by hand, as
`VM.drive` does, would get something that it did not ask for, at a time that depends on the clock.

The solution: the guest is paused only if there is nothing but awaits between it and the task that runs: on the host's
stack and on the guests' (`ThreadState.entries`), down to the coroutine that the current task was made of.
"""

from __future__ import annotations

import gc
import inspect
import sys
import time
from collections.abc import Callable
from types import CoroutineType, FrameType, GeneratorType
from typing import TYPE_CHECKING, Any, Final

from asyncvm.objects.disguise import executes

if TYPE_CHECKING:
    from asyncvm.frame import Frame
    from asyncvm.state import ThreadState

__all__ = ["bottom_of", "clock_of_event_loop", "is_coroutine_of_task", "is_resumed_by_event_loop"]

_SUSPENDABLE = inspect.CO_COROUTINE | inspect.CO_ITERABLE_COROUTINE | inspect.CO_ASYNC_GENERATOR | inspect.CO_GENERATOR
#: where a host frame is that awaits what is resumed; YIELD_VALUE, or what follows it, if an exception is thrown in
_AWAITING = ("SEND", "YIELD_VALUE", "RESUME")


def bottom_of(frame: Frame) -> Any:
    """The generator or coroutine that the host resumed to have *frame* executed; None if the host called a function."""
    step: Frame | None = frame
    while step is not None:
        frame, step = step, step.below()
    return None if frame.owner is None else frame.owner()


def is_resumed_by_event_loop(state: ThreadState, frame: Frame) -> bool:
    """Whether what the guest of *frame*, which is being executed, yields goes to the event loop."""
    running = _coroutines_of_running_tasks()
    if not running:
        return False
    if not state.is_innermost:
        return False
    outermost = bottom_of(frame)
    entries = _entries_below(state)
    for position, (host, guest) in enumerate(entries):
        if outermost is None:
            return False
        is_last = position + 1 == len(entries)
        below = None if is_last else entries[position + 1][0]
        while host is not None and host is not below and _is_awaiting(host):
            outermost = host
            host = host.f_back
        if any(_is_made_of(coroutine, outermost) for coroutine in running):
            return True
        if is_last or host is not below or guest is None or not _awaits_all_the_way(guest):
            break
        outermost = bottom_of(guest)
    host = entries[position][0]
    return any(_throws_into(coroutine, outermost, host) for coroutine in running)


def _entries_below(state: ThreadState) -> list[tuple[FrameType | None, Frame | None]]:
    """For each eval loop in the thread, innermost first, who entered it: a host frame, and a guest's if there is one.

    A guest may be executed by a VM that another VM's guest uses.
    """
    found = [*reversed(state.entries)]
    while state.below is not None:
        state = state.below
        found[-1] = found[-1][0], state.frame
        found += reversed(state.entries)
    return found


def is_coroutine_of_task(coroutine: object) -> bool:
    """Whether the task that is running was made of *coroutine*."""
    return any(running is coroutine for running in _coroutines_of_running_tasks())


def clock_of_event_loop() -> Callable[[], float] | None:
    """The clock of the event loop whose task is running, to be read in any thread; None if there is no such task."""
    trio = sys.modules.get("trio")
    if trio is not None:
        try:
            clock: Callable[[], float] = trio.lowlevel.current_clock().current_time
            return clock
        except RuntimeError:
            pass
    asyncio = sys.modules.get("asyncio")
    if asyncio is not None:
        try:
            task = asyncio.current_task()
        except RuntimeError:
            task = None
        if task is not None:
            loop = task.get_loop()
            # uvloop reads the monotonic clock once in each pass, and would not notice that a guest computes
            return time.monotonic if type(loop).__module__.startswith("uvloop") else loop.time
    return None


def _is_awaiting(host: FrameType) -> bool:
    return bool(host.f_code.co_flags & _SUSPENDABLE) and executes(host, *_AWAITING)


def _awaits_all_the_way(frame: Frame) -> bool:
    """Whether all guest frames from *frame* down are awaiting the one above."""
    step: Frame | None = frame
    while step is not None:
        if step.owner is None or step.index not in step.code.awaiting:
            return False
        step = step.below()
    return True


def _is_made_of(coroutine: Any, outermost: Any) -> bool:
    """Whether *outermost* is *coroutine*, or its frame."""
    return coroutine is outermost or any(
        getattr(coroutine, attribute, None) is outermost for attribute in ("cr_frame", "gi_frame")
    )


def _throws_into(coroutine: Any, outermost: Any, host: FrameType | None) -> bool:
    """Whether an exception is thrown into *coroutine*, which hands it on to *outermost*, perhaps through others.

    Natively, a coroutine's frame is on the stack while it hands an exception on to another native one, and not while it
    hands it on to an object that has ``throw`` (genobject.c: _gen_throw). So what runs, and is not on the stack, awaits
    something that it refers to.

    :param host: the innermost frame of the host
    """
    on_stack: set[FrameType] = set()
    while host is not None:
        on_stack.add(host)
        host = host.f_back
    seen: set[int] = set()
    candidates = [coroutine]
    while candidates:
        candidate = candidates.pop()
        if id(candidate) in seen:
            continue
        seen.add(id(candidate))
        kind = type(candidate)
        if candidate is outermost:
            return True
        if kind is CoroutineType or kind is GeneratorType:
            prefix = "cr" if kind is CoroutineType else "gi"
            is_running = getattr(candidate, f"{prefix}_running")
            if is_running and getattr(candidate, f"{prefix}_frame") not in on_stack:
                candidates += gc.get_referents(candidate)
        elif kind is _WRAPPER:
            candidates += gc.get_referents(candidate)
        elif hasattr(kind, "stepped"):  # a guest's coroutine is awaited through it
            candidates.append(candidate.stepped())
    return False


async def _nothing() -> None:
    pass


_example = _nothing()
#: what ``__await__`` of a native coroutine gives
_WRAPPER: Final = type(_example.__await__())
_example.close()


def _coroutines_of_running_tasks() -> list[Any]:
    """The coroutine of the task that is running, by each library that has one."""
    found: list[Any] = []
    asyncio = sys.modules.get("asyncio")
    if asyncio is not None:
        try:
            task = asyncio.current_task()
        except RuntimeError:
            task = None
        if task is not None:
            found.append(task.get_coro())
    trio = sys.modules.get("trio")
    if trio is not None:
        try:
            found.append(trio.lowlevel.current_task().coro)
        except RuntimeError:
            pass
    return found
