"""Malformed input never hangs, corrupts or crashes: mutated code objects end in a result or in an exception."""

from __future__ import annotations

import contextlib
import gc
import io
import opcode
import sys
import warnings
from collections.abc import Iterator
from types import CodeType

import hypothesis
import pytest
from hypothesis import strategies as st

import asyncvm
from asyncvm.bytecode.isa import CACHES
from tests.depth import quarter

SOURCES = [
    "x = [i * 2 for i in range(3)]\ny = {k: v for k, v in zip('ab', x)}\nz = f'{x!r:>3}{y}'",
    "def f(a, b=1, *c, d=2, **e):\n    return [a, b, c, d, e]\nf(1, *[2, 3], **{'d': 4, 'q': 5})",
    "try:\n    raise ValueError('v') from KeyError('k')\n"
    "except (TypeError, ValueError) as e:\n    x = e\nfinally:\n    y = 1",
    "def g(n):\n    got = yield n\n    yield from [got, n]\n"
    "x = list(g(1))\nfor y in g(2):\n    if y: break\nelse:\n    y = 0",
    "class A:\n    b: int = 1\n    def m(self): return super().__repr__()\nwith_ = A().m()\nA.b += 1\ndel A.b",
    "match [1, {'a': 2}]:\n    case [int(x), {'a': y, **z}]: pass\n    case _: x = 0",
    "class M:\n    def __enter__(self): return self\n    def __exit__(self, *e): return True\n"
    "with M() as m:\n    raise KeyError\nx = m",
    "async def c(n):\n    return n\nasync def d():\n    return [await c(i) async for i in e()]\nasync def e():\n"
    "    yield 1\ntry:\n    d().send(None)\nexcept StopIteration as s:\n    x = s.value",
    "try:\n    raise ExceptionGroup('g', [ValueError(1), KeyError(2)])\nexcept* ValueError as e:\n    x = e\n"
    "except* KeyError:\n    y = 2",
    "import json\nfrom os import path as p\na, *b, c = 'word'\nn = a if b else c\n"
    "w = not a and b or c\n(q := 3)\nb[0:1] = [1]",
]
_BINARY_OP = opcode.opmap["BINARY_OP"]
#: repeated shifts and powers of big numbers, which no instruction limit bounds
_EXPLOSIVE = {3, 8, 16, 21}


def code_objects(source: str) -> list[CodeType]:
    found = [compile(source, "<mutated>", "exec", dont_inherit=True)]
    for raw in found:
        found.extend(constant for constant in raw.co_consts if isinstance(constant, CodeType))
    return found


ORIGINALS = [(index, inner) for index, source in enumerate(SOURCES) for inner in range(len(code_objects(source)))]


def _with_nested(outer: CodeType, original: CodeType, mutated: CodeType) -> CodeType:
    """*outer* with *original*, wherever it is nested in it, replaced by *mutated*."""
    if outer is original:
        return mutated
    constants = tuple(
        _with_nested(constant, original, mutated) if isinstance(constant, CodeType) else constant
        for constant in outer.co_consts
    )
    return outer.replace(co_consts=constants)


def _host_can_hold(wordcode: bytes) -> bool:
    """Whether the host can make a code object of it without writing past its end, and the VM run it in bounded time."""
    offset = 0
    while offset < len(wordcode):
        number, oparg = wordcode[offset], wordcode[offset + 1]
        name = opcode.opname[number] if number < 256 else "<>"
        if number == _BINARY_OP and oparg in _EXPLOSIVE:
            return False
        if number not in _KNOWN and number != 0:
            return False
        offset += 2 + 2 * CACHES.get(name, 0)
    return offset == len(wordcode)


#: numbers of the opcodes that code objects hold; the host looks further into those that it puts in itself, and crashes
_KNOWN = {
    number
    for name, number in opcode.opmap.items()
    if number < 256 and not name.startswith(("INSTRUMENTED_", "ENTER_EXECUTOR", "TRACE_RECORD"))
}


@st.composite
def mutated(draw: st.DrawFn) -> CodeType:
    """A module one of whose code objects has bytes flipped in its code or a table, or other counts."""
    index, inner = draw(st.sampled_from(ORIGINALS))
    module, *_ = objects = code_objects(SOURCES[index])
    original = objects[inner]
    kind = draw(st.sampled_from(["code", "code", "code", "opargs", "exceptions", "lines", "consts", "names", "flags"]))
    changes: dict[str, object] = {}
    if kind in ("code", "opargs"):
        wordcode = bytearray(original.co_code)
        for _ in range(draw(st.integers(1, 4))):
            position = draw(st.integers(0, len(wordcode) // 2 - 1)) * 2
            if kind == "opargs":
                wordcode[position + 1] = draw(st.integers(0, 255))
            else:
                wordcode[position] = draw(st.sampled_from(sorted(_KNOWN)))
        hypothesis.assume(_host_can_hold(bytes(wordcode)))
        changes["co_code"] = bytes(wordcode)
    elif kind == "exceptions":
        changes["co_exceptiontable"] = draw(_changed(original.co_exceptiontable))
    elif kind == "lines":
        changes["co_linetable"] = draw(_changed(original.co_linetable))
    elif kind == "consts":
        changes["co_consts"] = original.co_consts[: draw(st.integers(0, len(original.co_consts)))]
    elif kind == "names":
        changes["co_names"] = original.co_names[: draw(st.integers(0, len(original.co_names)))]
    else:
        changes["co_flags"] = original.co_flags ^ draw(st.sampled_from([0x20, 0x80, 0x100, 0x200, 0x10, 0x40]))
    try:
        changed = original.replace(**changes)  # type: ignore[arg-type]
    except ValueError:  # the host itself sees that something is wrong
        hypothesis.reject()
    return _with_nested(module, original, changed)


def _changed(table: bytes) -> st.SearchStrategy[bytes]:
    if not table:
        return st.binary(max_size=12)
    byte = st.tuples(st.integers(0, len(table) - 1), st.integers(0, 255))
    return st.one_of(
        byte.map(lambda change: table[: change[0]] + bytes([change[1]]) + table[change[0] + 1 :]),
        st.integers(0, len(table)).map(lambda size: table[:size]),
    )


@pytest.fixture
def nothing_left() -> Iterator[None]:
    """Collect what the mutated programs leave, so that it does not end in the middle of another test."""
    yield
    hook, sys.unraisablehook = sys.unraisablehook, lambda unraisable: None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        gc.collect()
    sys.unraisablehook = hook


@pytest.mark.usefixtures("nothing_left")
@hypothesis.settings(
    max_examples=quarter(10_000),
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=list(hypothesis.HealthCheck),
)
@hypothesis.given(mutated())
def test_mutated_code_ends_in_a_result_or_an_exception(code: CodeType) -> None:
    vm = asyncvm.VM(limits=asyncvm.Limits(instructions=3000, recursion=200, grace=0))
    state = vm.machine.state
    hook, sys.unraisablehook = sys.unraisablehook, lambda unraisable: None
    try:
        with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            # What is raised here must be the guest's business; a crash, a hang or an internal state left behind is not.
            with contextlib.suppress(Exception, GeneratorExit, SystemExit, asyncvm.InstructionLimit):
                vm.run(code, {"__name__": "mutated"})
            gc.collect(0)  # coroutines that were never awaited warn while warnings are ignored
    finally:
        sys.unraisablehook = hook
    assert vm.instructions <= 3000
    assert state.frame is None
    assert state.entries == []
