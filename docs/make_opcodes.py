"""Write the opcode pages: ``docs/opcodes/3.NN.md`` for the running version, and ``docs/opcodes.md`` over all of them.

The instruction set of a version can be inspected on that version alone, so this is run once on each.
"""

from __future__ import annotations

import re
import sys
from opcode import opmap
from pathlib import Path

from asyncvm.bytecode import isa
from asyncvm.bytecode.operands import Part
from asyncvm.bytecode.stack_effect import _declaration

DOCS = Path(__file__).parent
VERSIONS = ("3.11", "3.12", "3.13", "3.14", "3.15")
MADE = "Made by `docs/make_opcodes.py`; do not edit."
ROW = re.compile(r"^\| `(\w+)` \|", re.MULTILINE)


def spellings(opname: str) -> dict[tuple[str, ...], tuple[tuple[Part, ...], list[int]]]:
    """The different spellings of an opcode by their handlers' names, with the opargs below 256 that choose them."""
    found: dict[tuple[str, ...], tuple[tuple[Part, ...], list[int]]] = {}
    for oparg in range(256):
        try:
            parts = isa.INSTRUCTIONS[opname](oparg)
        except LookupError:  # the oparg has no meaning
            continue
        names = tuple(f"{handler.__module__.rpartition('.')[2]}.{handler.__name__}" for handler, _ in parts)
        found.setdefault(names, (parts, []))[1].append(oparg)
    return found


def rows(opname: str) -> list[str]:
    """The table rows of an opcode: one for each spelling."""
    found = spellings(opname)
    result = []
    for names, (parts, opargs) in found.items():
        when = "any" if len(found) == 1 else ", ".join(map(str, opargs[:4])) + ", …" * (len(opargs) > 4)
        effects = [" -- ".join(", ".join(side) for side in _declaration(handler)) for handler, _ in parts]
        spelled = ", ".join(f"`{name}`" for name in names)
        result.append(f"| `{opname}` | {when} | {spelled} | {', '.join(f'`({effect})`' for effect in effects)} |")
    return result


def version_page(version: str) -> str:
    """The page of the running version."""
    real = {name for name, number in opmap.items() if number < 256 and not name.startswith("INSTRUMENTED_")}
    without = ", ".join(f"`{name}`" for name in sorted(real - set(isa.INSTRUCTIONS)))
    lines = [f"# Opcodes of CPython {version}", "", MADE, ""]
    lines += ["| opcode | oparg | spelled as | stack effect |", "| --- | --- | --- | --- |"]
    lines += [row for opname in sorted(isa.INSTRUCTIONS) for row in rows(opname)]
    return "\n".join([*lines, "", f"Without a handler: {without}.", ""])


def overview() -> str:
    """The table of all opcodes against the versions whose pages are there."""
    pages = {version: DOCS / "opcodes" / f"{version}.md" for version in VERSIONS}
    opcodes = {version: set(ROW.findall(page.read_text("utf-8"))) for version, page in pages.items() if page.exists()}
    titles = " | ".join(f"[{version}](opcodes/{version}.md)" for version in opcodes)
    lines = ["# Opcodes", "", MADE, ""]
    lines += ["How each is spelled in handlers, and its stack effect, is on the page of the version.", ""]
    lines += [f"| opcode | {titles} |", "| --- |" + " :-: |" * len(opcodes)]
    for opname in sorted(set().union(*opcodes.values())):
        cells = " | ".join("yes" if opname in known else "" for known in opcodes.values())
        lines.append(f"| `{opname}` | {cells} |")
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    running = "{}.{}".format(*sys.version_info)
    (DOCS / "opcodes" / f"{running}.md").write_text(version_page(running), "utf-8")
    (DOCS / "opcodes.md").write_text(overview(), "utf-8")
