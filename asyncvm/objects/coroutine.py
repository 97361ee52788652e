"""Guest coroutines (PEP 492; CPython: Objects/genobject.c)."""

from __future__ import annotations

import inspect
import sys
import warnings
from collections.abc import Iterator
from time import monotonic
from types import CodeType, CoroutineType
from typing import Any, NoReturn
from weakref import ReferenceType

from asyncvm.eval import evaluate
from asyncvm.frame import NULL, Frame
from asyncvm.host.concealment import visible_frame
from asyncvm.host.event_loop import clock_of_event_loop, is_coroutine_of_task
from asyncvm.host.native import CoroutineWrapperType
from asyncvm.host.stack import guest_is_innermost, walk_outwards
from asyncvm.host.unraisable import report
from asyncvm.objects.chain import Link, Steppable, step_into
from asyncvm.objects.disguise import Disguised, executes, only_for
from asyncvm.objects.end_of_life import raised_by, reporting, warn_here
from asyncvm.objects.frame_object import frame_object
from asyncvm.objects.guest_scope import GuestScope
from asyncvm.objects.naming import code_attribute, member, named, qualname_attribute, read_only
from asyncvm.objects.resumable import Driven, Resumable

__all__ = ["CoroutineWrapper", "GuestCoroutine", "make_coroutine"]


@named(CoroutineType)
class GuestCoroutine(Driven, metaclass=Disguised):
    """A guest coroutine; to ``isinstance`` a ``types.CoroutineType``, and a real awaitable on every event loop."""

    __slots__ = ("_origin",)
    kind = "coroutine"
    #: what ``isinstance`` asks when the real type does not match
    __class__ = property(lambda self: CoroutineType)

    def __init__(self, frame: Frame, plain: bool = False) -> None:
        Resumable.__init__(self, frame)
        depth = sys.get_coroutine_origin_tracking_depth()
        self._origin = _origin(frame, depth) if depth else None
        self.plain = plain

    def __await__(self) -> Iterator[Any]:
        caller = visible_frame()
        if guest_is_innermost(self.code.machine.state):
            return CoroutineWrapper(self)  # whatever the host's innermost frame executes, it is a guest that calls this
        if executes(caller, "GET_AWAITABLE"):
            # The host checks there, and not here, for a coroutine that is awaited by two.
            if self.awaiting is not None:
                raise RuntimeError("coroutine is being awaited already")
            return AwaitedCoroutine(self)
        return AwaitedCoroutine(self) if executes(caller, "GET_ANEXT") else CoroutineWrapper(self)

    @only_for("GET_YIELD_FROM_ITER", "GET_ITER")
    def __iter__(self) -> Iterator[Any]:
        caller = visible_frame()
        if caller is None or not caller.f_code.co_flags & (inspect.CO_COROUTINE | inspect.CO_ITERABLE_COROUTINE):
            raise TypeError("cannot 'yield from' a coroutine object in a non-coroutine generator")
        return AwaitedCoroutine(self)

    def send(self, value: Any = NULL, /, *rest: Any, **keywords: Any) -> Any:
        if not self.started and self.frame is not None:
            self.begin_by_host()
        if self.scope is None:
            return Driven.send(self, value, *rest, **keywords)
        return self.scope.step(Driven.send, self, value, *rest, **keywords)

    def throw(self, *arguments: Any, **keywords: Any) -> Any:
        if self.scope is None:
            return Driven.throw(self, *arguments, **keywords)
        return self.scope.step(Driven.throw, self, *arguments, **keywords)

    def close(self, *rest: Any, **keywords: Any) -> Any:
        if self.scope is None:
            return Driven.close(self, *rest, **keywords)
        return self.scope.step(Driven.close, self, *rest, **keywords)

    def begin_by_host(self) -> None:
        """The host resumes this for the first time, unless it is running already: a guest, or a strand of one, begins.

        A coroutine that the host runs by itself is a guest of its own.
        """
        machine = self.code.machine
        account = self.account
        if account is None and not machine.state.entries and not machine.account_of(self.frame).number:  # type: ignore[arg-type]  # it has a frame
            account = self.account = machine.open_account(self._qualname)
            account.root = ReferenceType(self)
        if account is None:
            return
        is_root = account.root is not None and account.root() is self
        clock = clock_of_event_loop()
        if is_root:
            account.start_clock(monotonic if clock is None else clock)
        if self.scope is None and account.is_timed and (is_root or is_coroutine_of_task(self)):
            self.scope = GuestScope(account)
        if self.scope is not None and clock is not None:
            self.scope.begin()

    def finish(self) -> None:
        Resumable.finish(self)
        account = self.account
        if account is not None and account.root is not None and account.root() is self:
            self.code.machine.close_account(account)

    def _send_to_finished(self) -> Any:
        raise RuntimeError("cannot reuse already awaited coroutine")

    def _throw_to_finished(self, error: BaseException) -> Any:
        raise RuntimeError("cannot reuse already awaited coroutine")

    def resume_finished(self, back: Frame, link: Link) -> Frame | None:
        raise RuntimeError("cannot reuse already awaited coroutine")

    def finalize(self) -> None:
        if not self.started:
            self._warn_unawaited()
        self.end()

    def __del__(self) -> None:
        if self.frame is None:
            return
        if self.started:
            self.end()
        else:
            self._warn_unawaited()
            if self.shows_its_close:
                self.end()
        if self.account is not None and self.account.root is not None and self.account.root() is None:
            self.code.machine.close_account(self.account)

    def _warn_unawaited(self) -> None:
        """Python/_warnings.c: _PyErr_WarnUnawaitedCoroutine."""
        warn = getattr(warnings, "_warn_unawaited_coroutine", None)
        if warn is not None:
            error = raised_by(lambda: warn_here(self, warn, self))
            if error is None:
                return
            try:
                report(error, self, "finalizing coroutine")
                if isinstance(error, RuntimeWarning):
                    return
            finally:
                del error
        reporting(self, self._warn_plainly, "finalizing coroutine")

    def _warn_plainly(self) -> None:
        text = f"coroutine '{self._qualname}' was never awaited"
        warn_here(self, warnings.warn, text, RuntimeWarning, source=self)

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


class CoroutineWrapper(Steppable):
    """The iterator that ``__await__`` of a guest coroutine gives (CPython: coroutine_wrapper)."""

    __slots__ = ("_coroutine",)
    #: what ``isinstance`` asks when the real type does not match
    __class__ = property(lambda self: CoroutineWrapperType)

    def __init__(self, coroutine: GuestCoroutine) -> None:
        self._coroutine = coroutine

    def stepped(self) -> GuestCoroutine:
        return self._coroutine

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("cannot pickle 'coroutine_wrapper' object")

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:  # as `send` does it, in one host frame: layers of host and guest use up the host's stack
        coroutine = self._coroutine
        if (
            type(coroutine) is not GuestCoroutine
            or not coroutine.started
            or coroutine.scope is not None
            or coroutine.code.machine.watched
        ):
            return coroutine.send(None)
        if coroutine.frame is None:
            return coroutine._send_to_finished()
        coroutine.check_not_running()
        result = evaluate(step_into(coroutine, None, None, None), None, coroutine.account)
        if coroutine.frame is None:
            return coroutine._stop(result)
        return result

    def send(self, value: Any) -> Any:
        return self._coroutine.send(value)

    def throw(self, kind: Any, /, *rest: Any) -> Any:
        return self._coroutine.throw(kind, *rest)

    def close(self) -> Any:
        return self._coroutine.close()


@named(CoroutineType)
class AwaitedCoroutine(CoroutineWrapper):
    """What the ``cr_await`` of a host coroutine is that awaits a guest's: natively the coroutine itself.

    What follows a chain of awaits, such as asyncio's call graphs and trio's ``iter_await_frames``, gets past it.
    """

    __slots__ = ()
    #: what ``isinstance`` asks when the real type does not match
    __class__ = property(lambda self: CoroutineType)
    #: as the coroutine itself has them
    __name__ = property(lambda self: self._coroutine.__name__)
    cr_frame = read_only(lambda self: self._coroutine.cr_frame)
    cr_running = read_only(lambda self: self._coroutine.cr_running)
    cr_suspended = read_only(lambda self: self._coroutine.cr_suspended)
    cr_code = read_only(lambda self: self._coroutine.cr_code)
    cr_await = read_only(lambda self: self._coroutine.cr_await)
    cr_origin = read_only(lambda self: self._coroutine.cr_origin)

    if sys.version_info >= (3, 15):
        cr_state = read_only(lambda self: self._coroutine.cr_state)

    @property
    def _qualname(self) -> str:
        return self._coroutine._qualname

    def __repr__(self) -> str:
        return repr(self._coroutine)


qualname_attribute(AwaitedCoroutine)
named(CoroutineWrapperType)(CoroutineWrapper)


def make_coroutine(frame: Frame) -> GuestCoroutine:
    """What the class gives for *frame*, without looking for guests who call the class."""
    coroutine = object.__new__(GuestCoroutine)
    Resumable.__init__(coroutine, frame)
    depth = sys.get_coroutine_origin_tracking_depth()
    coroutine._origin = _origin(frame, depth) if depth else None
    return coroutine


def _origin(frame: Frame, depth: int) -> tuple[tuple[str, int | None, str], ...]:
    """Where a coroutine was made: file, line and function of its callers, innermost first (compute_cr_origin)."""
    callers = walk_outwards(frame.state, visible_frame())[1 : depth + 1]
    return tuple(
        (caller.code.filename, caller.lineno, caller.code.raw.co_name)
        if isinstance(caller, Frame)
        else (caller.f_code.co_filename, caller.f_lineno, caller.f_code.co_name)
        for caller in callers
    )
