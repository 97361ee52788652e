"""The lines and branches of a program, natively, as a data file of coverage.py's, by a tracer of few lines.

    python tests/by_frame.py PROGRAM [ARGUMENT ...]

coverage.py's own tracers keep a stack of calls and returns. 3.11 tells of a return without a call when a coroutine goes
on because the one that it awaits has caught what was thrown in; from 3.12 to 3.13 they take an exception that leaves a
frame of the VM for the end of another function. This one remembers for each frame which line was the last, and that is
all. For the lines and branches of a native run it agrees with coverage.py where coverage.py can be used.
"""

from __future__ import annotations

import runpy
import sys
from collections.abc import Callable
from opcode import opmap
from pathlib import Path
from types import FrameType
from typing import Any

import coverage

_YIELD_VALUE = opmap["YIELD_VALUE"]


def main(program: str) -> None:
    """Run *program* as ``__main__``, and write down which of its lines were executed after which."""
    arcs: set[tuple[int, int]] = set()
    last: dict[FrameType, int] = {}

    def in_frame(frame: FrameType, event: str, argument: object) -> Callable[..., Any] | None:
        if event == "line":
            arcs.add((last[frame], frame.f_lineno))
            last[frame] = frame.f_lineno
        elif event == "return" and frame.f_code.co_code[frame.f_lasti] != _YIELD_VALUE:
            arcs.add((last[frame], -frame.f_code.co_firstlineno))
        return in_frame

    def in_call(frame: FrameType, event: str, argument: object) -> Callable[..., Any] | None:
        if frame.f_code.co_filename != program:
            return None
        last.setdefault(frame, -frame.f_code.co_firstlineno)
        return in_frame

    sys.settrace(in_call)
    try:
        runpy.run_path(program, run_name="__main__")
    finally:
        sys.settrace(None)
        data = coverage.Coverage(branch=True).get_data()
        data.add_arcs({program: arcs})
        data.write()


if __name__ == "__main__":
    sys.path[0] = str(Path(sys.argv[1]).parent)
    del sys.argv[0]
    main(sys.argv[0])
