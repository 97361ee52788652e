"""Guest coroutines (PEP 492; CPython: Objects/genobject.c)."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Iterator
from types import CodeType, CoroutineType
from typing import Any, NoReturn

from asyncvm.frame import Frame
from asyncvm.host.frames import frame_object
from asyncvm.host.sites import call_at_site
from asyncvm.objects.naming import named
from asyncvm.objects.resumable import Driven, Link, Resumable

__all__ = ["CoroutineWrapper", "GuestCoroutine"]


@named("coroutine")
class GuestCoroutine(Driven):
    """A guest coroutine; to ``isinstance`` a ``types.CoroutineType``, and a real awaitable on every event loop."""

    __slots__ = ("at_end", "cr_origin")
    kind = "coroutine"
    #: what ``isinstance`` asks when the real type does not match
    __class__ = property(lambda self: CoroutineType)

    def __init__(self, frame: Frame, plain: bool = False) -> None:
        Resumable.__init__(self, frame)
        depth = sys.get_coroutine_origin_tracking_depth()
        self.cr_origin = _origin(frame, depth) if depth else None
        #: makes the result that the host gets out of the frame's return value
        self.at_end: Callable[[Any], Any] | None = None
        self.plain = plain

    def __await__(self) -> Iterator[Any]:
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
            warn: Any = warnings._warn_unawaited_coroutine  # type: ignore[attr-defined]  # not in the stubs
            current = self._code.machine.state.frame
            if current is None:
                warn(self)
            else:
                call_at_site(current, warn, (self,))
        self._end()

    if sys.version_info >= (3, 15):

        @property
        def cr_state(self) -> str:
            return f"CORO_{self.state_name}"

    @property
    def cr_frame(self) -> Any:
        return frame_object(self.frame)

    @property
    def cr_running(self) -> bool:
        return self.is_running

    @property
    def cr_suspended(self) -> bool:
        return self.is_suspended

    @property
    def cr_code(self) -> CodeType:
        return self.code_object

    @property
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

    def __next__(self) -> Any:
        return self._coroutine.send(None)

    def send(self, value: Any) -> Any:
        return self._coroutine.send(value)

    def throw(self, kind: Any, /, *rest: Any) -> Any:
        return self._coroutine.throw(kind, *rest)

    def close(self) -> Any:
        return self._coroutine.close()


def _origin(frame: Frame, depth: int) -> tuple[tuple[str, int | None, str], ...]:
    """Where a coroutine was made: file, line and function of its callers, innermost first."""
    origin: list[tuple[str, int | None, str]] = []
    caller = frame.back
    while caller is not None and len(origin) < depth:
        origin.append((caller.code.filename, caller.lineno, caller.code.raw.co_name))
        caller = caller.back
    return tuple(origin)
