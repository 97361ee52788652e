"""What each opcode does: one file for each panel of opcodes that belong together.

A handler is named as its opcode, and its docstring is the stack effect in the notation of CPython's
Python/bytecodes.c. It takes the frame and the operand resolved at decode time, and returns None to go on with the
next instruction, or the frame to go on in (a callee, the caller, this very frame after a jump that polls).
"""
