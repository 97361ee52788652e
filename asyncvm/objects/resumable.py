"""What generators, coroutines and async generators share: a suspended frame, and the chain of frames it awaits.

The problem: when a coroutine awaits a coroutine that awaits a third, CPython passes each value that the innermost one
yields through every SEND and YIELD_VALUE on its way out, and each value sent through all of them on its way in. A step
costs as much as the chain is long.

The solution: a chain of awaits is a stack. SEND pushes the awaited guest's frame above its own, as a call does. When
the innermost frame yields, nothing else in the chain moves: the root, the outermost frame of the chain, notes which
frame is innermost, and hands the value to whoever resumed it. Resuming the root goes straight there. A frame finds
its root through `Frame.root`, which it gets when it joins a chain; the frames of a chain that joins another as a whole
learn of their new root when they look for it.

The middle of a chain can still be resumed by somebody else, who holds the inner generator itself. Then `_detach` takes
it out, and leaves the frame that was awaiting it before its SEND, to be executed again when the root is resumed.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import CodeType, TracebackType
from typing import Any, ClassVar, NoReturn, Self
from weakref import ReferenceType

from asyncvm.errors import LimitExceeded
from asyncvm.eval import EXIT, evaluate, raise_as_it_is
from asyncvm.frame import NULL, Completion, Frame
from asyncvm.host.concealment import visible_frame
from asyncvm.host.sites import call_at_site, traceback_entry
from asyncvm.host.stack import guest_is_innermost
from asyncvm.host.unraisable import report
from asyncvm.objects.arguments import check_no_arguments, check_one_argument
from asyncvm.objects.function import gate
from asyncvm.objects.naming import qualname_attribute
from asyncvm.objects.throwing import (
    check_throw_arguments,
    exception_to_throw,
    is_generator_exit,
    warn_of_signature,
)

__all__ = [
    "Driven",
    "Link",
    "Resumable",
    "awaited",
    "finish_send",
    "owner_of",
    "reporting",
    "resume",
    "step_into",
    "warn_here",
    "yield_value",
]

#: RESUME's oparg says where it stands; from this on, after a ``yield from`` or an ``await``
_AFTER_YIELD_FROM = 2
_RESUME_LOCATION = 3
#: where the receiver of a suspended SEND is on the value stack; 3.15 has an empty place above it
_RECEIVER = -2 if sys.version_info >= (3, 15) else -1


class Link(Completion):
    """The completion of a generator's frame while it runs: what becomes of the values it yields and returns."""

    __slots__ = ()
    #: whether what the generator yields is yielded by the frame below too (SEND), so that the frames form a chain
    delegates: ClassVar[bool] = False

    #: whether closing the frame below closes what runs above it, and what that awaits
    reaches_inwards: ClassVar[bool] = True

    def close_method(self, generator: Resumable) -> Callable[[], object]:
        """What closes *generator*, when the frame below is closed."""
        return generator._shut

    def relink(self, receiver: Any) -> None:
        """Refer to *receiver*, the object that the SEND below awaits, again; see `Resumable._relink`."""

    def yielded(self, back: Frame, value: Any) -> Frame | None:
        """The generator yielded *value* to *back*."""
        raise NotImplementedError  # an interface: each kind of link has its own


@qualname_attribute
class Resumable:
    """A frame that runs in parts."""

    __slots__ = (
        "__weakref__",
        "_code",
        "_gate",
        "_name",
        "_qualname",
        "frame",
        "innermost",
        "plain",
        "running",
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
        self.started = False
        #: whether the frame is at its very start and expects no value there (a module run as a coroutine)
        self.plain = False
        self._code = frame.code
        #: the code object of the function, where it is known
        self._gate = None if function is None else function.__code__
        self._name = frame.code.raw.co_name if function is None else function.__name__
        self._qualname = frame.code.raw.co_qualname if function is None else function.__qualname__
        frame.owner = ReferenceType(self)
        frame.inherited = None

    # What the eval loop calls.

    def finish(self) -> None:
        """The frame has returned."""
        self.frame = None
        self.innermost = None  # type: ignore[assignment]  # nobody may ask for it any more
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

    def _shut(self) -> Any:
        """Raise GeneratorExit where the frame is suspended (PEP 342); see `Driven.close`."""
        if self.frame is None:
            return None
        if not self.started:
            self._check_not_running()
            self._abandon()
            return None
        try:
            result = self.throw_into((GeneratorExit,))
        except (StopIteration, GeneratorExit):
            return None
        if self.frame is not None:
            raise RuntimeError(f"{self.kind} ignored GeneratorExit")
        return self.returned_at_close(result)

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
            self._check_not_running()
        if frame.root is not None:
            _detach(self)
        if closes and is_generator_exit(arguments[0]):
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
            if innermost is frame:
                raise
            _detach(owner_of(innermost), send_again=False)
            problem = unmade
        if problem is not None:
            del method, innermost
            return self._raise_in_frame(problem)
        self.running = True
        value: Any = None
        try:
            return method(*arguments)
        except StopIteration as stop:
            value = stop.value
        except BaseException as raised:
            problem = raised
        finally:
            self.running = False
            del method
        if problem is not None:
            del innermost
            return self._raise_in_frame(problem)
        step = step_into(self, NULL, None, None)
        finish_send(innermost, value, send_index)
        return evaluate(step)

    def _raise_in_frame(self, error: BaseException) -> Any:
        return evaluate(step_into(self, None, None, None), error)  # the None is never seen, but has its place

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
            _detach(inner, send_again=False)
            problem = self._close_one(close)
            if problem is not None:
                return problem
        delegation = awaited(self.innermost) if self.started else None
        if delegation is None:
            return None
        try:
            method = _attribute(delegation[0], "close")
        except BaseException as error:
            report(error, delegation[0], "closing generator")
            return None
        return None if method is NULL else self._close_one(method)

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
            _detach(inner, send_again=False)
            close()

    def _close_one(self, close: Callable[[], object]) -> BaseException | None:
        self.running = True
        try:
            close()
        except BaseException as problem:
            return problem
        finally:
            self.running = False
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
        self._relink()
        reporting(self, self._close_for_good, "closing generator")

    def _close_for_good(self) -> None:
        try:
            self._shut()
        except LimitExceeded:
            pass

    def _relink(self) -> None:
        """Join the chain below this together again, at the end of its life.

        The garbage collector clears weak references before it calls ``__del__``, and what awaited this may be gone
        already. What is awaited is still on the value stacks.
        """
        frame = self.frame
        self.running = False  # who runs it holds it
        if frame is None:
            return
        frame.owner = ReferenceType(self)
        frame.back = frame.completion = frame.awaiter = frame.root = None
        root = ReferenceType(frame)
        while frame.index >= 0 and frame.code.sources[frame.index].opname == "SEND":
            receiver = frame.stack[_RECEIVER]
            inner = receiver.awaited_generator() if hasattr(type(receiver), "awaited_generator") else receiver
            if not issubclass(type(inner), Resumable) or inner.frame is None:
                break
            inner.frame.owner = ReferenceType(inner)
            inner.frame.awaiter, inner.frame.root = ReferenceType(frame), root
            if isinstance(inner.frame.completion, Link):
                inner.frame.completion.relink(receiver)
            frame = inner.frame
        self.innermost = frame

    def _check_not_running(self) -> None:
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
            self._relink()  # the garbage collector has been here; this is about to end
        return owner_of(_root(frame)).running

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
        if self.frame is None or not self.started or self.is_running:
            return None
        delegation = awaited(self.frame)
        return None if delegation is None else delegation[0]

    @property
    def code_object(self) -> CodeType:
        """The code object that the generator's function has: its gate."""
        return gate(self._code) if self._gate is None else self._gate

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
        self._check_not_running()
        if not self.started and value is not None:
            raise TypeError(f"can't send non-None value to a just-started {self.kind}")
        result = evaluate(step_into(self, value, None, None))
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
        warn_of_signature("throw", arguments)
        result = self.throw_into(arguments)
        if self.frame is None:
            return self._stop(result)
        return result

    def _stop(self, result: Any) -> Any:
        """The frame has returned *result* to a caller in the host."""
        if result is None:
            raise StopIteration
        raise StopIteration(result)

    def _send_to_finished(self) -> Any:
        raise StopIteration

    def close(self, *rest: Any, **keywords: Any) -> Any:
        """Raise GeneratorExit where the frame is suspended.

        :return: from 3.13 on, the value that the frame returns; else None
        :raises RuntimeError: if the frame yields instead of ending
        """
        check_no_arguments(self, "close", rest, keywords)
        return self._shut()


CONVERTS_STOP_ITERATION = sys.version_info < (3, 12)  # later compilers emit an intrinsic
#: whether the arguments live on in a generator that is closed before it starts
_UNSTARTED_KEEP_ARGUMENTS = (3, 12) <= sys.version_info < (3, 14)
_CLOSE_RETURNS = sys.version_info >= (3, 13)


def from_cause(error: BaseException, cause: BaseException) -> BaseException:
    error.__cause__ = cause
    error.__context__ = cause
    return error


def warn_here(generator: Resumable, warn: Any, *arguments: Any, **keywords: Any) -> None:
    """Call *warn* so that it takes what the current thread executes, guest or host, for its caller."""
    state = generator._code.machine.state
    if state.frame is not None and guest_is_innermost(state):
        call_at_site(state.frame, warn, arguments, keywords)
    else:
        warn(*arguments, **keywords)


def reporting(generator: Resumable, finish: Callable[[], object], doing: str) -> None:
    """Call *finish*; report what it raises to ``sys.unraisablehook``.

    :param generator: the object whose life ends
    :param doing: what is being done to it, in the words of 3.14's message: "closing generator"
    """
    try:
        finish()
    except BaseException as error:
        if error.__traceback__ is None:
            error.__traceback__ = _current_place(generator)
        report(error, generator, doing)


def _current_place(generator: Resumable) -> TracebackType | None:
    """A traceback entry for what the current thread executes, guest or host."""
    state = generator._code.machine.state
    if state.frame is not None and guest_is_innermost(state):
        return traceback_entry(state.frame, None)
    host = visible_frame()
    return None if host is None else TracebackType(None, host, host.f_lasti, host.f_lineno)


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


def _root(frame: Frame) -> Frame:
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
    generator._check_not_running()
    return step_into(generator, value, back, link)


def step_into(generator: Resumable, value: Any, back: Frame | None, link: Link | None) -> Frame:
    """Put the chain of *generator* above *back* (None: the host), give it *value* unless it is NULL."""
    frame = generator.frame
    assert frame is not None
    if frame.root is not None:
        _detach(generator)
    innermost = generator.innermost
    frame.completion = link
    if link is not None and link.delegates:
        assert back is not None
        frame.awaiter = ReferenceType(back)
        frame.root = frame.awaiter if back.running_root is None else ReferenceType(back.running_root)
        enclosing = back.enclosing if back.handled is None else back.handled
        if enclosing is not None:
            _enclose(innermost, frame, enclosing)
        back.hand_root_to(innermost)
    else:
        frame.back = back
        frame.inherited = None if back is None else back.current_exception
        generator.running = True
        frame.hand_root_to(innermost)
    below = generator._code.machine.state.frame if back is None else back
    frame.depth = 1 if below is None else below.depth + 1
    if frame.depth > frame.code.machine.limits.recursion:
        generator.running = False
        innermost.hand_root_to(back if frame.back is None else None)
        frame.back = frame.completion = frame.awaiter = frame.root = None
        raise RecursionError("maximum recursion depth exceeded")
    if value is not NULL and (generator.started or not generator.plain):
        innermost.stack.append(value)
    generator.started = True
    return innermost


def _enclose(innermost: Frame, outermost: Frame, enclosing: BaseException | None) -> None:
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
    root = _root(frame)
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
            return frame.stack[_RECEIVER], index - 1
        return None
    if index >= 0 and sources[index].opname == "SEND":
        return frame.stack[_RECEIVER], index
    if following.opname == "SEND":
        return frame.stack[_RECEIVER], index + 1
    return None


def finish_send(frame: Frame, value: Any, index: int) -> None:
    """The awaitable at the top of *frame*'s stack has returned *value* to the SEND at *index*."""
    handler, target = frame.code.instructions[index]
    if handler.__name__ == "SEND_POP":
        frame.stack.pop()
    frame.stack.append(value)
    frame.jump(target)


def _detach(generator: Resumable, send_again: bool = True) -> None:
    """Take *generator* out of the suspended chain in whose middle or at whose end it is."""
    frame = generator.frame
    assert frame is not None
    root = owner_of(_root(frame))
    outer = frame.below()
    assert outer is not None
    step: Frame | None = root.innermost
    generator.innermost = root.innermost
    while step is not frame:
        assert step is not None
        step.root = ReferenceType(frame)
        step = step.below()
    if frame.enclosing is not None:
        _enclose(generator.innermost, frame, None)
    frame.completion = frame.awaiter = frame.root = None
    root.innermost = outer
    if send_again:
        outer.jump(outer.index)
