"""The errors that asyncvm itself raises."""

__all__ = ["BytecodeError", "InstructionLimit", "LimitExceeded"]


class LimitExceeded(BaseException):
    """A guest has used more than it may. No handler and no clean-up of the guest runs for it."""


class InstructionLimit(LimitExceeded):
    """The guests of a VM have executed as many instructions as they may."""


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
