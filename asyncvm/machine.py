"""The Machine: what all guests of a VM share, apart from the session that is the VM's.

Every guest function holds its machine, through its gate's code. A VM, which holds namespaces full of guest functions,
is therefore another object: the garbage collector does not see into code objects, and could not free the two together.
"""

from __future__ import annotations

import threading
import weakref
from collections.abc import Iterator
from itertools import repeat
from types import CodeType
from typing import TYPE_CHECKING

from asyncvm.breaker import EvalBreaker
from asyncvm.bytecode.code import Code
from asyncvm.bytecode.decode import decode
from asyncvm.limits import Limits
from asyncvm.state import ThreadState

if TYPE_CHECKING:
    from asyncvm.host.imports import GuestModules

__all__ = ["Machine"]


class Machine:
    """Limits, decoded code, the eval breaker, and the state of each thread that runs guests."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.breaker = EvalBreaker()
        #: the modules that are guests; set by the VM
        self.modules: GuestModules | None = None
        #: one item for each instruction that may still be executed; None where there is no limit
        self.ticks: Iterator[bool] | None = None
        if limits.instructions is not None:
            self.ticks = repeat(True, limits.instructions)
        self._codes: weakref.WeakValueDictionary[int, Code] = weakref.WeakValueDictionary()
        self._local = threading.local()
        #: of all threads that have run guests and have not ended
        self.states: list[ThreadState] = []
        #: the counts of threads that have ended
        self._ended = ThreadState()

    @property
    def state(self) -> ThreadState:
        """The state of the current thread."""
        try:
            state: ThreadState = self._local.state
        except AttributeError:
            state = self._local.state = ThreadState()
            self._local.end = _EndOfThread(self, state)
            self.states.append(state)
        return state

    @property
    def instructions(self) -> int:
        """How many instructions have been executed."""
        return sum(state.instructions for state in [self._ended, *self.states])

    @property
    def frames(self) -> int:
        """How many guest frames have been made."""
        return sum(state.frames for state in [self._ended, *self.states])

    def code(self, raw: CodeType, origin: object = None) -> Code:
        """*raw*, decoded; kept as long as a function, a frame or an enclosing code uses it.

        :param origin: kept alive by the code
        :raises BytecodeError: if it cannot be executed
        """
        code = self._codes.get(id(raw))
        if code is None:
            code = decode(raw, self, origin)
            self._codes[id(raw)] = code
        return code

    def forget(self, state: ThreadState) -> None:
        """The thread of *state* has ended: keep its counts only."""
        self.states.remove(state)
        self._ended.instructions += state.instructions
        self._ended.frames += state.frames


class _EndOfThread:
    """Held by the thread-local storage of one thread, and dropped with it."""

    def __init__(self, machine: Machine, state: ThreadState) -> None:
        self._machine = weakref.ref(machine)
        self._state = state

    def __del__(self) -> None:
        machine = self._machine()
        if machine is not None:
            machine.forget(self._state)
