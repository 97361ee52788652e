"""The errors that asyncvm itself raises."""

from __future__ import annotations

from typing import Self

__all__ = ["BytecodeError", "GuestCancelled", "InstructionLimit", "LimitExceeded", "TimeLimit"]


class LimitExceeded(BaseException):
    """A guest has used more than it may. It may clean up within its grace, and is then ended.

    :ivar place: where the guest was when it passed the limit: ``file:line in function``
    """

    def __init__(self, message: str, place: str = "") -> None:
        super().__init__(message)
        self.place = place

    def again(self) -> Self:
        """Another exception that says the same, without traceback, context and cause."""
        return type(self)(str(self), self.place)


class InstructionLimit(LimitExceeded):
    """A guest has executed as many instructions as it may."""


class TimeLimit(LimitExceeded):
    """A guest has taken as long as it may."""


class GuestCancelled(Exception):
    """What a host gets that waits for a guest that has been cancelled (`Guest.cancel`)."""


class BytecodeError(Exception):
    """A code object that cannot be executed: malformed wordcode, tables that point outside it, an unknown opcode.

    Raised before any of the code runs; only that code runs on past its last instruction shows when it does. The message
    names the code object, the byte offset and the opcode.
    """

    def __init__(self, code_name: str, offset: int, opcode: str, problem: str) -> None:
        super().__init__(f"{code_name}, offset {offset}, {opcode}: {problem}")
        self.code_name = code_name
        self.offset = offset
        self.opcode = opcode
        self.problem = problem
