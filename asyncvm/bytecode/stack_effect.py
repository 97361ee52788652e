"""What an instruction does to the depth of the value stack, as its handlers declare it in their docstrings.

The notation is CPython's (Tools/cases_generator/interpreter_definition.md): ``(left, right -- res)``, with
``values[oparg]`` for several and ``res if (condition)`` for perhaps one; conditions and counts may use the
instruction's `oparg`, and `jump`, which is true where the jump is taken. A further line beginning with a version holds
from that version on.
"""

from __future__ import annotations

import re
import sys
from functools import cache

from asyncvm.bytecode import isa
from asyncvm.frame import Handler

__all__ = ["declared_effect", "handler_effect"]

_DECLARATION = re.compile(r"\((?P<inputs>.*?)--(?P<outputs>.*)\)$", re.DOTALL)
_SINCE = re.compile(r"3\.(?P<minor>\d+): (?P<declaration>.*)")
_SEPARATOR = re.compile(r",(?![^\[(]*[\])])")
_MANY = re.compile(r"^\w+\[(?P<count>.*)\]$")
_PERHAPS = re.compile(r"^\w+ if \((?P<condition>.*)\)$")


def declared_effect(opname: str, oparg: int, jump: bool) -> int:
    """The change in depth by the instruction, with the jump taken or not.

    :raises LookupError: if the running version has no such opcode, or the oparg has no meaning
    """
    return sum(handler_effect(handler, oparg, jump) for handler, _ in isa.INSTRUCTIONS[opname](oparg))


def handler_effect(handler: Handler, oparg: int, jump: bool) -> int:
    """The change in depth by one handler.

    :raises ValueError: if the handler's docstring does not begin with a stack effect
    """
    inputs, outputs = _declaration(handler)
    return _size(outputs, oparg, jump) - _size(inputs, oparg, jump)


@cache
def _declaration(handler: Handler) -> tuple[tuple[str, ...], tuple[str, ...]]:
    match = None
    for line in (handler.__doc__ or "").partition("\n\n")[0].splitlines():
        since = _SINCE.match(line.strip())
        if since is None:
            match = _DECLARATION.match(line.strip())
        elif sys.version_info >= (3, int(since["minor"])):
            match = _DECLARATION.match(since["declaration"])
    if match is None:
        raise ValueError(f"{handler.__name__}: the docstring does not begin with a stack effect")
    inputs, outputs = (
        tuple(item.strip() for item in _SEPARATOR.split(match[side]) if item.strip()) for side in ("inputs", "outputs")
    )
    return inputs, outputs


def _size(items: tuple[str, ...], oparg: int, jump: bool) -> int:
    size = 0
    for item in items:
        if match := _MANY.match(item):
            size += max(0, eval(match["count"], {"oparg": oparg}))
        elif match := _PERHAPS.match(item):
            size += bool(eval(match["condition"], {"oparg": oparg, "jump": jump}))
        else:
            size += 1
    return size
