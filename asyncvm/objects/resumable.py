"""What generators, coroutines and async generators share: an object with one frame, which runs in parts.

How such frames are put above each other, and what a step does, is in `asyncvm.objects.chain`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import CodeType
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, Self
from weakref import ReferenceType

from asyncvm.errors import LimitExceeded
from asyncvm.eval import evaluate, raise_as_it_is
from asyncvm.exceeding import note_new_strand
from asyncvm.frame import NULL, Frame
from asyncvm.host.native import STOPPING_HAS_CONTEXT
from asyncvm.host.unraisable import report
from asyncvm.objects.arguments import check_no_arguments, check_one_argument
from asyncvm.objects.chain import (
    Link,
    Steppable,
    awaited,
    detach,
    finish_send,
    owner_of,
    root_of,
    step_into,
)
from asyncvm.objects.end_of_life import reporting
from asyncvm.objects.entrance import gate
from asyncvm.objects.naming import qualname_attribute
from asyncvm.objects.remains import Remains, outermost_left, relink, root_is_gone
from asyncvm.objects.throwing import (
    check_throw_arguments,
    exception_to_throw,
    is_generator_exit,
    warn_of_signature,
)
from asyncvm.objects.thrown_into import THROWS_STOP_ITERATION

if TYPE_CHECKING:
    from asyncvm.account import Account
    from asyncvm.objects.guest_scope import GuestScope

__all__ = ["CONVERTS_STOP_ITERATION", "Driven", "Resumable", "from_cause", "raise_stop_iteration"]


@qualname_attribute
class Resumable(Steppable):
    """A frame that runs in parts."""

    __slots__ = (
        "__weakref__",
        "_gate",
        "_name",
        "_qualname",
        "account",
        "code",
        "frame",
        "handing_over",
        "innermost",
        "plain",
        "remains",
        "running",
        "scope",
        "started",
    )

    #: how error messages name this kind of object
    kind: ClassVar[str] = "generator"

    def __new__(cls, *arguments: Any, **keywords: Any) -> Self:
        if not arguments:
            raise TypeError(f"cannot create '{cls.__name__}' instances")
        return object.__new__(cls)

    def __init__(self, frame: Frame) -> None:
        function = frame.function
        self.frame: Frame | None = frame
        #: the frame in which a resumption goes on; only right while this is the root of its chain and suspended
        self.innermost: Frame = frame
        self.running = False
        #: while it runs, whether only the ``close`` or ``throw`` of what it awaits does
        self.handing_over = False
        self.started = False
        #: whether the frame is at its very start and expects no value there (a module run as a coroutine)
        self.plain = False
        self.code = frame.code
        state = frame.state
        account = state.reservation.account
        #: what is charged when the host resumes it, None for what `Machine.account_of` finds
        self.account: Account | None = None
        if account.number and state.entries:
            self.account = account
            if account.exceeded is not None:
                note_new_strand(account, frame)
        #: the cancel scope that the event loop runs it in, where it has one of its own
        self.scope: GuestScope | None = None
        if function is None:
            #: the code object of the function, where it is known
            self._gate = None
            self._name, self._qualname = frame.code.raw.co_name, frame.code.raw.co_qualname
        else:
            self._gate = function.__code__
            self._name, self._qualname = function.__name__, function.__qualname__
        frame.owner = ReferenceType(self)
        frame.inherited = None

    def stepped(self) -> Self:
        return self

    # What the eval loop calls.

    def finish(self) -> None:
        """The frame has returned."""
        self.frame = None
        self.innermost = None  # type: ignore[assignment]  # nobody may ask for it any more
        self.remains: Remains | None = None
        self.running = False

    def fail(self, error: BaseException) -> BaseException:
        """*error* leaves the frame. Returns what the caller gets instead (PEP 479)."""
        self.finish()
        if CONVERTS_STOP_ITERATION and isinstance(error, StopIteration):
            return from_cause(RuntimeError(f"{self.kind} raised StopIteration"), error)
        return error

    def resume_finished(self, back: Frame, link: Link) -> Frame | None:
        """A guest resumes this after its end."""
        return link.returned(back, None)

    # Steps that the host asks for.

    def shut(self) -> Any:
        """Raise GeneratorExit where the frame is suspended (PEP 342); see `Driven.close`."""
        if self.frame is None:
            return None
        if not self.started and not self.shows_its_close:
            self.check_not_running()
            self._abandon()
            return None
        if _CLOSES_UNRESUMED and self._has_nothing_to_close():
            if self.frame.root is not None:
                detach(self)
            self.finish()
            return None
        try:
            result = self.throw_into((_closing_exception(),))
        except (StopIteration, GeneratorExit):
            return None
        if self.frame is not None:
            raise RuntimeError(f"{self.kind} ignored GeneratorExit")
        return self.returned_at_close(result)

    def _has_nothing_to_close(self) -> bool:
        """Whether this stands at a yield outside of all ``try`` and ``with`` (genobject.c: gen_close)."""
        frame = self.frame
        assert frame is not None
        if self.innermost is not frame or self.is_running or self.is_paused:
            return False
        if _RESUMES_WATCHED and self.code.machine.watched:
            return False
        following = frame.code.sources[frame.index + 1]
        resumes = following.opname == "RESUME" and following.oparg & _OUTSIDE_OF_HANDLERS != 0
        return resumes and awaited(frame) is None

    @property
    def shows_its_close(self) -> bool:
        """Whether closing this is seen by who watches, even if it was never started."""
        return _UNSTARTED_IS_CLOSED_IN_FRAME and self.code.machine.watched

    def returned_at_close(self, value: Any) -> Any:
        """The frame has returned *value* when it was closed; the result of ``close``."""
        return value if _CLOSE_RETURNS else None

    def throw_into(self, arguments: tuple[Any, ...], closes: bool = True) -> Any:
        """Throw what ``throw(*arguments)`` throws, as ``_gen_throw`` does.

        The arguments go as they are to the ``throw`` method of what is awaited; only where they are raised, an
        exception is made of them.

        :param closes: whether GeneratorExit closes what is awaited, instead of being thrown into it
        :return: the value yielded next, or returned (then `frame` is None)
        """
        frame = self.frame
        if frame is None:
            return self._throw_to_finished(exception_to_throw(*arguments))
        if self.is_running:
            exception_to_throw(*arguments)
            self.check_not_running()
        if frame.root is not None:
            detach(self)
        if closes and is_generator_exit(arguments[0]) and not self.is_paused:
            problem = self._close_awaited()
            return self._raise_in_frame(exception_to_throw(*arguments) if problem is None else problem)
        innermost = self.innermost
        # What is awaited may end when the frame's value stack lets go of it: nothing here may hold it then.
        method: Any = NULL
        send_index, problem = -1, None
        try:
            method, send_index = _throw_method(innermost) if self.started else (NULL, -1)
            if method is NULL:
                problem = exception_to_throw(*arguments)
        except BaseException as unmade:
            if innermost is frame or self.is_paused:
                raise
            detach(owner_of(innermost), send_again=False)
            problem = unmade
        if problem is not None:
            del method, innermost
            return self._raise_in_frame(problem)
        self.running = self.handing_over = True
        value: Any = None
        try:
            return method(*arguments)
        except StopIteration as stop:
            value = stop.value
            problem = StopIteration(value) if THROWS_STOP_ITERATION else None
        except BaseException as raised:
            problem = raised
        finally:
            self.running = self.handing_over = False
            del method
        if problem is not None:
            del innermost
            return self._raise_in_frame(problem)
        step = step_into(self, NULL, None, None)
        finish_send(innermost, value, send_index)
        return evaluate(step, None, self.account, throwing=True)

    def _raise_in_frame(self, error: BaseException) -> Any:
        # The None is never seen, but has its place.
        return evaluate(step_into(self, None, None, None), error, self.account)

    def resume_by_host(self, value: Any) -> Any:
        """The host sends *value*. Returns what is yielded, or returned (then `frame` is None)."""
        innermost = step_into(self, value, None, None)
        if innermost is not self.frame and self.code.machine.watched:
            assert self.frame is not None
            self.code.machine.monitoring.tell_chain_resumes(innermost, self.frame)
        return evaluate(innermost, None, self.account)

    def _throw_to_finished(self, error: BaseException) -> Any:
        raise_as_it_is(error)

    def _close_awaited(self) -> BaseException | None:
        """Before GeneratorExit is raised here: close what this awaits, innermost first (genobject.c: gen_close_iter).

        Returns the exception that closing ended in, which is to be raised here instead.
        """
        frame = self.frame
        self._cut_off_unclosed()
        while self.innermost is not frame:
            inner = owner_of(self.innermost)
            link = self.innermost.completion
            assert isinstance(link, Link)
            close = link.close_method(inner)
            detach(inner, send_again=False)
            problem = self._close_one(close)
            if problem is not None:
                return problem
        delegation = awaited(self.innermost) if self.started else None
        if delegation is None:
            return None
        try:
            method = _attribute(delegation[0], "close")
        except BaseException as error:
            problem = error
        else:
            return None if method is NULL else self._close_one(method)
        try:
            report(problem, delegation[0], "closing generator")
            return None
        finally:
            del problem

    def _cut_off_unclosed(self) -> None:
        """Detach the outermost part of the chain that closing this does not reach (see `Link.reaches_inwards`)."""
        frame = self.frame
        step: Frame | None = self.innermost
        cut: Frame | None = None
        while step is not frame:
            assert step is not None
            if isinstance(step.completion, Link) and not step.completion.reaches_inwards:
                cut = step
            step = step.below()
        if cut is not None:
            assert isinstance(cut.completion, Link)
            inner = owner_of(cut)
            close = cut.completion.close_method(inner)
            detach(inner, send_again=False)
            close()

    def _close_one(self, close: Callable[[], object]) -> BaseException | None:
        self.running = self.handing_over = True
        try:
            close()
        except BaseException as problem:
            return problem
        finally:
            self.running = self.handing_over = False
        return None

    def _abandon(self) -> None:
        """End without running anything: the frame was never started."""
        frame = self.frame
        assert frame is not None
        self.finish()
        if _UNSTARTED_KEEP_ARGUMENTS:
            self.innermost = frame

    def finalize(self) -> None:
        """What the end of life does, and ``frame.clear()`` too (``_PyGen_Finalize``)."""
        self.end()

    def end(self) -> None:
        """Close at the end of life, unless the guest may not run any more."""
        relink(self)
        reporting(self, self._close_for_good, "closing generator")
        self.leave_remains()

    def _close_for_good(self) -> None:
        try:
            self.shut()
        except LimitExceeded:
            pass

    def leave_remains(self) -> None:
        """After the end of life: the frame may not have ended, and somebody may have kept this."""
        if self.frame is not None:
            self.remains = Remains(self.frame)

    def check_not_running(self) -> None:
        if self.is_running:
            raise ValueError(f"{self.kind} already executing")

    # Introspection, under the names that the kinds of object give it.

    @property
    def is_running(self) -> bool:
        """Whether the frame, or one that it awaits, is being executed."""
        frame = self.frame
        if frame is None:
            return False
        if frame.owner is None or frame.owner() is None:
            relink(self)  # the garbage collector has been here; this is about to end
        elif frame.root is not None and root_is_gone(frame):
            relink(owner_of(outermost_left(frame)))
        return owner_of(root_of(frame)).running

    @property
    def is_paused(self) -> bool:
        """Whether the VM has suspended it in the middle of something else than an await (`asyncvm.objects.pause`)."""
        completion = self.innermost.completion
        return completion is not None and completion.pauses

    @property
    def is_suspended(self) -> bool:
        return self.frame is not None and self.started and not self.is_running

    @property
    def state_name(self) -> str:
        """As the ``inspect`` functions name the states."""
        if self.frame is None:
            return "CLOSED"
        if self.is_running:
            return "RUNNING"
        return "SUSPENDED" if self.started else "CREATED"

    @property
    def awaiting(self) -> Any:
        """What the suspended frame awaits or yields from, None if nothing."""
        if self.frame is None or not self.started:
            return None
        if self.is_running and not (self.handing_over and _AWAITS_WHILE_HANDING_OVER):
            return None
        delegation = awaited(self.frame)
        return None if delegation is None else delegation[0]

    @property
    def code_object(self) -> CodeType:
        """The code object that the generator's function has: its gate."""
        return gate(self.code) if self._gate is None else self._gate

    @property
    def __name__(self) -> str:
        return self._name

    @__name__.setter
    def __name__(self, name: str) -> None:
        if not isinstance(name, str):
            raise TypeError("__name__ must be set to a string object")
        self._name = name

    @__name__.deleter
    def __name__(self) -> NoReturn:
        raise TypeError("__name__ must be set to a string object")

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(f"cannot pickle '{type(self).__name__}' object")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} object {self._qualname} at {id(self):#x}>"


class Driven(Resumable):
    """A resumable with the generator protocol of PEP 342: generators and coroutines."""

    __slots__ = ()

    def send(self, value: Any = NULL, /, *rest: Any, **keywords: Any) -> Any:
        """Resume with *value* as the result of the ``yield``; return what is yielded next.

        :raises StopIteration: with the return value, when the frame returns
        """
        if value is NULL or rest or keywords:
            check_one_argument(self, "send", value, rest, keywords)
        if self.frame is None:
            return self._send_to_finished()
        self.check_not_running()
        if not self.started and value is not None:
            raise TypeError(f"can't send non-None value to a just-started {self.kind}")
        result = self.resume_by_host(value)
        if self.frame is None:
            return self._stop(result)
        return result

    def throw(self, *arguments: Any, **keywords: Any) -> Any:
        """Raise an exception where the frame is suspended; return what is yielded next.

        The signature with a type, a value and a traceback is deprecated since 3.12.

        :raises StopIteration: with the return value, when the frame returns
        """
        check_no_arguments(self, "throw", (), keywords)
        check_throw_arguments("throw", arguments)
        warn_of_signature(self, "throw", arguments)
        result = self.throw_into(arguments)
        if self.frame is None:
            return self._stop(result)
        return result

    def _stop(self, result: Any) -> Any:
        """The frame has returned *result* to a caller in the host."""
        if result is None:
            raise StopIteration
        raise_stop_iteration(result)

    def _send_to_finished(self) -> Any:
        raise StopIteration

    def close(self, *rest: Any, **keywords: Any) -> Any:
        """Raise GeneratorExit where the frame is suspended.

        :return: from 3.13 on, the value that the frame returns; else None
        :raises RuntimeError: if the frame yields instead of ending
        """
        check_no_arguments(self, "close", rest, keywords)
        return self.shut()


CONVERTS_STOP_ITERATION = sys.version_info < (3, 12)  # later compilers emit an intrinsic
#: whether GeneratorExit is raised in a frame that was never started, too, where nothing can handle it: one can see it
_UNSTARTED_IS_CLOSED_IN_FRAME = sys.version_info < (3, 12)
#: whether a generator that has nothing to close is not resumed for it
_CLOSES_UNRESUMED = sys.version_info >= (3, 13)
#: whether it is if somebody watches
_RESUMES_WATCHED = sys.version_info >= (3, 14)
#: of RESUME's oparg (RESUME_OPARG_DEPTH1_MASK): only the handler for StopIteration is around it
_OUTSIDE_OF_HANDLERS = 4
#: whether the arguments live on in a generator that is closed before it starts
_UNSTARTED_KEEP_ARGUMENTS = (3, 12) <= sys.version_info < (3, 14)
#: whether ``cr_await`` and its like are not None while what is awaited is closed or thrown into
_AWAITS_WHILE_HANDING_OVER = sys.version_info < (3, 13)
_CLOSE_RETURNS = sys.version_info >= (3, 13)


def raise_stop_iteration(value: Any) -> NoReturn:
    """Raise StopIteration with a value (genobject.c: _PyGen_SetStopIterationValue)."""
    if STOPPING_HAS_CONTEXT:
        raise StopIteration(value)
    raise_as_it_is(StopIteration(value))


def _closing_exception() -> GeneratorExit:
    """What ``close`` raises; unlike what ``throw`` does, it has the exception that is handled for its context."""
    try:
        raise GeneratorExit
    except GeneratorExit as error:
        error.__traceback__ = None
        return error


def from_cause(error: BaseException, cause: BaseException) -> BaseException:
    error.__cause__ = cause
    error.__context__ = cause
    return error


def _throw_method(frame: Frame) -> tuple[Any, int]:
    """The ``throw`` of what a suspended *frame* awaits, NULL if there is none, and the index of the SEND."""
    delegation = awaited(frame)
    return (NULL, -1) if delegation is None else (_attribute(delegation[0], "throw"), delegation[1])


def _attribute(value: Any, name: str) -> Any:
    """The attribute, NULL if there is none."""
    try:
        return getattr(value, name)
    except AttributeError:
        return NULL
