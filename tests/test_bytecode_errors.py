"""Code objects that cannot be executed are refused before any of them runs, by name, offset and opcode."""

from __future__ import annotations

import re
import sys
from opcode import opmap
from types import CodeType, SimpleNamespace
from typing import Any

import pytest

import asyncvm
from asyncvm.bytecode.isa import CACHES
from asyncvm.bytecode.wordcode import read_wordcode

GOOD = compile("ran = True\nfor x in (1, 2): pass\n", "<module>", "exec")


def _unit(opname: str, oparg: int = 0) -> bytes:
    return bytes([opmap[opname], oparg])


def _with_code(wordcode: bytes) -> CodeType:
    return GOOD.replace(co_code=wordcode)


START = _unit("RESUME") + (b"\0\0" if sys.version_info >= (3, 15) else b"")
END = _unit("LOAD_NAME") + _unit("RETURN_VALUE")

BAD = {
    "no instruction": (_with_code(b""), "there is no instruction"),
    "EXTENDED_ARG at the end": (_with_code(START + _unit("EXTENDED_ARG", 1)), "ends inside an instruction"),
    "a constant that is not there": (
        _with_code(START + _unit("LOAD_CONST", 250) + _unit("RETURN_VALUE")),
        "LOAD_CONST: index 250 is outside co_consts",
    ),
    "a name that is not there": (
        _with_code(START + _unit("LOAD_NAME", 99) + _unit("RETURN_VALUE")),
        "LOAD_NAME: index 99 is outside co_names",
    ),
    "a local that is not there": (_with_code(START + _unit("STORE_FAST", 3) + END), "STORE_FAST: index 3"),
    "a jump past the end": (_with_code(START + _unit("JUMP_FORWARD", 200) + END), "JUMP_FORWARD: jumps to offset"),
    "an opcode without a handler": (_with_code(START + _unit("CACHE") + END), "CACHE: the opcode has no handler"),
    "an exception table outside the code": (
        GOOD.replace(co_exceptiontable=bytes([0x80, 1, 0x3F, 0])),
        "co_exceptiontable: the entry from 0 to 2 with its handler at 126 is outside the code",
    ),
    "an exception table cut off": (GOOD.replace(co_exceptiontable=bytes([0x80, 1])), "ends inside an entry"),
}  # fmt: skip


@pytest.mark.parametrize(("code", "problem"), BAD.values(), ids=BAD.keys())
def test_malformed_code_is_refused_before_it_runs(code: CodeType, problem: str) -> None:
    vm = asyncvm.VM()
    for run in (vm.run, vm.run_async):
        with pytest.raises(asyncvm.BytecodeError, match=re.escape(problem)) as caught:
            run(code)
        assert str(caught.value).startswith(f"<module>, offset {caught.value.offset}, {caught.value.opcode}")
    assert "ran" not in vm.globals
    assert vm.instructions == 0


# The host would write past the end of these while it makes a code object of them, so the reader gets a stand-in.


def _stand_in(wordcode: bytes) -> Any:
    return SimpleNamespace(co_code=wordcode, co_qualname="f")


def test_an_unknown_opcode_is_refused_by_number() -> None:
    unused = next(number for number in range(255, 0, -1) if number not in opmap.values())
    with pytest.raises(asyncvm.BytecodeError, match=f"^f, offset 2, opcode {unused}: no such opcode"):
        read_wordcode(_stand_in(_unit("NOP") + bytes([unused, 0])), {})


def test_caches_cut_off_are_refused() -> None:
    with pytest.raises(asyncvm.BytecodeError, match=r"^f, offset 0, LOAD_GLOBAL: the code ends inside"):
        read_wordcode(_stand_in(_unit("LOAD_GLOBAL") + b"\0\0"), {"LOAD_GLOBAL": 2})


def test_a_jump_into_the_middle_of_an_instruction_is_refused() -> None:
    target = _unit("JUMP_FORWARD", 1) + _unit("LOAD_NAME") + b"\0\0" * CACHES.get("LOAD_NAME", 0)
    cached = _unit("UNPACK_SEQUENCE", 1) + b"\0\0" * CACHES["UNPACK_SEQUENCE"]
    with pytest.raises(asyncvm.BytecodeError, match=r"JUMP_FORWARD: jumps to offset .*, where no instruction starts"):
        asyncvm.VM().run(_with_code(START + _unit("JUMP_FORWARD", 1) + cached + target + END))


def test_code_that_runs_past_its_end_says_so() -> None:
    with pytest.raises(asyncvm.BytecodeError, match="runs on past its last instruction"):
        asyncvm.VM().run(_with_code(START + _unit("NOP")))


def test_a_bad_nested_function_is_refused_when_it_is_made() -> None:
    outer = compile("def f(): return 1\n", "<module>", "exec")
    inner = next(constant for constant in outer.co_consts if isinstance(constant, CodeType))
    bad = inner.replace(co_code=START + _unit("LOAD_CONST", 250) + _unit("RETURN_VALUE"))
    constants = tuple(bad if constant is inner else constant for constant in outer.co_consts)
    with pytest.raises(asyncvm.BytecodeError, match=r"^f, offset"):
        asyncvm.VM().run(outer.replace(co_consts=constants))


def test_code_with_free_variables_is_not_run_as_a_module() -> None:
    def enclosing() -> CodeType:
        x = 1
        return (lambda: x).__code__

    with pytest.raises(TypeError, match="has free variables"):
        asyncvm.VM().run(enclosing())
