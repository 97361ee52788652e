"""Guest coroutines (PEP 492; CPython: Objects/genobject.c)."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Iterator
from opcode import opmap
from types import CodeType, CoroutineType, FrameType
from typing import Any, NoReturn

from asyncvm.eval import evaluate
from asyncvm.frame import Frame
from asyncvm.host.concealment import visible_frame
from asyncvm.host.stack import walk_outwards
from asyncvm.host.unraisable import reporting
from asyncvm.objects.frame_object import frame_object
from asyncvm.objects.naming import code_attribute, member, named, read_only
from asyncvm.objects.resumable import Driven, Link, Resumable, step_into, warn_here

__all__ = ["CoroutineWrapper", "GuestCoroutine"]


@named("coroutine")
class GuestCoroutine(Driven):
    """A guest coroutine; to ``isinstance`` a ``types.CoroutineType``, and a real awaitable on every event loop."""

    __slots__ = ("_origin", "at_end")
    kind = "coroutine"
    #: what ``isinstance`` asks when the real type does not match
    __class__ = property(lambda self: CoroutineType)

    def __init__(self, frame: Frame, plain: bool = False) -> None:
        Resumable.__init__(self, frame)
        depth = sys.get_coroutine_origin_tracking_depth()
        self._origin = _origin(frame, depth) if depth else None
        #: makes the result that the host gets out of the frame's return value
        self.at_end: Callable[[Any], Any] | None = None
        self.plain = plain

    def __await__(self) -> Iterator[Any]:
        if self.awaiting is not None and _is_await(visible_frame()):
            raise RuntimeError("coroutine is being awaited already")
        return CoroutineWrapper(self)

    def _stop(self, result: Any) -> Any:
        return Driven._stop(self, result if self.at_end is None else self.at_end(result))

    def _send_to_finished(self) -> Any:
        raise RuntimeError("cannot reuse already awaited coroutine")

    def _throw_to_finished(self, error: BaseException) -> Any:
        raise RuntimeError("cannot reuse already awaited coroutine")

    def resume_finished(self, back: Frame, link: Link) -> Frame | None:
        raise RuntimeError("cannot reuse already awaited coroutine")

    def __del__(self) -> None:
        if self.frame is None:
            return
        if not self.started:
            reporting(self._warn_unawaited, self, "finalizing coroutine")
        self.end()

    def _warn_unawaited(self) -> None:
        warn: Any = warnings._warn_unawaited_coroutine  # type: ignore[attr-defined]  # not in the stubs
        warn_here(self, warn, self)

    if sys.version_info >= (3, 15):

        @read_only
        def cr_state(self) -> str:
            return f"CORO_{self.state_name}"

    @read_only
    def cr_frame(self) -> Any:
        return frame_object(self.frame)

    @read_only
    def cr_running(self) -> bool:
        return self.is_running

    @read_only
    def cr_suspended(self) -> bool:
        return self.is_suspended

    @member
    def cr_origin(self) -> Any:
        return self._origin

    @code_attribute
    def cr_code(self) -> CodeType:
        return self.code_object

    @read_only
    def cr_await(self) -> Any:
        return self.awaiting


@named("coroutine_wrapper")
class CoroutineWrapper:
    """The iterator that ``__await__`` of a guest coroutine gives (CPython: coroutine_wrapper)."""

    __slots__ = ("_coroutine",)

    def __init__(self, coroutine: GuestCoroutine) -> None:
        self._coroutine = coroutine

    def awaited_generator(self) -> GuestCoroutine:
        """The coroutine whose frame runs above a SEND on this."""
        return self._coroutine

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("cannot pickle 'coroutine_wrapper' object")

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:  # as `send` does it, in one host frame: layers of host and guest use up the host's stack
        coroutine = self._coroutine
        if coroutine.frame is None:
            return coroutine._send_to_finished()
        coroutine._check_not_running()
        result = evaluate(step_into(coroutine, None, None, None))
        if coroutine.frame is None:
            return coroutine._stop(result)
        return result

    def send(self, value: Any) -> Any:
        return self._coroutine.send(value)

    def throw(self, kind: Any, /, *rest: Any) -> Any:
        return self._coroutine.throw(kind, *rest)

    def close(self) -> Any:
        return self._coroutine.close()

    # CPython's has none of these. A host coroutine that awaits a guest's has a wrapper for its ``cr_await``, and what
    # follows a chain of awaits (asyncio's call graphs, trio's ``iter_await_frames``) must get past it.

    @read_only
    def cr_frame(self) -> Any:
        return self._coroutine.cr_frame

    @read_only
    def cr_running(self) -> bool:
        return self._coroutine.is_running

    @read_only
    def cr_code(self) -> CodeType:
        return self._coroutine.code_object

    @read_only
    def cr_await(self) -> Any:
        return self._coroutine.awaiting


def _is_await(caller: FrameType | None) -> bool:
    """Whether host code awaits: the host checks there, and not in ``__await__``, for a coroutine awaited by two."""
    return caller is not None and caller.f_code.co_code[caller.f_lasti] == _GET_AWAITABLE


_GET_AWAITABLE = opmap["GET_AWAITABLE"]


def _origin(frame: Frame, depth: int) -> tuple[tuple[str, int | None, str], ...]:
    """Where a coroutine was made: file, line and function of its callers, innermost first (compute_cr_origin)."""
    callers = walk_outwards(frame.state, visible_frame())[1 : depth + 1]
    return tuple(
        (caller.code.filename, caller.lineno, caller.code.raw.co_name)
        if isinstance(caller, Frame)
        else (caller.f_code.co_filename, caller.f_lineno, caller.f_code.co_name)
        for caller in callers
    )
