"""Random programs that raise and handle exceptions, natively and in the VM.

Compared is what each program sees of the exception that it is handling, at many points: its type and text, its causes
and contexts, the places in its traceback; and the text of the traceback in which it ends.

    pytest tests/test_random_exceptions.py --hypothesis-profile=thorough

runs some thousand programs of each kind; see `tests/conftest.py`.
"""

from __future__ import annotations

import gc
import linecache
import sys
import traceback
import warnings
from collections.abc import Callable
from typing import Any

import hypothesis
import hypothesis.strategies as st

import asyncvm
from tests.random_exceptions.programs import random_program

NAME = "<random>"
#: 3.11 forgets some entries of tracebacks in chains of awaits that the VM cannot know of (docs/differences.md)
ENTRIES_ARE_LOST = sys.version_info < (3, 12)

seeds = st.integers(0, 10**9)


@hypothesis.given(seeds)
def test_functions_and_generators(seed: int) -> None:
    check(random_program(seed, asynchronous=False))


@hypothesis.given(seeds)
def test_coroutines_and_async_generators(seed: int) -> None:
    check(random_program(seed, asynchronous=True), entries=not ENTRIES_ARE_LOST)


def check(source: str, entries: bool = True) -> None:
    """Assert that the program leaves the same log and ends in the same exception."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        code = compile(source, NAME, "exec", dont_inherit=True)
        linecache.cache[NAME] = (len(source), None, source.splitlines(keepends=True), NAME)
        native = run(lambda namespace: exec(code, namespace))
        guest = run(lambda namespace: asyncvm.VM().run(code, namespace))
    for line, expected in zip(*(outcome["log"] for outcome in (guest, native)), strict=False):
        assert line[:2] == expected[:2]
        assert line == expected or not entries
    assert len(guest["log"]) == len(native["log"])
    assert guest["left"] == native["left"]
    assert guest["text"] == native["text"] or not entries


def run(execute: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
    """What a run leaves: the log, and the exception that ended it, as it is and as traceback prints it."""
    namespace: dict[str, Any] = {"__name__": "program"}
    hook, sys.unraisablehook = sys.unraisablehook, lambda unraisable: None
    try:
        try:
            execute(namespace)
        except BaseException as error:
            entry = error.__traceback__
            while entry is not None and entry.tb_frame.f_code.co_filename != NAME:
                entry = entry.tb_next
            text = "".join(traceback.format_exception(type(error), error, entry))
            return {"log": list(namespace["log"]), "left": namespace["chain"](error), "text": text}
        return {"log": list(namespace["log"]), "left": None, "text": None}
    finally:
        namespace.clear()
        gc.collect()  # what ends here fails in ways of its own
        sys.unraisablehook = hook
