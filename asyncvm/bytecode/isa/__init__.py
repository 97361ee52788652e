"""The instruction set of the running CPython version: `INSTRUCTIONS` (spellings by opcode name) and `CACHES`.

Each version has a module that says how its opcodes map to handlers. An opcode that means the same thing in several
versions shares one handler; a fused opcode is spelled as the ones it fuses.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Mapping

from asyncvm.bytecode.operands import Spelling

__all__ = ["CACHES", "INSTRUCTIONS"]

_version = importlib.import_module(f"asyncvm.bytecode.isa.v3{sys.version_info.minor}")

#: how each opcode is spelled in handlers
INSTRUCTIONS: Mapping[str, Spelling] = _version.INSTRUCTIONS
#: the inline cache units that follow each opcode; 0 for those not named
CACHES: Mapping[str, int] = _version.CACHES
