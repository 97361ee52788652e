"""The instruction set: every opcode of the running version has a handler or a reason, and a declared stack effect."""

from __future__ import annotations

import dis
import functools
import opcode
import sys
import warnings
from typing import Any

import pytest

import asyncvm
from asyncvm.bytecode import isa
from asyncvm.bytecode.operands import Spelling
from asyncvm.bytecode.stack_effect import declared_effect, handler_effect
from asyncvm.bytecode.wordcode import read_wordcode
from asyncvm.frame import Frame, Handler
from tests.differential import module_code, observe
from tests.test_programs import programs

_COMPILER = "a pseudo-instruction of the compiler, which no code object holds"
_HIDES = "hides the instruction behind it, which only co_code tells"
WITHOUT_HANDLER = {
    "CACHE": "inline caches belong to the instruction before them",
    "EXTENDED_ARG": "belongs to the argument of the instruction behind it",
    "RESERVED": "has no meaning",
    "INTERPRETER_EXIT": "stands in CPython's own entry frame only",
    "INSTRUMENTED_LINE": _HIDES,
    "INSTRUMENTED_INSTRUCTION": _HIDES,
    **dict.fromkeys(
        [
            "ANNOTATIONS_PLACEHOLDER",
            "JUMP",
            "JUMP_IF_FALSE",
            "JUMP_IF_TRUE",
            "JUMP_NO_INTERRUPT",
            "LOAD_CLOSURE",
            "LOAD_METHOD",
            "LOAD_SUPER_METHOD",
            "LOAD_ZERO_SUPER_ATTR",
            "LOAD_ZERO_SUPER_METHOD",
            "POP_BLOCK",
            "SETUP_CLEANUP",
            "SETUP_FINALLY",
            "SETUP_WITH",
            "STORE_FAST_MAYBE_NULL",
        ],
        _COMPILER,
    ),
}


@pytest.mark.parametrize("opname", sorted(opcode.opmap))
def test_every_opcode_has_a_handler_or_a_reason(opname: str) -> None:
    base = opname.removeprefix("INSTRUMENTED_")
    if opname in WITHOUT_HANDLER:
        assert opname not in isa.INSTRUCTIONS or opcode.opmap[opname] < 256
    else:
        assert base in isa.INSTRUCTIONS
    if WITHOUT_HANDLER.get(opname) == _COMPILER and opname not in isa.INSTRUCTIONS:
        assert opcode.opmap[opname] >= 256


def test_no_handler_is_for_an_opcode_that_is_not_there() -> None:
    assert set(isa.INSTRUCTIONS) <= set(opcode.opmap)


def _dis_effect(opname: str, oparg: int, jump: bool) -> int | None:
    number = opcode.opmap[opname]
    for argument in (oparg, None):
        try:
            return dis.stack_effect(number, argument, jump=jump)
        except ValueError:
            continue
    return None


@pytest.mark.parametrize("opname", sorted(isa.INSTRUCTIONS))
def test_declared_stack_effects_are_those_of_the_host(opname: str) -> None:
    if sys.version_info < (3, 12) and opname in ("PRECALL", "CALL"):
        pytest.skip("3.11 shares out one effect over the two, see the next test")
    compared = 0
    for oparg in range(64):
        for jump in (False, True):
            expected = _dis_effect(opname, oparg, jump)
            try:
                declared = declared_effect(opname, oparg, jump)
            except LookupError:  # the oparg has no meaning
                continue
            if expected is not None:
                assert declared == expected, (oparg, jump)
                compared += 1
    assert compared


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="PRECALL is 3.11's")
def test_precall_and_call_together_have_the_effect_that_the_host_gives_them() -> None:
    for oparg in range(64):
        declared = sum(declared_effect(name, oparg, False) for name in ("PRECALL", "CALL"))
        expected = [_dis_effect(name, oparg, False) for name in ("PRECALL", "CALL")]
        assert declared == sum(effect for effect in expected if effect is not None)


def test_a_handler_without_a_stack_effect_is_an_error() -> None:
    def HANDLER(frame: object, operand: object) -> None:
        """Does something."""

    with pytest.raises(ValueError, match="HANDLER: the docstring does not begin with a stack effect"):
        handler_effect(HANDLER, 0, False)


def test_specialised_code_is_read_as_its_base() -> None:
    namespace: dict[str, object] = {}
    exec(
        module_code(
            """
class C:
    def __init__(self): self.a = 1
    def m(self): return self.a
def busy():
    total, text, items = 0, "", []
    for i in range(100):
        c = C()
        total += c.m() + c.a * 2
        text = text + "x"
        items.append(i)
        first, second = (i, i)
        if len(items) > 3 and i < 50: items[0] = first
        d = {"k": second}
        d["k"] += 1
    return total
for _ in range(20): busy()
"""
        ),
        namespace,
    )
    raw = namespace["busy"].__code__  # type: ignore[attr-defined]
    adaptive = raw._co_code_adaptive
    assert adaptive != raw.co_code
    plain = read_wordcode(raw, isa.CACHES)
    assert [i.opname for i in read_wordcode(raw, isa.CACHES, adaptive)] == [i.opname for i in plain]


@pytest.mark.skipif(sys.version_info < (3, 12), reason="instrumentation is new in 3.12")
def test_instrumented_code_is_read_as_its_base() -> None:
    namespace: dict[str, Any] = {}
    source = "def f(x):\n    for i in x:\n        if i: g(i)\n    return [*x]\ndef g(i):\n    yield i\n"
    exec(module_code(source), namespace)
    monitoring = sys.monitoring
    events = monitoring.events
    monitoring.use_tool_id(4, "reading")
    try:
        for name in "fg":
            raw = namespace[name].__code__
            plain = [instruction.opname for instruction in read_wordcode(raw, isa.CACHES)]
            monitoring.set_local_events(4, raw, events.PY_START | events.PY_RETURN | events.PY_YIELD | events.CALL)
            namespace["f"]([0, 1])
            assert opcode.opmap["INSTRUMENTED_RESUME"] in raw._co_code_adaptive[::2]
            assert [i.opname for i in read_wordcode(raw, isa.CACHES, raw._co_code_adaptive)] == plain
            monitoring.set_local_events(4, raw, 0)
    finally:
        monitoring.free_tool_id(4)


#: opcodes that the compiler does not emit for a module, with where else they are tested
NOT_IN_PROGRAMS = {
    "ENTER_EXECUTOR": "put in by the host's tracing compiler",
    "TRACE_RECORD": "put in by the host's tracing compiler",
    "EXIT_INIT_CHECK": "stands in CPython's own shim frames; see test_hand_assembled",
    "END_FOR": "FOR_ITER jumps past it; see test_hand_assembled",
}


def test_every_opcode_that_the_compiler_emits_is_executed_by_a_program(monkeypatch: pytest.MonkeyPatch) -> None:
    executed: set[str] = set()
    watched = {opname: _watching(opname, spelling, executed) for opname, spelling in isa.INSTRUCTIONS.items()}
    monkeypatch.setattr(isa, "INSTRUCTIONS", watched)
    for path in programs():
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            code = module_code(path.read_text(encoding="utf-8"), str(path))
        observe(functools.partial(asyncvm.VM().run, code), str(path))
    assert set(isa.INSTRUCTIONS) - executed == set(NOT_IN_PROGRAMS) & set(isa.INSTRUCTIONS)


def _watching(opname: str, spelling: Spelling, executed: set[str]) -> Spelling:
    """*spelling*, with handlers that note in *executed* that they have run."""

    def watch(handler: Handler) -> Handler:
        @functools.wraps(handler)
        def watched(frame: Frame, operand: object) -> Frame | None:
            executed.add(opname)
            return handler(frame, operand)

        return watched

    return lambda oparg: tuple((watch(handler), operand) for handler, operand in spelling(oparg))
