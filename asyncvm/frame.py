"""The Frame: the whole state of one guest call, as CPython's _PyInterpreterFrame holds it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, MutableMapping
from inspect import CO_OPTIMIZED
from itertools import compress
from types import FunctionType
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, TypeAlias
from weakref import ReferenceType

import attrs

from asyncvm.null import NULL, Null
from asyncvm.objects.frame_locals import FrameLocals

if TYPE_CHECKING:
    from asyncvm.bytecode.code import Code
    from asyncvm.objects.frame_object import GuestFrame
    from asyncvm.objects.resumable import Resumable
    from asyncvm.state import ThreadState

__all__ = ["NOTHING", "NULL", "Completion", "Cursor", "Frame", "Handler", "Null", "blank_frame"]


Handler: TypeAlias = "Callable[[Frame, Any], Frame | None]"


class Cursor(Protocol):
    """What the Frame needs of a tuple iterator: it yields instructions, and can be moved and asked where it is."""

    def __next__(self) -> tuple[Handler, Any]: ...
    def __iter__(self) -> Cursor: ...
    def __length_hint__(self) -> int: ...
    def __setstate__(self, index: int, /) -> None: ...


class Completion:
    """What becomes of a frame's result when it is not simply pushed on the caller's value stack.

    A completion lives in the frame it completes, so that a guest's state stays in its frames: a class call waits for
    ``__new__`` and then for ``__init__``, a for loop waits for its generator's next value.
    """

    __slots__ = ()
    #: whether the frame only pauses the one below it (`asyncvm.objects.pause`)
    pauses: ClassVar[bool] = False

    def step(self, frame: Frame, thrown: BaseException | None) -> tuple[Frame, BaseException | None]:
        """Where `pauses`: the frame is resumed. Returns the frame to go on in, and what is to rise there."""
        raise NotImplementedError  # an interface

    def returned(self, back: Frame, value: Any) -> Frame | None:
        """The frame returned *value* to *back*. Returns as a handler does: the frame to go on in, or None."""
        raise NotImplementedError  # an interface: each kind of completion has its own

    def raised(self, back: Frame, error: BaseException) -> BaseException:
        """*error* leaves the frame for *back*. Returns the exception that *back* sees."""
        return error


@attrs.define(eq=False, repr=False, init=False)
class Frame:
    """One activation of guest code.

    The instruction pointer is the position of `cursor`, an iterator over ``code.instructions``: the eval loop takes
    the next instruction from it without any attribute access, and a jump moves it (`jump`). The loop iterates over
    `feed`, which takes one of `ticks` for each instruction that it takes from the cursor.
    """

    code: Code
    globals: dict[str, Any]
    builtins: dict[str, Any]
    #: the namespace of LOAD_NAME: a module's globals, a class body's namespace; None in a function
    locals: MutableMapping[str, Any] | None
    #: local variables, then cells, then free variables (CPython's localsplus), NULL where unbound
    fast: list[Any]
    #: the frame that called this one; None for the frame through which the host entered, and see `awaiter`
    back: Frame | None
    function: FunctionType | None
    completion: Completion | None
    #: how many guest frames are active up to this one, in this thread
    depth: int
    #: the exception that the caller was handling (CPython: the previous _PyErr_StackItem's); of a generator's frame,
    #: that of its resumer, and only while it runs (in a chain of awaits, the innermost frame and the root have it)
    inherited: BaseException | None
    cursor: Cursor
    #: what the eval loop iterates over, and the ticks that it counts by (`attach`)
    feed: Iterator[tuple[Handler, Any]]
    ticks: Iterator[bool] | None
    state: ThreadState
    stack: list[Any]
    #: the exception being handled in this frame's own except blocks
    handled: BaseException | None
    #: the exception that frames below this one in a chain of awaits are handling
    enclosing: BaseException | None
    # The next three are weak, because a suspended chain of awaits is held by its outermost generator alone: each
    # frame's value stack holds the generator that it awaits, and that holds the next frame. Anything that pointed back
    # would keep an abandoned chain alive until the garbage collector came.
    #: the generator or coroutine whose frame this is
    owner: ReferenceType[Resumable] | None
    #: the frame whose SEND this one runs above; `back` is None then
    awaiter: ReferenceType[Frame] | None
    #: in a chain of awaits, the outermost frame of the chain as known when this one joined it
    root: ReferenceType[Frame] | None
    #: the frame object that shows this frame to guests and hosts
    shown: ReferenceType[GuestFrame] | None

    #: of a frame that an exception has left, who called it; its traceback leads there. Not set in others
    caller: Frame
    #: the frame object of a frame that has a trace function, which is kept in it. Not set in others
    traced: GuestFrame
    #: while this frame of a chain runs, the chain's root, which nothing else may hold; see `hand_root_to`
    running_root: Frame | None

    def attach(self, ticks: Iterator[bool]) -> None:
        """Count by *ticks* from now on."""
        self.ticks = ticks
        self.feed = compress(self.cursor, ticks)

    def jump(self, index: int) -> None:
        """The next instruction is the one at *index*."""
        self.cursor.__setstate__(index)

    def hand_root_to(self, other: Frame | None) -> None:
        """In a chain of awaits, go on in *other* instead of this frame (None: the chain is suspended).

        The links from a chain's frames to its root are weak. The frame that runs has a strong one, without which the
        chain and the frames that wait for it would be garbage to the collector while they run. It also has the
        exception that the resumer handles; the other frames let go of it.
        """
        root = self if self.running_root is None else self.running_root
        self.running_root = None
        if self is not root:
            self.inherited = None
        if other is None:
            root.inherited = None
        elif other is not root:
            other.running_root = root
            other.inherited = root.inherited if other.enclosing is None else other.enclosing

    def below(self) -> Frame | None:
        """The guest frame that gets the result: the caller, or the awaiter; None if it is the host."""
        if self.back is None and self.awaiter is not None:
            return self.awaiter()
        return self.back

    @property
    def index(self) -> int:
        """Index of the instruction being executed (the one before the cursor); -1 before the first."""
        return len(self.code.instructions) - self.cursor.__length_hint__() - 1

    @property
    def flags(self) -> int:
        """The flags that the function has, to which ``types.coroutine`` adds one; else the code's."""
        return self.code.flags if self.function is None else self.function.__code__.co_flags

    @property
    def current_exception(self) -> BaseException | None:
        """The exception that ``sys.exception()`` gives in this frame, None if the guest handles none."""
        return self.inherited if self.handled is None else self.handled

    @property
    def namespace(self) -> Any:
        """The local variables as a mapping: the namespace of a module or class body, else a live view."""
        if self.code.flags & CO_OPTIMIZED or self.locals is None:
            return FrameLocals(self)
        return self.locals

    @property
    def lineno(self) -> int | None:
        """The source line of the instruction being executed."""
        return self.code.line_of(max(self.index, 0))

    def __repr__(self) -> str:
        return f"<guest frame of {self.code.name} at {self.code.filename}:{self.lineno}>"


#: in an attribute that a frame in use always has, before it is used, and when it waits to be used again
NOTHING: Any = None


def blank_frame(code: Code) -> Frame:
    """A frame to run *code* from its beginning, in which all that differs from call to call has yet to be set.

    Where calls have returned there are some left over, in `Code.spare` (asyncvm.eval).
    """
    # One by one: in 3.11 a call of the class takes three times as long.
    frame = object.__new__(Frame)
    frame.code = code
    frame.globals = frame.builtins = frame.locals = frame.fast = frame.back = frame.function = NOTHING
    frame.completion = frame.depth = frame.inherited = frame.ticks = frame.state = frame.handled = NOTHING
    frame.enclosing = frame.owner = frame.awaiter = frame.root = frame.shown = frame.running_root = None
    frame.cursor = iter(code.executed)  # type: ignore[assignment]  # a tuple iterator is a Cursor
    frame.stack = []
    return frame
