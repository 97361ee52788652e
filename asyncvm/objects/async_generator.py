"""Guest async generators and their awaitables (PEP 525; CPython: Objects/genobject.c)."""

from __future__ import annotations

import enum
import sys
import warnings
from collections.abc import Callable
from types import AsyncGeneratorType, CodeType
from typing import Any, ClassVar
from weakref import ReferenceType

from asyncvm.eval import raise_as_it_is
from asyncvm.frame import NULL, Frame
from asyncvm.host.native import REFUSED_AWAITABLES_ARE_SPENT, AsyncGenASendType, AsyncGenAThrowType
from asyncvm.objects.arguments import check_no_arguments, check_one_argument
from asyncvm.objects.chain import Link, Steppable, detach, finish_send, owner_of, resume
from asyncvm.objects.end_of_life import reporting, warn_here
from asyncvm.objects.frame_object import frame_object
from asyncvm.objects.naming import code_attribute, member, named, read_only
from asyncvm.objects.remains import relink
from asyncvm.objects.resumable import CONVERTS_STOP_ITERATION, Resumable, from_cause, raise_stop_iteration
from asyncvm.objects.throwing import check_throw_arguments, warn_of_signature
from asyncvm.objects.thrown_into import ended_by_throw

__all__ = ["AsyncFor", "AsyncGenASend", "AsyncGenAThrow", "GuestAsyncGenerator", "WrappedValue", "resume_asend"]


class WrappedValue:
    """A value that an async generator yields to its consumer, as against one that its awaits yield to the loop."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value


WrappedValue.__name__ = WrappedValue.__qualname__ = "async_generator_wrapped_value"  # as who watches knows it


@named(AsyncGeneratorType)
class GuestAsyncGenerator(Resumable):
    """A guest async generator; to ``isinstance`` a ``types.AsyncGeneratorType``."""

    __slots__ = ("_finalizer", "_hooked", "closed", "running_async")
    kind = "async generator"
    #: what ``isinstance`` asks when the real type does not match
    __class__ = property(lambda self: AsyncGeneratorType)

    def __init__(self, frame: Frame) -> None:
        Resumable.__init__(self, frame)
        #: whether no more values come
        self.closed = False
        #: whether one of its awaitables is between start and end
        self.running_async = False
        self._hooked = False
        self._finalizer: Any = None

    def __aiter__(self) -> GuestAsyncGenerator:
        return self

    def __anext__(self, *rest: Any) -> AsyncGenASend:
        if rest:
            raise TypeError(f"expected 0 arguments, got {len(rest)}")
        return self.asend(None)

    def asend(self, value: Any = NULL, /, *rest: Any, **keywords: Any) -> AsyncGenASend:
        """An awaitable that resumes the generator with *value*; its result is the next value."""
        if value is NULL or rest or keywords:
            check_one_argument(self, "asend", value, rest, keywords)
        self._init_hooks()
        return AsyncGenASend(self, value)

    def athrow(self, *arguments: Any, **keywords: Any) -> AsyncGenAThrow:
        """An awaitable that raises an exception where the generator is suspended."""
        check_no_arguments(self, "athrow", (), keywords)
        if sys.version_info >= (3, 15):
            check_throw_arguments("athrow", arguments)
        warn_of_signature(self, "athrow", arguments)
        self._init_hooks()
        return AsyncGenAThrow(self, arguments)

    def aclose(self, *rest: Any, **keywords: Any) -> AsyncGenAThrow:
        """An awaitable that raises GeneratorExit where the generator is suspended."""
        check_no_arguments(self, "aclose", rest, keywords)
        self._init_hooks()
        return AsyncGenAThrow(self, None)

    def _init_hooks(self) -> None:
        if self._hooked:
            return
        self._hooked = True
        hooks = sys.get_asyncgen_hooks()
        self._finalizer = hooks.finalizer
        if hooks.firstiter is not None:
            hooks.firstiter(self)

    def fail(self, error: BaseException) -> BaseException:
        self.finish()
        if CONVERTS_STOP_ITERATION and isinstance(error, StopIteration | StopAsyncIteration):
            name = "StopIteration" if isinstance(error, StopIteration) else "StopAsyncIteration"
            return from_cause(RuntimeError(f"async generator raised {name}"), error)
        return error

    def shut(self) -> Any:
        """Close without awaiting: at the end of its life, or of the chain of awaits that it is in."""
        self.running_async = False
        self.closed = True
        return Resumable.shut(self)

    def returned_at_close(self, value: Any) -> Any:
        if _CLOSING_STOPS:
            raise StopAsyncIteration
        return None

    def finalize(self) -> None:
        if self._finalizer is not None and not self.closed:
            relink(self)
            reporting(self, lambda: self._finalizer(self), "finalizing generator")
            self.leave_remains()
        else:
            self.end()

    def __del__(self) -> None:
        if self.frame is not None and (self.started or self._hooked or self.shows_its_close):
            self.finalize()

    if sys.version_info >= (3, 15):

        @read_only
        def ag_state(self) -> str:
            return f"AGEN_{self.state_name}"

    @read_only
    def ag_frame(self) -> Any:
        return frame_object(self.frame)

    @member
    def ag_running(self) -> bool:
        return self.running_async

    if sys.version_info >= (3, 12):

        @read_only
        def ag_suspended(self) -> bool:
            return self.is_suspended

    @code_attribute
    def ag_code(self) -> CodeType:
        return self.code_object

    @read_only
    def ag_await(self) -> Any:
        return self.awaiting


#: whether a StopIteration for the value None has no arguments
_STOPS_WITHOUT_NONE = sys.version_info < (3, 14)
#: whether an async generator that returns when its end of life closes it has failed
_CLOSING_STOPS = sys.version_info < (3, 15)
_CLOSING_REACHES_INWARDS = sys.version_info >= (3, 13)


class _State(enum.Enum):
    INIT = enum.auto()
    ITER = enum.auto()
    CLOSED = enum.auto()


class _AsyncGenAwaitable:
    """What ``asend``, ``athrow`` and ``aclose`` share: they can be awaited once, and are their own iterators."""

    __slots__ = ("__weakref__", "generator", "state")
    reuse_message: ClassVar[str]

    def __init__(self, generator: GuestAsyncGenerator) -> None:
        self.generator = generator
        self.state = _State.INIT

    def __await__(self) -> Any:
        return self

    def __iter__(self) -> Any:
        return self

    def __next__(self) -> Any:
        return self.send(None)

    def send(self, value: Any) -> Any:
        raise NotImplementedError  # an interface: asend and athrow differ

    @property
    def method(self) -> str:
        """The name of the generator's method that made this."""
        raise NotImplementedError  # an interface: asend and athrow differ

    if sys.version_info >= (3, 13):

        def __del__(self) -> None:
            if self.state is _State.INIT:
                reporting(self.generator, self._warn_unawaited, "finalizing async generator")

        def _warn_unawaited(self) -> None:
            generator = self.generator
            text = f"coroutine method {self.method!r} of {generator.__qualname__!r} was never awaited"
            warn_here(generator, warnings.warn, text, RuntimeWarning, source=generator)

    def throw(self, kind: Any, /, *rest: Any) -> Any:
        raise NotImplementedError  # an interface: asend and athrow differ

    def check_not_awaited(self) -> None:
        if self.state is _State.CLOSED:
            raise RuntimeError(self.reuse_message)

    def refuse_if_running(self) -> None:
        """Another of the generator's awaitables is between start and end."""
        if self.generator.running_async:
            if REFUSED_AWAITABLES_ARE_SPENT or type(self) is AsyncGenAThrow:
                self.state = _State.CLOSED
            name = "anext" if type(self) is AsyncGenASend else self.method
            raise RuntimeError(f"{name}(): asynchronous generator is already running")

    def begin_by_throw(self) -> None:
        """An exception is thrown in before anything was sent."""
        self.refuse_if_running()
        self.state = _State.ITER
        self.generator.running_async = True

    def leave_chain(self) -> None:
        """Whoever awaits this shall notice, when it is resumed, that this has ended."""

    def close(self) -> None:
        """Raise GeneratorExit in the generator; until 3.12, only end the awaitable."""
        if self.state is _State.CLOSED:
            return
        if not _CLOSING_REACHES_INWARDS:
            self.leave_chain()
            self.state = _State.CLOSED
            return
        try:
            self.throw(GeneratorExit)
        except (GeneratorExit, StopAsyncIteration, StopIteration):
            return
        raise RuntimeError("coroutine ignored GeneratorExit")


def _unwrapped(generator: GuestAsyncGenerator, step: Callable[[], Any]) -> Any:
    """Take a step of the generator's frame; give what comes of it to the awaiter (async_gen_unwrap_value).

    What is yielded to the consumer is the value of a StopIteration.
    """
    try:
        result = step()
        if generator.frame is None:
            raise StopAsyncIteration
    except BaseException as error:
        _note_failure(generator, error)
        raise
    if type(result) is WrappedValue:
        generator.running_async = False
        if result.value is None and _STOPS_WITHOUT_NONE:
            raise StopIteration
        raise_stop_iteration(result.value)
    return result


def _note_failure(generator: GuestAsyncGenerator, error: BaseException) -> None:
    """An exception left the generator's frame."""
    generator.running_async = False
    if isinstance(error, StopAsyncIteration | GeneratorExit):
        generator.closed = True


@named(AsyncGenASendType)
class AsyncGenASend(_AsyncGenAwaitable, Steppable):
    """The awaitable of ``asend`` and ``__anext__``."""

    __slots__ = ("value",)
    #: what ``isinstance`` asks when the real type does not match
    __class__ = property(lambda self: AsyncGenASendType)
    reuse_message = "cannot reuse already awaited __anext__()/asend()"

    def __init__(self, generator: GuestAsyncGenerator, value: Any) -> None:
        _AsyncGenAwaitable.__init__(self, generator)
        self.value = value

    @property
    def method(self) -> str:
        return "asend"

    def stepped(self) -> GuestAsyncGenerator:
        return self.generator

    def leave_chain(self) -> None:
        link = None if self.generator.frame is None else self.generator.frame.completion
        if type(link) is AsyncFor and link.asend is self and not self.generator.is_running:
            detach(self.generator)

    def begin(self, value: Any) -> Any:
        """Check and note that a step begins; return the value to send."""
        self.check_not_awaited()
        if self.state is _State.INIT:
            self.refuse_if_running()
            if value is None:
                value = self.value
            self.state = _State.ITER
        self.generator.running_async = True
        return value

    def send(self, value: Any) -> Any:
        value = self.begin(value)
        return self._step(lambda: _send_frame(self.generator, value))

    def throw(self, kind: Any, /, *rest: Any) -> Any:
        self.check_not_awaited()
        if self.state is _State.INIT and REFUSED_AWAITABLES_ARE_SPENT:
            self.begin_by_throw()
        warn_of_signature(self.generator, "throw", (kind, *rest))
        return self._step(lambda: self.generator.throw_into((kind, *rest)))

    def _step(self, step: Callable[[], Any]) -> Any:
        try:
            return _unwrapped(self.generator, step)
        except BaseException:
            self.state = _State.CLOSED
            raise


@named(AsyncGenAThrowType)
class AsyncGenAThrow(_AsyncGenAwaitable):
    """The awaitable of ``athrow`` (*arguments* given) and ``aclose`` (None)."""

    __slots__ = ("arguments",)
    #: what ``isinstance`` asks when the real type does not match
    __class__ = property(lambda self: AsyncGenAThrowType)
    reuse_message = "cannot reuse already awaited aclose()/athrow()"

    def __init__(self, generator: GuestAsyncGenerator, arguments: tuple[Any, ...] | None) -> None:
        _AsyncGenAwaitable.__init__(self, generator)
        self.arguments = arguments

    @property
    def method(self) -> str:
        return "aclose" if self.arguments is None else "athrow"

    def send(self, value: Any) -> Any:
        generator = self.generator
        self.check_not_awaited()
        if generator.frame is None:
            self.state = _State.CLOSED
            raise StopIteration
        if self.state is not _State.INIT:
            if self.arguments is None:
                return self._closing_step(lambda: _send_frame(generator, value))
            return _unwrapped(generator, lambda: _send_frame(generator, value))
        self.refuse_if_running()
        if generator.closed:
            self.state = _State.CLOSED
            raise StopAsyncIteration
        if value is not None:
            raise RuntimeError("can't send non-None value to a just-started coroutine")
        self.state = _State.ITER
        generator.running_async = True
        if self.arguments is None:
            generator.closed = True
            return self._closing_step(lambda: generator.throw_into((GeneratorExit,), closes=False))
        arguments = self.arguments
        try:
            return _unwrapped(generator, lambda: generator.throw_into(arguments, closes=False))
        except BaseException:
            self.state = _State.CLOSED
            raise

    def throw(self, kind: Any, /, *rest: Any) -> Any:
        generator = self.generator
        self.check_not_awaited()
        if self.state is _State.INIT and REFUSED_AWAITABLES_ARE_SPENT:
            self.begin_by_throw()
        warn_of_signature(self.generator, "throw", (kind, *rest))
        if self.arguments is None:
            return self._closing_step(lambda: generator.throw_into((kind, *rest)), thrown=True)
        try:
            return _unwrapped(generator, lambda: generator.throw_into((kind, *rest)))
        except BaseException:
            if REFUSED_AWAITABLES_ARE_SPENT:
                self.state = _State.CLOSED
            raise

    def _closing_step(self, step: Callable[[], Any], thrown: bool = False) -> Any:
        """A step of ``aclose``: the generator's end is its success, and a value yielded to the consumer an error.

        :param thrown: whether an exception is thrown in; until 3.12, what it raises ends nothing
        """
        generator = self.generator
        ends = REFUSED_AWAITABLES_ARE_SPENT or not thrown
        try:
            result = step()
            if generator.frame is None:
                raise StopAsyncIteration
        except BaseException as error:
            if ends:
                self.state = _State.CLOSED
                generator.running_async = False
            if not isinstance(error, StopAsyncIteration | GeneratorExit):
                raise
        else:
            if type(result) is not WrappedValue:
                return result
            generator.running_async = False
            self.state = _State.CLOSED
            raise RuntimeError("async generator ignored GeneratorExit")
        raise StopIteration


def _send_frame(generator: GuestAsyncGenerator, value: Any) -> Any:
    """Step the frame once for the host: what it yields or returns."""
    if generator.frame is None:
        return None
    generator.check_not_running()
    if not generator.started and value is not None:
        raise TypeError("can't send non-None value to a just-started async generator")
    return generator.resume_by_host(value)


class AsyncFor(Link):
    """A guest awaits `asend` of a guest async generator: the generator's frame runs above the SEND."""

    __slots__ = ("_reference",)
    delegates = True
    reaches_inwards = _CLOSING_REACHES_INWARDS

    def __init__(self, asend: AsyncGenASend) -> None:
        self._reference = ReferenceType(asend)  # weak as all that points back in a chain; the SEND's stack holds it

    def relink(self, receiver: AsyncGenASend) -> None:
        self._reference = ReferenceType(receiver)

    @property
    def asend(self) -> AsyncGenASend:
        asend = self._reference()
        assert asend is not None
        return asend

    def yielded(self, back: Frame, value: Any) -> Frame | None:
        """Only reached with a wrapped value, see `yield_wrapped`."""
        asend = self.asend
        asend.generator.running_async = False
        asend.state = _State.CLOSED
        finish_send(back, value, back.index)
        return back

    def returned(self, back: Frame, value: Any) -> Frame | None:
        asend = self.asend
        asend.state = _State.CLOSED
        asend.generator.closed = True
        asend.generator.running_async = False
        raise StopAsyncIteration

    def raised(self, back: Frame, error: BaseException) -> BaseException:
        self.asend.state = _State.CLOSED
        _note_failure(self.asend.generator, error)
        return error

    def close_method(self, generator: Resumable) -> Callable[[], object]:
        return self.asend.close


def resume_asend(asend: AsyncGenASend, value: Any, back: Frame) -> Frame | None:
    """SEND on *asend* in the guest frame *back*: push the generator's frame."""
    value = asend.begin(value)
    generator = asend.generator
    if generator.frame is not None and not generator.started and value is not None:
        _note_failure(generator, TypeError())
        asend.state = _State.CLOSED
        raise TypeError("can't send non-None value to a just-started async generator")
    return resume(generator, value, back, AsyncFor(asend))


def yield_wrapped(frame: Frame, wrapped: WrappedValue) -> Frame | None:
    """An async generator whose frame runs above a SEND yields to its consumer: the await there is finished."""
    back, link, state = frame.below(), frame.completion, frame.state
    assert back is not None and isinstance(link, AsyncFor)
    owner_of(frame).innermost = frame
    frame.hand_root_to(back)
    frame.completion = frame.awaiter = frame.root = frame.enclosing = None
    thrown_into = state.throwing is frame
    if thrown_into:
        state.throwing = back
    back.state = state
    state.frame = back
    send = back.index
    target = link.yielded(back, wrapped.value)
    stop = ended_by_throw(back, send) if thrown_into else None
    if stop is not None:
        raise_as_it_is(stop)
    return target
