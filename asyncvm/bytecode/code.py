"""Code: a code object in the form that the eval loop executes."""

from __future__ import annotations

import inspect
import sys
from bisect import bisect_left
from collections.abc import Callable
from itertools import pairwise
from operator import attrgetter
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from weakref import WeakValueDictionary

import attrs

from asyncvm.bytecode.cleanup import cleanup_indexes
from asyncvm.bytecode.exception_table import ExceptionTableEntry
from asyncvm.bytecode.line_table import Position, read_line_table
from asyncvm.bytecode.wordcode import Instruction
from asyncvm.frame import NULL, Frame, Handler

if TYPE_CHECKING:
    from asyncvm.machine import Machine

__all__ = ["MAKES_RESUMABLE", "Code", "Guard", "localsplus_names"]

#: what follows SEND
_LOOP_OF_SEND = ("YIELD_VALUE", "RESUME", "JUMP_BACKWARD_NO_INTERRUPT")
#: the flags of code whose call gives a generator or a coroutine
MAKES_RESUMABLE = inspect.CO_GENERATOR | inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR


def _index_of_first_resume(sources: tuple[Instruction, ...]) -> int:
    return next((index for index, source in enumerate(sources) if _is_first_resume(source)), -1)


def _is_first_resume(source: Instruction) -> bool:
    return source.opname == "RESUME" and not source.oparg & _RESUME_IN_PREPARATION


#: the RESUME in front of what a generator expression does before it is a generator
_RESUME_IN_PREPARATION = 4 if sys.version_info >= (3, 15) else 0


_T = TypeVar("_T")


class _Once(Generic[_T]):
    """A property of `Code` that is computed when it is first asked for, and kept in `Code.known`.

    With ``functools.cached_property``, attrs gives a class with slots a ``__getattr__``, and then the host gets every
    attribute of it the slow way.
    """

    def __init__(self, compute: Callable[[Code], _T]) -> None:
        self._compute = compute
        self.__doc__ = compute.__doc__

    def __get__(self, code: Code, owner: type) -> _T:
        known = code.known
        if self not in known:
            known[self] = self._compute(code)
        found: _T = known[self]
        return found


@attrs.frozen
class Guard:
    """An exception table entry whose target is an index into ``Code.instructions``."""

    entry: ExceptionTableEntry
    target: int


def localsplus_names(raw: CodeType) -> tuple[str, ...]:
    """The names of the fast locals: variables, cells that are not arguments, free variables."""
    variables = raw.co_varnames
    return (*variables, *(name for name in raw.co_cellvars if name not in variables), *raw.co_freevars)


@attrs.frozen(eq=False, repr=False)
class Code:
    """A decoded code object. It is shared by all frames, tasks and threads of one VM. It never changes, but for who
    watches it (`execute_as`).

    `instructions` pairs each handler with its operand; `sources` tells, for each index, the instruction in the
    wordcode that the pair comes from.
    """

    raw: CodeType
    machine: Machine
    instructions: tuple[tuple[Handler, Any], ...]
    sources: tuple[Instruction, ...]
    guards: tuple[Guard, ...]
    localsplus: tuple[str, ...]
    #: keeps the lines of the source known for tracebacks, as long as any code of it lives
    origin: object
    #: the gates of the functions that this code makes, by id of the code object among its constants
    nested_gates: dict[int, CodeType] = attrs.field(factory=dict)
    #: gives this code's own gate while it lives (objects.entrance). Only weakly: a gate holds its code, and the garbage
    #: collector does not see into code objects
    gate: list[Callable[[], CodeType | None]] = attrs.field(factory=list)
    #: code objects that stand for this one at one instruction, made by host.sites when first needed, by byte offset
    #: and kind of site
    sites: dict[tuple[int, int], CodeType] = attrs.field(factory=dict)
    #: what stands for this code in traceback entries, by index of the instruction; see host.traceback_entries
    stand_ins: dict[int, tuple[CodeType, int, int]] = attrs.field(factory=dict)

    #: what was computed when first asked for
    known: dict[object, Any] = attrs.field(factory=dict, init=False)
    #: frames of this code that have returned and serve again
    spare: list[Frame] = attrs.field(factory=list, init=False)

    #: `instructions` with fused forms in the place of some (asyncvm.bytecode.fusing): executed if nobody watches
    unwatched: tuple[tuple[Handler, Any], ...] = attrs.field(kw_only=True)
    #: that, or the form of `instructions` that is watched (`asyncvm.monitoring`)
    executed: tuple[tuple[Handler, Any], ...] = attrs.field(init=False)

    # What calls need, read once from the code object.
    flags: int = attrs.field(init=False)
    #: whether a call gives a generator or a coroutine
    resumable: bool = attrs.field(init=False)
    argcount: int = attrs.field(init=False)
    #: positional and keyword-only parameters, without *args and **kwargs
    parameters: int = attrs.field(init=False)
    #: and with them: how many variables a call binds
    bound: int = attrs.field(init=False)
    #: whether binding positional arguments, exactly as many as there are parameters, is all that a call has to do
    plain: bool = attrs.field(init=False)
    #: the fast locals that follow the plain parameters, free variables left out
    unbound: list[Any] = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        raw = self.raw
        flags = raw.co_flags
        parameters = raw.co_argcount + raw.co_kwonlyargcount
        starred = bool(flags & inspect.CO_VARARGS) + bool(flags & inspect.CO_VARKEYWORDS)
        setter = object.__setattr__
        setter(self, "executed", self.unwatched)
        setter(self, "flags", flags)
        setter(self, "resumable", bool(flags & MAKES_RESUMABLE))
        setter(self, "argcount", raw.co_argcount)
        setter(self, "parameters", parameters)
        setter(self, "bound", parameters + starred)
        setter(self, "plain", not starred and not raw.co_kwonlyargcount and bool(flags & inspect.CO_OPTIMIZED))
        setter(self, "unbound", [NULL] * (len(self.localsplus) - len(raw.co_freevars) - raw.co_argcount))

    def execute_as(self, form: tuple[tuple[Handler, Any], ...]) -> None:
        """Have the frames that begin from now on execute *form*, which has the same indexes as `instructions`."""
        object.__setattr__(self, "executed", form)
        self.spare.clear()

    @_Once
    def first_traceable(self) -> int:
        """Index from which on exceptions get a traceback entry (``_co_firsttraceable``).

        3.15: a generator expression gets its iterator before that.
        """
        return _index_of_first_resume(self.sources)

    @_Once
    def sends_only_in_chains(self) -> bool:
        """Whether what each SEND gets is yielded at once, as in all code that a compiler makes."""
        return all(
            following.opname == "YIELD_VALUE" for source, following in pairwise(self.sources) if source.opname == "SEND"
        )

    @_Once
    def functions(self) -> WeakValueDictionary[tuple[int, ...], FunctionType]:
        """The functions of this code, if they make generators or coroutines, by their globals and cells.

        See `asyncvm.objects.entrance.known_function`.
        """
        return WeakValueDictionary()

    @_Once
    def cleanup(self) -> frozenset[int]:
        """The indexes of the instructions that clean up: nothing rises there that can wait."""
        return cleanup_indexes(self)

    @_Once
    def handing_over(self) -> frozenset[int]:
        """The indexes of the instructions that yield what something awaited has yielded.

        Who has yielded it expects that it gets to the event loop: nothing may come in between.
        """
        opnames = [source.opname for source in self.sources]
        return frozenset(
            index for index in range(1, len(opnames)) if opnames[index - 1 : index + 1] == ["SEND", "YIELD_VALUE"]
        )

    @_Once
    def awaiting(self) -> frozenset[int]:
        """The indexes of the instructions that are executed while something is awaited: each SEND, and its loop."""
        found = {index for index, source in enumerate(self.sources) if source.opname == "SEND"}
        for index in self.handing_over:
            found.update(range(index, index + len(_LOOP_OF_SEND)))
        return frozenset(found)

    @property
    def name(self) -> str:
        return self.raw.co_qualname

    @property
    def filename(self) -> str:
        return self.raw.co_filename

    @_Once
    def positions(self) -> tuple[Position, ...]:
        """The source position of each code unit."""
        try:
            return read_line_table(self.raw.co_linetable, self.raw.co_firstlineno)
        except ValueError:  # malformed: the code can run, but has no lines
            return ()

    def position_of(self, index: int) -> Position:
        """The source position of the instruction at *index*."""
        unit = self.sources[index].offset // 2
        return self.positions[unit] if unit < len(self.positions) else Position(None, None, None, None)

    def index_at(self, offset: int) -> int:
        """Index of the instruction at *offset*, in bytes."""
        return bisect_left(self.sources, offset, key=attrgetter("offset"))

    def jump_target(self, index: int) -> int | None:
        """The index to which the instruction at *index* may jump; None if it does not jump."""
        source = self.sources[index]
        if "JUMP" not in source.opname and source.opname not in ("FOR_ITER", "SEND"):
            return None
        operand = self.instructions[index][1]
        target = operand[0] if isinstance(operand, tuple) else operand
        return target if isinstance(target, int) else None  # a part of a jump that does not jump itself

    def line_of(self, index: int) -> int | None:
        return self.position_of(index).line

    def __repr__(self) -> str:
        return f"<guest code {self.name} at {self.filename}:{self.raw.co_firstlineno}>"
