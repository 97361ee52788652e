"""Where the time of an instruction goes: fetching it, counting it, calling its handler, and what that does.

Each row adds one thing to the row before: first to a bare loop over instructions, then to the instruction that is
executed. A jump back polls the eval breaker; a line of a loop is what they come to together.

Run ``python -m tests.benchmarks.instruction`` in the project's folder, or this file.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import compress
from operator import add
from typing import Any

import asyncvm
from asyncvm.bytecode.code import Code
from asyncvm.frame import Frame, blank_frame
from asyncvm.panels.control import JUMP, JUMP_BACKWARD
from asyncvm.panels.names import LOAD_FAST, STORE_FAST
from asyncvm.panels.operators import BINARY_OP
from asyncvm.panels.stack import LOAD_CONST, NOP, POP_TOP

if __package__:
    from tests.benchmarks.measuring import markdown_table, median_nanoseconds
else:  # run as a script
    from measuring import markdown_table, median_nanoseconds

COUNT = 1000
_TICKS = (True,) * COUNT
_MACHINE = asyncvm.VM().machine


def frame_of(*instructions: tuple[Callable[[Frame, Any], Any], Any]) -> Frame:
    """A frame whose code is COUNT of *instructions*, in turn, and one more: an iterator at its end stays there."""
    code: Code = _MACHINE.code(compile("pass", "<benchmark>", "exec"))
    frame = blank_frame(code)
    frame.fast = [1, 2]
    times = COUNT // len(instructions)
    frame.cursor = iter((*instructions * times, (NOP, None)))  # type: ignore[assignment]  # a tuple iterator is a Cursor
    return frame


def fetched(instructions: tuple[Any, ...]) -> Callable[[Any], object]:
    def run(argument: object) -> None:
        for _handler, _operand in iter(instructions):
            pass

    return run


def counted(instructions: tuple[Any, ...]) -> Callable[[Any], object]:
    def run(argument: object) -> None:
        for _handler, _operand in compress(iter(instructions), iter(_TICKS)):
            pass

    return run


def called(instructions: tuple[Any, ...]) -> Callable[[Any], object]:
    def run(argument: object) -> None:
        for handler, operand in compress(iter(instructions), iter(_TICKS)):
            handler(None, operand)

    return run


def executed(*instructions: tuple[Callable[[Frame, Any], Any], Any]) -> Callable[[Any], object]:
    """What the eval loop does with *instructions*, over and over: COUNT in all."""
    frame = frame_of(*instructions)
    frame.stack += [0, 0]

    def run(argument: object) -> None:
        frame.jump(0)
        for handler, operand in compress(frame.cursor, iter(_TICKS)):
            target = handler(frame, operand)
            if target is not None:
                break

    return run


def jumping(handler: Callable[[Frame, Any], Any], operand: Callable[[int], Any]) -> Callable[[Any], object]:
    """*handler* jumps from each instruction to the next."""
    return executed(*((handler, operand(index + 1)) for index in range(COUNT)))


def main() -> None:
    nops = ((NOP, None),) * COUNT
    breaker = _MACHINE.breaker
    times = median_nanoseconds(
        {
            "fetched: the loop over a tuple's iterator": fetched(nops),
            "and counted: `compress` with the ticks": counted(nops),
            "and its handler called, which does nothing": called(nops),
            "and looked whether to go on elsewhere: NOP": executed((NOP, None)),
            "LOAD_CONST and POP_TOP, each": executed((LOAD_CONST, 1), (POP_TOP, None)),
            "LOAD_FAST and STORE_FAST, each": executed((LOAD_FAST, 0), (STORE_FAST, 1)),
            "LOAD_FAST, LOAD_CONST, BINARY_OP, STORE_FAST, each": executed(
                (LOAD_FAST, 0), (LOAD_CONST, 1), (BINARY_OP, add), (STORE_FAST, 1)
            ),
            "a jump": jumping(JUMP, lambda index: index),
            "a jump that polls the breaker: JUMP_BACKWARD": jumping(JUMP_BACKWARD, lambda index: (index, breaker)),
        }
    )
    print(f"Python {sys.version.split()[0]}\n")
    print(markdown_table(("an instruction", "ns"), [(name, f"{ns / COUNT:.0f}") for name, ns in times.items()]))


if __name__ == "__main__":
    main()
