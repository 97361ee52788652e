"""Random sequences of operations on random generators, coroutines and async generators, natively and in the VM.

The idea: a generator is a machine with few buttons (send, throw, close, ...) and much state inside. So bodies are made
at random, and buttons are pressed at random; what can be seen from outside and from inside must be the same as when the
host executes the same source. Hypothesis reduces what differs to a small program, which the failure shows.

    pytest tests/test_random_sequences.py --hypothesis-profile=thorough

runs 20,000 sequences; see `tests/conftest.py`.
"""

from __future__ import annotations

import contextlib
import difflib
import gc
import sys
import warnings
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import CodeType
from typing import Any

import hypothesis

import asyncvm
from tests.random_sequences import record
from tests.random_sequences.bodies import Program, programs


@hypothesis.given(programs(kinds=("generator", "iterable coroutine")))
def test_generators(program: Program) -> None:
    check(program)


@hypothesis.given(programs(kinds=("coroutine",)))
def test_coroutines(program: Program) -> None:
    check(program)


@hypothesis.given(programs(kinds=("async generator",)))
def test_async_generators(program: Program) -> None:
    check(program)


def check(program: Program) -> None:
    """Assert that the program leaves the same record natively and in the VM."""
    native = run(program, None)
    vm = shared_vm()
    guest = run(program, vm)
    if guest != native:
        shared_vm.cache_clear()
        hypothesis.note(program.source)
        hypothesis.note(f"helpers in the VM: {program.helpers_in_vm}, driver in the VM: {program.driver_in_vm}")
        hypothesis.note("\n".join(difflib.unified_diff(native, guest, "native", "VM", n=100, lineterm="")))
    assert guest == native
    assert vm.machine.state.frame is None


def run(program: Program, vm: asyncvm.VM | None) -> list[str]:
    """Execute the program's parts, those that may be guests in *vm* if it is given; return what was recorded."""
    record.lines.clear()
    record.collects = program.collects
    namespace: dict[str, Any] = {"__name__": "program"}

    def execute(code: CodeType, in_vm: bool) -> None:
        if vm is not None and in_vm:
            vm.run(code, namespace)
        else:
            exec(code, namespace)

    with observed(program.has_hooks, namespace):
        execute(shared_code("helpers"), program.helpers_in_vm)
        execute(shared_code("driver"), program.driver_in_vm)
        for part in program.parts:
            execute(compiled(part.source, f"{record.FILE_PREFIX}{part.name}>"), part.in_vm)
        objects = namespace["objects"]
        while objects:
            record.log(f"end of #{len(objects) - 1}")
            objects.pop()
            record.settle()
        record.log("end of the rest")
        namespace.clear()
        gc.collect()
    return list(record.lines)


@cache
def shared_vm() -> asyncvm.VM:
    """A VM for all programs, so that the helpers and the driver are decoded once: its namespace holds them."""
    vm = asyncvm.VM()
    vm.run(shared_code("helpers"))
    vm.run(shared_code("driver"))
    return vm


@cache
def shared_code(name: str) -> CodeType:
    """The code of the helpers or of the driver."""
    source = Path(record.__file__).with_name(f"{name}.py").read_text(encoding="utf-8")
    return compiled(source, f"{record.FILE_PREFIX}{name}>")


def compiled(source: str, name: str) -> CodeType:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a return in a finally block
        code: CodeType = compile(source, name, "exec", dont_inherit=True)
    return code


@contextlib.contextmanager
def observed(has_hooks: bool, namespace: dict[str, Any]) -> Iterator[None]:
    """Record what is warned, and what cannot be raised; collect garbage only when told to, and only the run's own."""

    def show_warning(message: Warning | str, category: type[Warning], *rest: object) -> None:
        line = f"warned {category.__name__} {message}"
        # A native generator hands the arguments of throw() on to a guest's method, which cannot tell that from a call.
        if not ("signature of throw()" in line and record.lines[-1:] == [line]):
            record.log(line)

    def show_unraisable(unraisable: Any) -> None:
        record.log(f"unraisable {unraisable.exc_type.__name__} {unraisable.exc_value}")

    def finalizer(generator: Any) -> None:
        record.log(f"finalizer of {generator.__qualname__}")
        if "keep" in namespace:
            namespace["keep"](generator)

    hook = sys.unraisablehook
    hooks = sys.get_asyncgen_hooks()
    for code in shared_vm().machine._codes.values():
        code.spare.clear()  # what is frozen is not collected, and these frames will serve again
    gc.disable()
    gc.freeze()
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.showwarning = show_warning
        sys.unraisablehook = show_unraisable
        if has_hooks:
            firstiter = lambda generator: record.log(f"first step of {generator.__qualname__}")  # noqa: E731
            sys.set_asyncgen_hooks(firstiter, finalizer)
        try:
            yield
        finally:
            sys.set_asyncgen_hooks(*hooks)
            sys.unraisablehook = hook
            gc.unfreeze()
            gc.enable()
