"""The errors that asyncvm itself raises."""

__all__ = ["BytecodeError", "GuestCancelled", "InstructionLimit", "LimitExceeded", "TimeLimit"]


class LimitExceeded(BaseException):
    """A guest has used more than it may. It may clean up within its grace, and is then ended."""


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
